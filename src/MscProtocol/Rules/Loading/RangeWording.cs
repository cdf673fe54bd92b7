namespace MscProtocol.Rules;

/// <summary>The sentences of rules that are made of ranges.</summary>
static class RangeWording
{
    public static LocalizedText Title(RangeLevel level, LocalizedText name) => level == RangeLevel.Possible
        ? new($"{name.English} is a possible one", $"{name.Chinese}在可能范围内")
        : new($"{name.English} is a usual one", $"{name.Chinese}在常见范围内");

    public static LocalizedText Message(RangeLevel level, LocalizedText name) => level == RangeLevel.Possible
        ? new(
            $"{name.English} is {{actual}}, which cannot be; possible is {{expected}}.",
            $"{name.Chinese}为 {{actual}}，不可能成立；可能的范围：{{expected}}。")
        : new(
            $"{name.English} is {{actual}}; usual is {{expected}}.",
            $"{name.Chinese}为 {{actual}}，并不常见；常见的范围：{{expected}}。");

    /// <summary>What to write in a field.</summary>
    public static LocalizedText Example(string field, string value) =>
        new($"Check the number and its unit; write, for example, {field}: {value}.", $"请核对数值及单位；例如写 {field}: {value}。");

    public static LocalizedText Fix(RangeLevel level, LocalizedText advice) => level == RangeLevel.Possible
        ? advice
        : new(
            $"{advice.English} If it is meant so, waive this finding with the reason.",
            $"{advice.Chinese}如确为所需，请注明理由豁免本条。");
}
