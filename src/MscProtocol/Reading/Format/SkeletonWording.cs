namespace MscProtocol.Reading;

/// <summary>The comments of a protocol file that is to be filled in.</summary>
static class SkeletonWording
{
    public static LocalizedText Introduction { get; } = new(
        """
        A trial protocol in the format of MscProtocol. Write after each colon what the protocol states.
        What is left empty is not stated. In lists ([a, b] or several '- ') add as many elements as there are.
        Then check it: msc-protocol check FILE
        """,
        """
        MscProtocol 格式的试验方案。请在各冒号后填写方案中的内容，留空即表示未说明。
        列表可写作 [a, b]，或以多个“- ”开头逐项列出。
        填写后检查：msc-protocol check 文件
        """);

    /// <summary>A percentage of a marker, which is a different one for each field.</summary>
    public static LocalizedText Limits { get; } = new("{ MARKER: 95 % }", "{ 标志物: 95 % }");

    public static LocalizedText WrittenLike(string description, string example) => new(
        $"{description.TrimEnd('.')} (written like {example})", $"{description.TrimEnd('。')}（写法如 {example}）");

    public static LocalizedText Flag(string description) =>
        new($"{description.TrimEnd('.')}: true or false", $"{description.TrimEnd('。')}：true 或 false");

    /// <summary>The description with the words that may be written.</summary>
    public static LocalizedText OneOf(string description, IReadOnlyList<string> names, bool isOpen, bool isList)
    {
        var english = string.Join(", ", names);
        var chinese = string.Join("、", names);
        return new(
            $"{description.TrimEnd('.')}: {(isList ? "any of " : string.Empty)}{english}"
                + (isOpen ? ", or in your own words" : string.Empty),
            $"{description.TrimEnd('。')}：{(isList ? "可多选，" : string.Empty)}{chinese}{(isOpen ? "，或自行填写" : string.Empty)}");
    }
}
