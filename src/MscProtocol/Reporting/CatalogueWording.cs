using System.Globalization;
using MscProtocol.Protocol;
using MscProtocol.Rules;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences about lists of rules.</summary>
static class CatalogueWording
{
    /// <summary>The headings of a table of rules, by column; titles are in both languages.</summary>
    public static IReadOnlyList<LocalizedText> Headings { get; } =
    [
        new("rule", "规则"), new("severity", "级别"), LocalizedText.Same("title"), LocalizedText.Same("标题"), new("rule set", "规则集"),
        new("key source", "主要依据"), new("profiles", "规则组合"),
    ];

    public static LocalizedText Profiles { get; } = new("Profiles", "规则组合");

    public static LocalizedText NoRule { get; } = new("No rule is as asked for.", "没有符合条件的规则。");

    static LocalizedText InNoProfile { get; } = new("in no profile", "不属于任何规则组合");

    /// <summary>How many rules there are, of each severity.</summary>
    public static LocalizedText RulesOf(IEnumerable<Rule> rules)
    {
        var severities = rules.CountBy(rule => rule.Severity).ToDictionary();
        var (errors, warnings, infos) = (
            severities.GetValueOrDefault(FindingSeverity.Error), severities.GetValueOrDefault(FindingSeverity.Warning), severities.GetValueOrDefault(FindingSeverity.Info));
        var all = errors + warnings + infos;
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{all} rule{(all == 1 ? "" : "s")} ({errors} error, {warnings} warning, {infos} info)"),
            string.Create(CultureInfo.InvariantCulture, $"{all} 条规则（错误 {errors}，警告 {warnings}，提示 {infos}）"));
    }

    /// <summary>A concern as a heading, in words by which a user may name it as well.</summary>
    public static LocalizedText Concern(Term<Concern> concern) =>
        new(char.ToUpperInvariant(concern.Name[0]) + concern.Name[1..].Replace('-', ' '), concern.Text.Chinese);

    /// <summary>The profiles that contain a rule, with the severity where it is not the one that is shown.</summary>
    public static LocalizedText ProfilesOf(CatalogueEntry entry)
    {
        var names = entry.Profiles.Select(profile => InProfile(profile, entry.Rule)).ToList();
        return names.Count == 0 ? InNoProfile : Join(names);
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
        yield return (new("rule sets", "规则集"), Join(book.Sets.Where(rules.ContainsKey).Select(set => Counted(set, rules[set]))));
        foreach (var reweighed in book.Reweighed.GroupBy(rule => rule.Severity).OrderByDescending(group => group.Key))
            yield return (As(ReportWording.Severity(reweighed.Key)), Ids(reweighed));
        if (book.Off.Count > 0)
            yield return (new("turns off", "关闭"), Ids(book.Off));
        if (book.SetParameters.ToList() is { Count: > 0 } parameters)
            yield return (new("parameters", "参数"), Join(parameters.Select(Set)));
    }

    static LocalizedText InProfile(RuleProfile profile, Rule rule)
    {
        var severity = profile.Find(rule.Id)!.Severity;
        return severity == rule.Severity ? LocalizedText.Same(profile.Name) : Bracketed(profile.Name, ReportWording.Severity(severity));
    }

    static LocalizedText Counted(RuleSetIdentity set, int rules) =>
        LocalizedText.Same(string.Create(CultureInfo.InvariantCulture, $"{set.Name} {set.Version} ({rules})"));

    static LocalizedText As(LocalizedText severity) => new($"as {severity.English}", $"改为{severity.Chinese}");

    static LocalizedText Ids(IEnumerable<Rule> rules) => Join(rules.Select(rule => LocalizedText.Same(rule.Id)));

    static LocalizedText Set(RuleParameter parameter) => new(
        $"{parameter.Name} {parameter.Value.English} (not {parameter.Default.English})",
        $"{parameter.Name} {parameter.Value.Chinese}（原为 {parameter.Default.Chinese}）");

    static LocalizedText Bracketed(string name, LocalizedText text) => new($"{name} ({text.English})", $"{name}（{text.Chinese}）");

    static LocalizedText Join(IEnumerable<LocalizedText> texts)
    {
        var all = texts.ToList();
        return new(string.Join(", ", all.Select(text => text.English)), string.Join("、", all.Select(text => text.Chinese)));
    }
}
