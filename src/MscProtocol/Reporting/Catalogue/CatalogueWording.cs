using MscProtocol.Protocol;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences about lists of rules.</summary>
static class CatalogueWording
{
    /// <summary>How many terms a list has.</summary>
    public static LocalizedText TermsOf(TermListing list)
    {
        var terms = LocalizedText.Of(words => words.Catalogue.Terms(list.Terms.Count));
        return list.IsOpen ? LocalizedText.Of((words, language) => words.Catalogue.OpenTerms(terms.In(language))) : terms;
    }

    /// <summary>The headings of a table of rules, by column; titles are in every language.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
    [
        SharedWords.Rule, SharedWords.Severity,
        .. Languages.All.Select(language => LocalizedText.Same(SharedWords.Title.In(language))), SharedWords.RuleSet,
        LocalizedText.Of(words => words.Catalogue.KeySource), SharedWords.Profiles,
    ];

    public static LocalizedText NoRule { get; } = LocalizedText.Of(words => words.Catalogue.NoRule);

    static LocalizedText InNoProfile { get; } = LocalizedText.Of(words => words.Catalogue.InNoProfile);

    /// <summary>How many rules there are, of each severity.</summary>
    public static LocalizedText RulesOf(IEnumerable<Rule> rules)
    {
        var severities = rules.CountBy(rule => rule.Severity).ToDictionary();
        var (errors, warnings, infos) = (Count(FindingSeverity.Error), Count(FindingSeverity.Warning), Count(FindingSeverity.Info));
        var all = severities.Values.Sum();
        return LocalizedText.Of(words => words.Catalogue.RulesOf(all, errors, warnings, infos));

        string Count(FindingSeverity severity) => Phrases.Number(severities.GetValueOrDefault(severity));
    }

    /// <summary>A concern as a heading, in words by which a user may name it as well.</summary>
    public static LocalizedText Concern(Term<Concern> concern) =>
        new LocalizedText(language => concern.Text.In(language).Replace('-', ' ')).Heading();

    /// <summary>The profiles that contain a rule, with the severity where it is not the one that is shown.</summary>
    public static LocalizedText ProfilesOf(Rule rule)
    {
        var names = RuleProfile.With(rule).Select(profile => InProfile(profile, rule)).ToList();
        return names.Count == 0 ? InNoProfile : names.Listed();
    }

    /// <summary>What a profile is called, with its version where it has one.</summary>
    public static LocalizedText Heading(RuleProfile profile) => profile.Identity is { } identity
        ? LocalizedText.Of((words, language) => words.Catalogue.Profile(profile.Name, identity.Version, identity.Title.In(language)))
        : LocalizedText.Of(words => words.Catalogue.WholeFolder(profile.Name));

    /// <summary>What a selection contains and sets, each with its label.</summary>
    public static IEnumerable<(LocalizedText Label, LocalizedText Text)> ContentOf(RuleBook book)
    {
        var rules = book.Rules.Concat(book.Off).CountBy(rule => rule.RuleSet).ToDictionary();
        yield return (LocalizedText.Of(words => words.Catalogue.Contains), RulesOf(book.Rules));
        yield return (SharedWords.RuleSets, book.Sets.Where(rules.ContainsKey).Select(set => Counted(set, rules[set])).Listed());
        foreach (var reweighed in book.Reweighed.GroupBy(rule => rule.Severity).OrderByDescending(group => group.Key))
            yield return (As(FindingsWording.Severity(reweighed.Key)), Ids(reweighed));
        if (book.Off.Count > 0)
            yield return (LocalizedText.Of(words => words.Catalogue.TurnsOff), Ids(book.Off));
        if (book.SetParameters.ToList() is { Count: > 0 } parameters)
            yield return (SharedWords.Parameters, parameters.Select(Set).Listed());
    }

    static LocalizedText InProfile(RuleProfile profile, Rule rule)
    {
        var severity = profile.Find(rule.Id)!.Severity;
        var name = LocalizedText.Same(profile.Name);
        return severity == rule.Severity ? name : name.Bracketed(FindingsWording.Severity(severity));
    }

    static string Counted(RuleSetIdentity set, int rules) => $"{set.Name} {set.Version} ({Phrases.Number(rules)})";

    static LocalizedText As(LocalizedText severity) => LocalizedText.Of((words, language) => words.Catalogue.As(severity.In(language)));

    static LocalizedText Ids(IEnumerable<Rule> rules) => rules.Select(rule => rule.Id).Listed();

    static LocalizedText Set(RuleParameter parameter) =>
        LocalizedText.Of((words, language) =>
            words.Catalogue.Set(parameter.Name, parameter.Value.In(language), parameter.Default.In(language)));
}
