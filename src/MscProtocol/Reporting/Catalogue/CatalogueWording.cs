using MscProtocol.Protocol;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences about lists of rules.</summary>
static class CatalogueWording
{
    /// <summary>The headings of a table of rules, by column; titles are in both languages.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
    [
        SharedWords.Rule, SharedWords.Severity,
        LocalizedText.Same(SharedWords.Title.English), LocalizedText.Same(SharedWords.Title.Chinese), SharedWords.RuleSet,
        new("key source", "主要依据"), SharedWords.Profiles,
    ];

    public static LocalizedText NoRule { get; } = new("No rule is as asked for.", "没有符合条件的规则。");

    static LocalizedText InNoProfile { get; } = new("in no profile", "不属于任何规则组合");

    /// <summary>How many rules there are, of each severity.</summary>
    public static LocalizedText RulesOf(IEnumerable<Rule> rules)
    {
        var severities = rules.CountBy(rule => rule.Severity).ToDictionary();
        var (errors, warnings, infos) = (Count(FindingSeverity.Error), Count(FindingSeverity.Warning), Count(FindingSeverity.Info));
        var all = severities.Values.Sum();
        return new(
            $"{Phrases.Plural(all, "rule")} ({errors} error, {warnings} warning, {infos} info)",
            $"{Phrases.Number(all)} 条规则（错误 {errors}，警告 {warnings}，提示 {infos}）");

        string Count(FindingSeverity severity) => Phrases.Number(severities.GetValueOrDefault(severity));
    }

    /// <summary>A concern as a heading, in words by which a user may name it as well.</summary>
    public static LocalizedText Concern(Term<Concern> concern) =>
        new LocalizedText(concern.Name.Replace('-', ' '), concern.Text.Chinese).Heading();

    /// <summary>The profiles that contain a rule, with the severity where it is not the one that is shown.</summary>
    public static LocalizedText ProfilesOf(Rule rule)
    {
        var names = RuleProfile.With(rule).Select(profile => InProfile(profile, rule)).ToList();
        return names.Count == 0 ? InNoProfile : names.Listed();
    }

    /// <summary>What a profile is called, with its version where it has one.</summary>
    public static LocalizedText Heading(RuleProfile profile) => profile.Identity is { } identity
        ? new($"{profile.Name} {identity.Version}: {identity.Title.English}", $"{profile.Name} {identity.Version}：{identity.Title.Chinese}")
        : new($"{profile.Name}: all rule sets {profile.Name}/…", $"{profile.Name}：{profile.Name}/ 下的全部规则集");

    /// <summary>What a selection contains and sets, each with its label.</summary>
    public static IEnumerable<(LocalizedText Label, LocalizedText Text)> ContentOf(RuleBook book)
    {
        var rules = book.Rules.Concat(book.Off).CountBy(rule => rule.RuleSet).ToDictionary();
        yield return (new("contains", "共含"), RulesOf(book.Rules));
        yield return (SharedWords.RuleSets, book.Sets.Where(rules.ContainsKey).Select(set => Counted(set, rules[set])).Listed());
        foreach (var reweighed in book.Reweighed.GroupBy(rule => rule.Severity).OrderByDescending(group => group.Key))
            yield return (As(FindingsWording.Severity(reweighed.Key)), Ids(reweighed));
        if (book.Off.Count > 0)
            yield return (new("turns off", "关闭"), Ids(book.Off));
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

    static LocalizedText As(LocalizedText severity) => new($"as {severity.English}", $"改为{severity.Chinese}");

    static LocalizedText Ids(IEnumerable<Rule> rules) => rules.Select(rule => rule.Id).Listed();

    static LocalizedText Set(RuleParameter parameter) => new(
        $"{parameter.Name} {parameter.Value.English} (not {parameter.Default.English})",
        $"{parameter.Name} {parameter.Value.Chinese}（原为 {parameter.Default.Chinese}）");
}
