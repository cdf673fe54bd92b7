using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>What is said of values, and of what may be written in a field.</summary>
static class KindWording
{
    public static LocalizedText Yes { get; } = new("yes", "是");

    public static LocalizedText No { get; } = new("no", "否");

    /// <summary>What is said of a group, which has no words of its own.</summary>
    public static LocalizedText Stated { get; } = new("stated", "已说明");

    /// <summary>A percentage of a marker, which is a different one for each field.</summary>
    public static LocalizedText Limits { get; } = new("{ MARKER: 95 % }", "{ 标志物: 95 % }");

    public static LocalizedText Quoted(string text) => new($"'{Excerpt.Of(text)}'", $"“{Excerpt.Of(text)}”");

    public static LocalizedText NoFlag(string text) => new(
        $"'{Excerpt.Of(text)}' is neither yes nor no; write true or false.",
        $"“{Excerpt.Of(text)}”既非是也非否；请写 true 或 false。");

    public static LocalizedText NoDate(string text) => new(
        $"'{Excerpt.Of(text)}' is not a date; write year-month-day, such as 2026-03-02.",
        $"“{Excerpt.Of(text)}”不是日期；请按年-月-日书写，如 2026-03-02。");

    public static LocalizedText WrittenLike(string description, string example) => new(
        $"{description.TrimEnd('.')} (written like {example})", $"{description.TrimEnd('。')}（写法如 {example}）");

    public static LocalizedText Flag(string description) => new(
        $"{description.TrimEnd('.')}: true or false", $"{description.TrimEnd('。')}：true 或 false");

    /// <summary>The description with the words that may be written.</summary>
    public static LocalizedText OneOf(string description, IReadOnlyList<string> names, bool isOpen, bool isList)
    {
        var anyOf = isList ? new("any of ", "可多选，") : LocalizedText.Same(string.Empty);
        var ownWords = isOpen ? new(", or in your own words", "，或自行填写") : LocalizedText.Same(string.Empty);
        return new(
            $"{description.TrimEnd('.')}: {anyOf.English}{string.Join(", ", names)}{ownWords.English}",
            $"{description.TrimEnd('。')}：{anyOf.Chinese}{string.Join("、", names)}{ownWords.Chinese}");
    }
}
