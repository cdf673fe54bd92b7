using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol;

/// <summary>Rules by concern, with the shipped profiles that contain them.</summary>
public sealed class RuleCatalogue : ReportContent
{
    static readonly Lazy<RuleCatalogue> All = new(() => Of(RuleBook.Shipped(RuleSetFiles.RuleSetNames)));

    RuleCatalogue(IReadOnlyList<RuleSetIdentity> sets, IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<RuleProfile> profiles)
    {
        Sets = sets;
        Entries = entries;
        Profiles = profiles;
    }

    /// <summary>Every shipped rule, as its own rule set has it.</summary>
    public static RuleCatalogue Shipped => All.Value;

    /// <summary>The rule sets that the rules are from, in the order of their names.</summary>
    public IReadOnlyList<RuleSetIdentity> Sets { get; }

    /// <summary>The rules in the order of the concerns, then of the ids.</summary>
    public IReadOnlyList<CatalogueEntry> Entries { get; }

    /// <summary>The profiles that the catalogue tells of; none where it is narrowed to a concern or a severity.</summary>
    public IReadOnlyList<RuleProfile> Profiles { get; }

    /// <summary>Returns the catalogue of a selection.</summary>
    public static RuleCatalogue Of(RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        var concerns = Term<Concern>.All.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var entries = book.Rules
            .OrderBy(rule => concerns[rule.Concern])
            .ThenBy(rule => rule.Id, StringComparer.Ordinal)
            .Select(rule => new CatalogueEntry(rule, [.. RuleProfile.Shipped.Where(profile => profile.Find(rule.Id) is not null)]));
        return new(book.Sets, [.. entries], RuleProfile.Shipped);
    }

    /// <summary>Returns the rules of one concern.</summary>
    public RuleCatalogue Of(Term<Concern> concern) => Where(entry => entry.Rule.Concern.Equals(concern));

    /// <summary>Returns the rules of one severity.</summary>
    public RuleCatalogue Of(FindingSeverity severity) => Where(entry => entry.Rule.Severity == severity);

    /// <summary>Returns the rules that a profile contains, as the profile has them.</summary>
    public RuleCatalogue Of(RuleProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var entries = Entries.Where(entry => entry.Profiles.Contains(profile))
            .Select(entry => new CatalogueEntry(profile.Find(entry.Rule.Id)!, entry.Profiles));
        return new(SetsOf(entries), [.. entries], [profile]);
    }

    /// <summary>Returns the rule with that id, in capitals or not; <see langword="null"/> where there is none.</summary>
    public CatalogueEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Rule.Id.Equals(id, StringComparison.OrdinalIgnoreCase));

    RuleCatalogue Where(Func<CatalogueEntry, bool> isWanted)
    {
        var entries = Entries.Where(isWanted).ToList();
        return new(SetsOf(entries), entries, []);
    }

    IReadOnlyList<RuleSetIdentity> SetsOf(IEnumerable<CatalogueEntry> entries) =>
        [.. Sets.Where(entries.Select(entry => entry.Rule.RuleSet).ToHashSet().Contains)];
}
