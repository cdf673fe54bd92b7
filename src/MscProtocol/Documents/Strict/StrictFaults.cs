using MscProtocol.Wording;

namespace MscProtocol.Documents;

/// <summary>The wording about keys and values that are not as a file that is read strictly has them, one number a kind.</summary>
static class StrictFaults
{
    public static Fault UnknownKey(string key, Part what, IReadOnlyList<string> known) => Fault.Unknown(
        1,
        new($"'{Excerpt.Of(key)}' is not a key of {what.English}", $"{what.Chinese}中没有“{Excerpt.Of(key)}”这一项"),
        Suggestion.Nearest(key, known),
        new($"expected one of: {string.Join(", ", known)}", $"应为下列之一：{string.Join("、", known)}"));

    public static Fault RepeatedKey(string key, int line) => Make(
        2, $"'{Excerpt.Of(key)}' was already given on line {line}; keep one of the two.", $"“{Excerpt.Of(key)}”在第 {line} 行已给出；请只保留一处。");

    public static Fault MissingKey(string key) => Make(3, $"'{key}' is missing; add it.", $"缺少“{key}”；请补充。");

    public static Fault NotAMapping(Part what) => Make(
        4, $"Write {what.English} as a mapping of keys to values, such as 'key: value'.", $"{what.Chinese}应为“键: 值”形式的映射。");

    public static Fault NotAList(Part what) => Make(
        5,
        $"Write {what.English} as a list that is not empty: each element after '- ' or all in [ ].",
        $"{what.Chinese}应为非空列表：每项以“- ”开头，或全部写在 [ ] 内。");

    public static Fault NotAText(Part what) =>
        Make(6, $"Write {what.English} as a single value that is not empty.", $"{what.Chinese}应为一个非空的值。");

    public static Fault UnknownWord(string word, string what, IReadOnlyList<string> known) => Fault.Unknown(
        11,
        new($"'{Excerpt.Of(word)}' is not a {what}", $"“{Excerpt.Of(word)}”无法识别"),
        Suggestion.Nearest(word, known),
        new($"expected one of: {string.Join(", ", known)}.", $"应为下列之一：{string.Join(", ", known)}。"));

    static Fault Make(int number, string english, string chinese) => new(number, new(english, chinese));
}
