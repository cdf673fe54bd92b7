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
}
