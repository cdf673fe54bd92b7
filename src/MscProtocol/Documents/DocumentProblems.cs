using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Documents;

/// <summary>The wording of every reason for which a document is refused.</summary>
static class DocumentProblems
{
    static readonly SourceSpan Beginning = new(new(1, 1), new(1, 1));

    public static Problem TooLarge(long bytes) => new("DOC-001", Text(
        $"The document is larger than {Size(bytes)}. Remove what does not belong to the protocol, or raise the limit.",
        $"文件超过 {Size(bytes)}。请删去与方案无关的内容，或提高上限。"), Beginning);

    public static Problem TooDeep(int depth, SourceSpan span) => new("DOC-002", Text(
        $"Lists and groups nest more than {depth} levels deep here. A protocol needs fewer than 10; look for brackets that are opened but never closed.",
        $"此处嵌套超过 {depth} 层。方案一般不超过 10 层；请检查是否有只开不闭的括号。"), span);

    public static Problem TooManyNodes(int nodes, SourceSpan span) => new("DOC-003", Text(
        $"The document holds more than {nodes} keys and values. Split it, or raise the limit.",
        $"文件中的字段和取值超过 {nodes} 个。请拆分文件，或提高上限。"), span);

    public static Problem Utf16 { get; } = new("DOC-004", new(
        "The file is saved as UTF-16 (\"Unicode\"). Save it again with the encoding UTF-8.",
        "文件以 UTF-16（“Unicode”）编码保存。请另存为 UTF-8 编码。"), Beginning);

    public static Problem InvalidUtf8(byte found, SourceSpan span) => new("DOC-005", Text(
        $"The byte 0x{found:X2} here is not valid UTF-8. Save the file again with the encoding UTF-8.",
        $"此处的字节 0x{found:X2} 不是有效的 UTF-8。请将文件另存为 UTF-8 编码。"), span);

    public static Problem ControlCharacter(char found, SourceSpan span) => new("DOC-006", found == '\0'
        ? new(
            "There is a NUL character (U+0000) here. The file is not plain text, or is saved as UTF-16: save it again as plain text with the encoding UTF-8.",
            "此处有空字符（U+0000）。文件不是纯文本，或以 UTF-16 编码保存：请另存为 UTF-8 编码的纯文本。")
        : Text(
            $"There is an unseen character (U+{(int)found:X4}) here, which often comes with pasted text. Delete it, or put a space or a new line in its place.",
            $"此处有一个不可见字符（U+{(int)found:X4}），多由粘贴带入。请删除，或改为空格或换行。"), span);

    public static Problem HalfCharacter(SourceSpan span) => new("DOC-006", new(
        "There is half a character (a lone surrogate) here. Write the whole character.",
        "此处只有半个字符（孤立的代理项）。请写出完整的字符。"), span);

    public static Problem Empty(SourceSpan span) => new("DOC-007", new(
        "The document is empty. A protocol starts with a line such as \"mscProtocol: 1\".",
        "文件是空的。方案文件以“mscProtocol: 1”这样的一行开头。"), span);

    public static Problem SecondDocument(SourceSpan span) => new("DOC-008", new(
        "A second document begins here. Keep one protocol in a file: remove the line \"---\", or move what follows to a file of its own.",
        "此处开始了第二个文档。一个文件只写一个方案：请删去“---”行，或把其后的内容移到另一个文件。"), span);

    public static Problem Anchor(string word, SourceSpan span) => new("DOC-009", Text(
        $"\"{word}\" is read as a YAML anchor, which is not allowed here. Remove it; if it belongs to the text, put the whole value in quotes.",
        $"“{word}”会被当作 YAML 锚点，此处不允许使用。请删去；如果它是文字的一部分，请给整个值加引号。"), span);

    public static Problem Alias(string word, SourceSpan span) => new("DOC-010", Text(
        $"\"{word}\" is read as a YAML alias, which is not allowed here. Write the value itself; if it belongs to the text, put the whole value in quotes.",
        $"“{word}”会被当作 YAML 别名，此处不允许使用。请直接写出该值；如果它是文字的一部分，请给整个值加引号。"), span);

    public static Problem MergeKey(SourceSpan span) => new("DOC-011", new(
        "\"<<\" merges another group into this one, which is not allowed here. Write the fields themselves.",
        "“<<”会合并另一组字段，此处不允许使用。请直接写出各字段。"), span);

    public static Problem Tag(string word, SourceSpan span) => new("DOC-012", Text(
        $"\"{word}\" is read as a YAML tag, which is not allowed here. Remove it; if it belongs to the text, put the whole value in quotes.",
        $"“{word}”会被当作 YAML 标签，此处不允许使用。请删去；如果它是文字的一部分，请给整个值加引号。"), span);

    public static Problem ComplexKey(SourceSpan span) => new("DOC-013", new(
        "A list or group stands where the name of a field belongs. Write a name: \"name: value\".",
        "此处应为字段名，却写成了列表或一组字段。请写作“字段名: 值”。"), span);

    public static Problem Syntax(SourceSpan span) => new("DOC-014", new("Cannot be read.", "无法读取。"), span);

    public static Problem EmptyBlock(string sign, SourceSpan span) => new("DOC-017", Text(
        $"\"{sign}\" announces a block of text, but none follows. Write the text on the next lines, indented; if it belongs to the value, put the whole value in quotes.",
        $"“{sign}”表示下面有一段文字，但其后没有内容。请在后续行缩进书写文字；如果它是值的一部分，请给整个值加引号。"), span);

    static LocalizedText Text(FormattableString english, FormattableString chinese) =>
        new(english.ToString(CultureInfo.InvariantCulture), chinese.ToString(CultureInfo.InvariantCulture));

    static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576m:0.###} MiB");
}
