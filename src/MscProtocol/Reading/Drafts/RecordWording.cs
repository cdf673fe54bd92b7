using MscProtocol.Wording;

namespace MscProtocol.Reading;

/// <summary>The remarks that every reader of records may make.</summary>
static class RecordWording
{
    public static LocalizedText UnknownCode(string field, string code, IEnumerable<string> known) => new(
        $"'{Excerpt.Of(code)}' is no known value of {field} and was passed over; known are {Excerpt.Of(known, ", ")}.",
        $"“{Excerpt.Of(code)}”不是 {field} 的已知取值，已略过；已知取值有：{Excerpt.Of(known, "、")}。");

    public static LocalizedText Unreadable(string field, string text) => new(
        $"'{Excerpt.Of(text)}' in {field} could not be read and was passed over.", $"{field} 中的“{Excerpt.Of(text)}”无法读取，已略过。");

    public static LocalizedText NoCells(IReadOnlyList<string> seen) => new(
        $"This study gives no living mesenchymal stromal cells, so that the MSC rules were not applied. {Given(seen).English}",
        $"该研究不使用活的间充质基质细胞，因此未应用 MSC 规则。{Given(seen).Chinese}");

    static LocalizedText Given(IReadOnlyList<string> seen) => seen.Count == 0
        ? new("It lists no intervention.", "记录未列出干预措施。")
        : new($"It gives: {Excerpt.Of(seen, "; ")}.", $"其干预措施为：{Excerpt.Of(seen, "；")}。");
}
