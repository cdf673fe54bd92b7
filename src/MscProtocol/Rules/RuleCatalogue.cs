using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>Rules by concern, with the shipped profiles that contain them.</summary>
public sealed class RuleCatalogue : ReportContent
{
    static readonly Lazy<RuleCatalogue> All = new(() => Of(RuleBook.Shipped(RuleSetFiles.RuleSetNames)));

    RuleCatalogue(IReadOnlyList<RuleSetIdentity> sets, IReadOnlyList<Rule> rules, IReadOnlyList<RuleProfile> profiles)
    {
        Sets = sets;
        Rules = rules;
        Profiles = profiles;
    }

    /// <summary>Every shipped rule, as its own rule set has it.</summary>
    public static RuleCatalogue Shipped => All.Value;

    /// <summary>The rule sets that the rules are from, in the order of their names.</summary>
    public IReadOnlyList<RuleSetIdentity> Sets { get; }

    /// <summary>The rules in the order of the concerns, then of the ids.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The profiles that the catalogue tells of; none where it is narrowed to a concern or a severity.</summary>
    public IReadOnlyList<RuleProfile> Profiles { get; }

    /// <summary>Returns the catalogue of a selection.</summary>
    public static RuleCatalogue Of(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var concerns = Term<Concern>.All.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var rules = book.Rules.OrderBy(rule => concerns[rule.Concern]).ThenBy(rule => rule.Id, StringComparer.Ordinal);
        return new(book.Sets, [.. rules], RuleProfile.Shipped);
    }

    /// <summary>Returns the rules of one concern.</summary>
    public RuleCatalogue Of(Term<Concern> concern) => Where(rule => rule.Concern.Equals(concern));

    /// <summary>Returns the rules of one severity.</summary>
    public RuleCatalogue Of(FindingSeverity severity) => Where(rule => rule.Severity == severity);

    /// <summary>Returns the rules that a profile contains, as the profile has them.</summary>
    public RuleCatalogue Of(RuleProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var rules = Rules.Select(rule => profile.Find(rule.Id)).OfType<Rule>().ToList();
        return new(SetsOf(rules), rules, [profile]);
    }

    /// <summary>Returns the rule with that id, in capitals or not; <see langword="null"/> where there is none.</summary>
    public Rule? Find(string id) => Rules.FirstOrDefault(rule => rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    RuleCatalogue Where(Func<Rule, bool> isWanted)
    {
        var rules = Rules.Where(isWanted).ToList();
        return new(SetsOf(rules), rules, []);
    }

    IReadOnlyList<RuleSetIdentity> SetsOf(IEnumerable<Rule> rules) =>
        [.. Sets.Where(rules.Select(rule => rule.RuleSet).ToHashSet().Contains)];
}
