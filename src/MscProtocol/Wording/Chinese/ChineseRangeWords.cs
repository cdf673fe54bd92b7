namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseRangeWords : RangeWords
{
    public override string IsPossible(string name) => $"{name}在可能范围内";

    public override string IsUsual(string name) => $"{name}在常见范围内";

    public override string Impossible(string name) => $"{name}为 {{actual}}，不可能成立；可能的范围：{{expected}}。";

    public override string Unusual(string name) => $"{name}为 {{actual}}，并不常见；常见的范围：{{expected}}。";

    public override string Example(string field, string value) => $"请核对数值及单位；例如写 {field}: {value}。";

    public override string Waivable(string advice) => $"{advice}如确为所需，请注明理由豁免本条。";
}
