using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>A shipped selection of rule sets for one purpose, which users pick by one word.</summary>
public sealed class RuleProfile
{
    static readonly Lazy<IReadOnlyList<RuleProfile>> All = new(() => [.. RuleSetFiles.ProfileNames.Select(name => new RuleProfile(name))]);

    readonly Dictionary<string, Rule> byId;

    RuleProfile(string name)
    {
        Name = name;
        Book = RuleBook.Shipped(name);
        Identity = Book.Sets.FirstOrDefault(set => set.Name == RuleSetFiles.Profiles + name);
        byId = Book.Rules.ToDictionary(rule => rule.Id, StringComparer.Ordinal);
    }

    /// <summary>Every shipped profile, in the order of the names.</summary>
    public static IReadOnlyList<RuleProfile> Shipped => All.Value;

    /// <summary>Returns the shipped profiles that contain a rule, in the order of the names.</summary>
    internal static IReadOnlyList<RuleProfile> With(Rule rule) => [.. Shipped.Where(profile => profile.Find(rule.Id) is not null)];

    /// <summary>The name, such as <c>early-phase</c>.</summary>
    public string Name { get; }

    /// <summary>
    /// Version and title; <see langword="null"/> for all rule sets of a folder, such as <c>msc</c>, which have no version together.
    /// </summary>
    public RuleSetIdentity? Identity { get; }

    /// <summary>What is selected, with the severities and parameters that the profile sets.</summary>
    public RuleBook Book { get; }

    /// <summary>Returns the rule with that id as the profile has it; <see langword="null"/> where it does not.</summary>
    public Rule? Find(string id) => byId.GetValueOrDefault(id);
}
