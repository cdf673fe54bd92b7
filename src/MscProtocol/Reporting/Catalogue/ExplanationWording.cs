using MscProtocol.Protocol;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences of explanations.</summary>
static class ExplanationWording
{
    public static LocalizedText AppliesTo { get; } = new("judges", "检查对象");
    public static LocalizedText When { get; } = new("when", "适用条件");
    public static LocalizedText Expects { get; } = new("expects", "应为");
    public static LocalizedText Parameter { get; } = new("parameter", "参数");
    public static LocalizedText Message { get; } = new("message", "提示语");
    public static LocalizedText Why { get; } = new("why", "理由");
    public static LocalizedText Fix { get; } = new("fix", "修改");
    public static LocalizedText Source { get; } = new("source", "依据");
    public static LocalizedText Example { get; } = new("example", "示例");

    public static LocalizedText PlaceOf(Rule rule)
    {
        var place = $"{rule.RuleSet.Name} {rule.RuleSet.Version}, {rule.Source.Name}:{rule.Span.Start}";
        return new($"{place}; since {rule.Since}", $"{place}；始于 {rule.Since}");
    }

    /// <summary>The profiles that contain the rule, and those that turn it off.</summary>
    public static LocalizedText ProfilesOf(Rule rule)
    {
        var contain = CatalogueWording.ProfilesOf(rule);
        var profiles = RuleProfile.Shipped.Where(profile => profile.Book.Off.Any(off => off.Id == rule.Id));
        var off = profiles.Select(profile => profile.Name).ToList();
        return off.Count == 0
            ? contain
            : new($"{contain.English}; turned off in {string.Join(", ", off)}", $"{contain.Chinese}；在 {string.Join("、", off)} 中关闭");
    }

    public static LocalizedText SubjectOf(FieldPath? each) => each is null
        ? new("the protocol as a whole", "整个方案")
        : new($"each of {each.Text} on its own", $"{each.Text} 中的每一项");

    public static LocalizedText ValueOf(RuleParameter parameter)
    {
        var name = $"${parameter.Name}";
        var preset = parameter.IsSet
            ? new($"; default {parameter.Default.English}", $"；默认 {parameter.Default.Chinese}")
            : SharedWords.Nothing;
        var bounds = (parameter.Minimum, parameter.Maximum) switch
        {
            ({ } low, { } high) => new($"; may be set from {low.English} to {high.English}", $"；可设为 {low.Chinese} 至 {high.Chinese}"),
            ({ } low, null) => new($"; may be set to {low.English} or more", $"；可设为不低于 {low.Chinese}"),
            (null, { } high) => new($"; may be set to {high.English} or less", $"；可设为不超过 {high.Chinese}"),
            _ => SharedWords.Nothing,
        };
        return new(
            $"{name}: {parameter.Value.English}{preset.English}{bounds.English}",
            $"{name}：{parameter.Value.Chinese}{preset.Chinese}{bounds.Chinese}");
    }

    public static LocalizedText ReasonOf(RuleParameter parameter)
    {
        var sources = string.Join(", ", parameter.Sources.Select(source => source.Id));
        return new($"{parameter.Because.English} ({sources})", $"{parameter.Because.Chinese}（{sources}）");
    }

    /// <summary>A source in full, but for its address.</summary>
    public static LocalizedText ReferenceOf(Citation source)
    {
        string?[] numbers =
            [source.Doi is null ? null : $"DOI {source.Doi}", source.Pmid is null ? null : $"PMID {source.Pmid}", source.Nct];
        var known = string.Concat(numbers.OfType<string>().Select(number => $"; {number}"));
        return new($"{source.Id}: {source.Text}{known}", $"{source.Id}：{source.Text}{known}");
    }

    /// <summary>What is meant of a source, or where in it that stands.</summary>
    public static LocalizedText PlaceIn(LocalizedText at) => new($"({at.English})", $"({at.Chinese})");
}
