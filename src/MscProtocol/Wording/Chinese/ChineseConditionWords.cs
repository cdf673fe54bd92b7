namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseConditionWords : ConditionWords
{
    public override string Stated => "予以说明";
    public override string LeftOut => "不填写";
    public override string AllAlike => "全部相同";
    public override string AllDifferent => "互不相同";

    public override string AtLeast(string limit) => $"不低于 {limit}";

    public override string AtMost(string limit) => $"不超过 {limit}";

    public override string Above(string limit) => $"高于 {limit}";

    public override string Below(string limit) => $"低于 {limit}";

    public override string Within(string limit) => $"在 {limit} 范围内";

    public override string Not(string text) => $"不是{text}";

    public override string Including(string listed) => $"包括 {listed}";

    public override string IncludingAny(string listed) => $"至少包括 {listed} 之一";

    public override string NumberOf(string limits) => $"数量{limits}";

    public override string BothLimits(IEnumerable<string> limits) => string.Join(" 且", limits);

    public override string Between(string low, string high) => $"{low} 至 {high}";

    public override string Matching(string pattern) => $"与 /{pattern}/ 匹配的文字";

    public override string FromPath(string stated, string path) => $"{stated}（{path}）";

    public override string NotSo(string part) => $"并非（{part}）";

    public override string Test(string path, string all) => $"{path}：{all}";

    public override string Bracketed(string words) => $"（{words}）";

    public override string ExpectedAt(string path, string expected) => $"{path}：{expected}";

    public override string All(IEnumerable<string> parts) => string.Join("；", parts);

    // Between Chinese and a path stands a space.
    public override string Any(IEnumerable<string> parts) =>
        string.Join("，或", parts.Select((part, place) => place > 0 && char.IsAscii(part[0]) ? $" {part}" : part));

    public override string Both(IEnumerable<string> parts) => string.Join(" 且 ", parts);

    public override string InOrder => "依次递增";

    public override string Among(string others) => $"与 {others} 之一相符";

    public override string Apart(string others) => $"与 {others} 均不相同";

    public override string Dated(string times) => $"其中的时间与 {times} 相符";

    public override string Telling(string what, string asked) => $"文中的{what}：{asked}";

    public override string Mentioning(IEnumerable<string> terms) => $"提及 {string.Join("或", terms)}";
}
