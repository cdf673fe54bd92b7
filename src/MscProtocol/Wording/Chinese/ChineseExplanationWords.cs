namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseExplanationWords : ExplanationWords
{
    public override string AppliesTo => "检查对象";
    public override string When => "适用条件";
    public override string Expects => "应为";
    public override string Parameter => "参数";
    public override string Message => "提示语";
    public override string Why => "理由";
    public override string Fix => "修改";
    public override string Source => "依据";
    public override string Example => "示例";

    public override string PlaceOf(string place, string since) => $"{place}；始于 {since}";

    public override string ProfilesOf(string contain, IEnumerable<string> off) => $"{contain}；在 {string.Join("、", off)} 中关闭";
    public override string WholeProtocol => "整个方案";

    public override string EachOf(string each) => $"{each} 中的每一项";

    public override string Default(string preset) => $"；默认 {preset}";

    public override string Between(string low, string high) => $"；可设为 {low} 至 {high}";

    public override string AtLeast(string low) => $"；可设为不低于 {low}";

    public override string AtMost(string high) => $"；可设为不超过 {high}";

    public override string ValueOf(string name, string value, string preset, string bounds) => $"{name}：{value}{preset}{bounds}";

    public override string ReasonOf(string because, string sources) => $"{because}（{sources}）";

    public override string ReferenceOf(string id, string text, string known) => $"{id}：{text}{known}";
}
