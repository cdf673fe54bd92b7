namespace MscProtocol.Rules;

/// <summary>What operators ask, in words that follow "expected".</summary>
static class OperatorWording
{
    public static LocalizedText Stated { get; } = new("stated", "予以说明");

    public static LocalizedText LeftOut { get; } = new("left out", "不填写");

    public static LocalizedText AllAlike { get; } = new("all the same", "全部相同");

    public static LocalizedText AllDifferent { get; } = new("no two the same", "互不相同");

    public static LocalizedText Of(Relation relation, LocalizedText limit) => relation switch
    {
        Relation.AtLeast => new($"at least {limit.English}", $"不低于 {limit.Chinese}"),
        Relation.AtMost => new($"at most {limit.English}", $"不超过 {limit.Chinese}"),
        Relation.Above => new($"more than {limit.English}", $"高于 {limit.Chinese}"),
        Relation.Below => new($"less than {limit.English}", $"低于 {limit.Chinese}"),
        _ => new($"within {limit.English}", $"在 {limit.Chinese} 范围内"),
    };

    public static LocalizedText Not(LocalizedText text) => new($"not {text.English}", $"不是{text.Chinese}");

    public static LocalizedText Including(LocalizedText listed) => new($"including {listed.English}", $"包括 {listed.Chinese}");

    public static LocalizedText IncludingAny(LocalizedText listed) =>
        new($"including at least one of {listed.English}", $"至少包括 {listed.Chinese} 之一");

    public static LocalizedText NumberOf(IReadOnlyList<LocalizedText> limits)
    {
        var all = Both(limits);
        return new($"a number of {all.English}", $"数量{all.Chinese}");
    }

    public static LocalizedText Both(IReadOnlyList<LocalizedText> limits) => new(
        string.Join(" and ", limits.Select(limit => limit.English)), string.Join(" 且", limits.Select(limit => limit.Chinese)));

    public static LocalizedText Between(LocalizedText low, LocalizedText high) =>
        new($"{low.English} to {high.English}", $"{low.Chinese} 至 {high.Chinese}");
}
