using System.Globalization;

namespace MscProtocol.Documents;

/// <summary>The wording of every reason for which a document is refused.</summary>
static class DocumentProblems
{
    /// <summary>The id of a document that holds nothing.</summary>
    public const string EmptyId = "DOC-007";

    static readonly SourceSpan Beginning = new(new(1, 1), new(1, 1));

    public static Problem TooLarge(long bytes, SourceSpan? at = null) => new("DOC-001", new(
        $"The document is larger than {Size(bytes)}. Remove what does not belong in it, or raise the limit.",
        $"文件超过 {Size(bytes)}。请删去无关的内容，或提高上限。"), at ?? Beginning);

    public static Problem NoStudy { get; } = new("DOC-104", new(
        "The file holds no study: its list is empty. Download the studies again, or name another file.",
        "文件中没有研究：其列表为空。请重新下载，或改用其他文件。"), Beginning);

    public static Problem SeveralStudies { get; } = new("DOC-105", new(
        "The file holds more than one study, and one is asked for. Keep the study that is meant in a file of its own.",
        "文件包含不止一项研究，而此处只需一项。请将所需研究单独存为一个文件。"), Beginning);

    public static Problem TooDeep(int depth, SourceSpan span) => new("DOC-002", new(
        $"Lists and groups nest more than {depth} levels deep here. Look for brackets that are opened but never closed.",
        $"此处嵌套超过 {depth} 层。请检查是否有只开不闭的括号。"), span);

    public static Problem TooManyNodes(int nodes, SourceSpan span) => new("DOC-003", new(
        $"The document holds more than {nodes} keys and values. Split it, or raise the limit.",
        $"文件中的字段和取值超过 {nodes} 个。请拆分文件，或提高上限。"), span);

    public static Problem Utf16 { get; } = new("DOC-004", new(
        "The file is saved as UTF-16 (\"Unicode\"). Save it again with the encoding UTF-8.",
        "文件以 UTF-16（“Unicode”）编码保存。请另存为 UTF-8 编码。"), Beginning);

    public static Problem InvalidUtf8(byte found, SourceSpan span) => new("DOC-005", new(
        $"The byte 0x{found:X2} here is not valid UTF-8. Save the file again with the encoding UTF-8.",
        $"此处的字节 0x{found:X2} 不是有效的 UTF-8。请将文件另存为 UTF-8 编码。"), span);

    public static Problem ControlCharacter(char found, SourceSpan span) => new("DOC-006", found == '\0'
        ? new(
            "There is a NUL character (U+0000) here. The file is not plain text, or is saved as UTF-16: save it again as plain text " +
            "with the encoding UTF-8.",
            "此处有空字符（U+0000）。文件不是纯文本，或以 UTF-16 编码保存：请另存为 UTF-8 编码的纯文本。")
        : new(
            $"There is an unseen character (U+{(int)found:X4}) here, which often comes with pasted text. Delete it, or put a space or a " +
            "new line in its place.",
            $"此处有一个不可见字符（U+{(int)found:X4}），多由粘贴带入。请删除，或改为空格或换行。"), span);

    public static Problem HalfCharacter(SourceSpan span) => new("DOC-006", new(
        "There is half a character (a lone surrogate) here. Write the whole character.",
        "此处只有半个字符（孤立的代理项）。请写出完整的字符。"), span);

    public static Problem Empty(SourceSpan span) => new(EmptyId, new(
        "The document is empty. A protocol starts with a line such as \"mscProtocol: 1\", a rule set with one such as \"ruleSet: " +
        "own/rules\".",
        "文件是空的。方案文件以“mscProtocol: 1”这样的一行开头，规则集以“ruleSet: own/rules”这样的一行开头。"), span);

    public static Problem SecondDocument(SourceSpan span) => new("DOC-008", new(
        "A second document begins here. Keep one document in a file: remove the line \"---\", or move what follows to a file of its own.",
        "此处开始了第二个文档。一个文件只写一个文档：请删去“---”行，或把其后的内容移到另一个文件。"), span);

    public static Problem Anchor(string word, SourceSpan span) => new("DOC-009", new(
        $"\"{Short(word)}\" is read as a YAML anchor, which is not allowed here. Remove it; if it belongs to the text, put the whole " +
        "value in quotes.",
        $"“{Short(word)}”会被当作 YAML 锚点，此处不允许使用。请删去；如果它是文字的一部分，请给整个值加引号。"), span);

    public static Problem Alias(string word, SourceSpan span) => new("DOC-010", new(
        $"\"{Short(word)}\" is read as a YAML alias, which is not allowed here. Write the value itself; if it belongs to the text, put " +
        "the whole value in quotes.",
        $"“{Short(word)}”会被当作 YAML 别名，此处不允许使用。请直接写出该值；如果它是文字的一部分，请给整个值加引号。"), span);

    public static Problem MergeKey(SourceSpan span) => new("DOC-011", new(
        "\"<<\" merges another group into this one, which is not allowed here. Write the fields themselves.",
        "“<<”会合并另一组字段，此处不允许使用。请直接写出各字段。"), span);

    public static Problem Tag(string word, SourceSpan span) => new("DOC-012", new(
        $"\"{Short(word)}\" is read as a YAML tag, which is not allowed here. Remove it; if it belongs to the text, put the whole value " +
        "in quotes.",
        $"“{Short(word)}”会被当作 YAML 标签，此处不允许使用。请删去；如果它是文字的一部分，请给整个值加引号。"), span);

    public static Problem ComplexKey(SourceSpan span) => new("DOC-013", new(
        "A list or group stands where the name of a field belongs. Write a name: \"name: value\".",
        "此处应为字段名，却写成了列表或一组字段。请写作“字段名: 值”。"), span);

    public static Problem Unclosed(char bracket, SourceSpan span) => new("DOC-015", new(
        $"The {Kind(bracket)} opened with \"{bracket}\" here is not closed. Write \"{Closing(bracket)}\" at its end.",
        $"此处以“{bracket}”开始的{KindInChinese(bracket)}没有结束。请在末尾写上“{Closing(bracket)}”。"), span);

    public static Problem UnclosedQuote(char quote, SourceSpan span) => new("DOC-016", new(
        $"The text opened with {quote} here is not closed. Write {quote} at its end, on the same line.",
        $"此处以 {quote} 开始的文字没有结束。请在同一行的末尾写上 {quote}。"), span);

    public static Problem EmptyBlock(string sign, SourceSpan span) => new("DOC-017", new(
        $"\"{Short(sign)}\" announces a block of text, but none follows. Write the text on the next lines, indented; if it belongs to " +
        "the value, put the whole value in quotes.",
        $"“{Short(sign)}”表示下面有一段文字，但其后没有内容。请在后续行缩进书写文字；如果它是值的一部分，请给整个值加引号。"), span);

    public static Problem Tab(SourceSpan span) => Syntax(span, new(
        "A tab indents this line. Indent with spaces.",
        "此行用制表符（Tab）缩进。请改用空格缩进。"));

    public static Problem Escape(string word, SourceSpan span) => Syntax(span, new(
        $"\"{word}\" does not name a character here. Write \\\\ for a backslash.",
        $"引号内的“{word}”不能表示任何字符。若要写反斜杠，请写作 \\\\。"));

    public static Problem MustBeQuoted(string word, SourceSpan span) => Syntax(span, new(
        $"A value cannot start with \"{word}\" unless it is in quotes. Write \"{word} ...\" with the quotes.",
        $"以“{word}”开头的值必须加引号。请写作 \"{word} ...\"（含引号）。"));

    public static Problem Comparison(string sign, SourceSpan span) => Syntax(span, new(
        $"A value that starts with \"{sign}\" must be in quotes, such as \"{sign} 3 h\". Put it in quotes, or use words: at least, more " +
        "than.",
        $"以“{sign}”开头的值必须加引号，例如 \"{sign} 3 h\"。请加引号，或改用文字：至少、大于。"));

    public static Problem Directive(SourceSpan span) => Syntax(span, new(
        "A line that starts with % is read as a YAML directive, which is not understood here. Remove it; if it belongs to the text, put " +
        "the text in quotes.",
        "以 % 开头的行会被当作 YAML 指令，此处无法理解。请删去；如果它是文字的一部分，请给文字加引号。"));

    public static Problem SpacesAboveBlock(SourceSpan span) => Syntax(span, new(
        "A blank line with more spaces than the text below it begins this block of text. Remove its spaces.",
        "这段文字以一个空行开头，其空格多于下面的文字。请删去该行的空格。"));

    public static Problem ColonInValue(SourceSpan span) => Syntax(span, new(
        "There is a second \": \" on this line. Put the value in quotes, or move what follows the first colon to the next line, indented.",
        "此行有第二个“: ”。请给整个值加引号，或把第一个冒号之后的内容缩进写到下一行。"));

    public static Problem ContinuesAbove(SourceSpan span) => Syntax(span, new(
        "This line reads as if it continued the value above it. Indent it like the fields it belongs with, and see that the line above " +
        "has the form \"name: value\".",
        "此行会被当作上一行取值的延续。请与同级字段对齐，并确认上一行的写法为“字段名: 值”。"));

    public static Problem Indentation(SourceSpan span) => Syntax(span, new(
        "The indentation of this line fits none of the lines above. Start it exactly below the first letter (or the \"-\") of the line " +
        "it belongs with, with spaces and not tabs.",
        "此行的缩进与上文都不一致。请用空格（不用 Tab）与同级字段的首字母（或“-”）对齐。"));

    public static Problem MissingColon(SourceSpan span) => Syntax(span, new(
        "Expected \"name: value\" here. Write a colon and a space after the name.",
        "此处应为“字段名: 值”。请在字段名后写英文冒号和一个空格。"));

    public static Problem MissingName(SourceSpan span) => Syntax(span, new(
        "A name is missing before the colon here. Write \"name: value\".",
        "此处冒号前缺少字段名。请写作“字段名: 值”。"));

    public static Problem NotInList(SourceSpan span) => Syntax(span, new(
        "Expected the next \"- \" of the list above here. Begin the line with \"- \", or indent it differently from the list.",
        "此处应为上面列表的下一个“- ”。请在行首写“- ”，或使其缩进不同于该列表。"));

    public static Problem ListOnFieldLine(SourceSpan span) => Syntax(span, new(
        "A list cannot begin with \"-\" on the line of its name. Begin it on the next line, or write [first, second].",
        "列表不能在字段名所在行以“-”开始。请从下一行开始，或写作 [第一项, 第二项]。"));

    public static Problem TextAfterEnd(SourceSpan span) => Syntax(span, new(
        "Text follows after the value has ended with a closing quote or bracket. Put the whole value in quotes.",
        "取值已由引号或括号结束，其后又有文字。请给整个值加引号。"));

    public static Problem InBrackets(char found, char bracket, SourcePosition opened, SourceSpan span) => Syntax(span, new(
        $"{Named(found)} is not expected here, inside the {Kind(bracket)} opened with \"{bracket}\" in line {opened.Line}, column " +
        $"{opened.Column}. Put one comma between its parts and \"{Closing(bracket)}\" at its end.",
        $"在第 {opened.Line} 行第 {opened.Column} 列以“{bracket}”开始的{KindInChinese(bracket)}中，此处不应出现{NamedInChinese(found)}。请在各项之间写一个英文逗号，" +
        $"并在末尾写“{Closing(bracket)}”。"));

    public static Problem Unexpected(char found, SourceSpan span) => Syntax(span, new(
        $"{Named(found)} is not expected here. If it belongs to a text, put the whole text in quotes.",
        $"此处不应出现{NamedInChinese(found)}。如果它是文字的一部分，请给整段文字加引号。"));

    public static Problem CommentSpace(SourceSpan span) => Syntax(span, new(
        "A comment needs a space before its #. Write one.",
        "注释的 # 之前须有一个空格。请补上。"));

    public static Problem ExtraComma(SourceSpan span) => Syntax(span, new(
        "There is a comma too many here. Remove it.",
        "此处多了一个逗号。请删去。"));

    public static Problem MissingComma(SourceSpan span) => Syntax(span, new(
        "A comma is missing before this. Write one.",
        "此处之前缺少逗号。请补上。"));

    public static Problem JsonColon(SourceSpan span) => Syntax(span, new(
        "A colon is missing before this. Write one between the name and its value.",
        "此处之前缺少冒号。请在字段名与取值之间补上。"));

    public static Problem JsonComment(SourceSpan span) => Syntax(span, new(
        "JSON has no comments. Remove it, or write the document as YAML.",
        "JSON 不允许注释。请删去，或改用 YAML 书写。"));

    public static Problem JsonWord(SourceSpan span) => Syntax(span, new(
        "JSON wants text in double quotes. Without quotes it knows numbers, true, false and null only.",
        "JSON 中的文字须用英文双引号括起。不加引号的只能是数字、true、false 和 null。"));

    public static Problem JsonNumber(SourceSpan span) => Syntax(span, new(
        "This is not a number as JSON writes it. Write digits with one point, such as 0.5 or 3e6, or put it in double quotes.",
        "这不是 JSON 的数字写法。请写作 0.5 或 3e6 这样的数字，或用英文双引号括起。"));

    public static Problem JsonLineInText(SourceSpan span) => Syntax(span, new(
        "A tab or new line cannot stand in JSON text. Write \\t or \\n.",
        "JSON 文字中不能有制表符或换行。请写作 \\t 或 \\n。"));

    public static Problem JsonAfterEnd(SourceSpan span) => Syntax(span, new(
        "The document has ended before this. Remove what follows.",
        "文档在此之前已经结束。请删去其后的内容。"));

    static Problem Syntax(SourceSpan span, LocalizedText message) => new("DOC-014", message, span);

    static string Short(string word) => word.Length <= 40 ? word : string.Concat(word.AsSpan(0, 40), "…");

    static char Closing(char bracket) => bracket == '[' ? ']' : '}';

    static string Kind(char bracket) => bracket == '[' ? "list" : "group";

    static string KindInChinese(char bracket) => bracket == '[' ? "列表" : "字段组";

    static string Named(char found) => found switch
    {
        '\r' or '\n' => "The end of the line",
        '\0' => "The end of the document",
        _ => $"\"{found}\"",
    };

    static string NamedInChinese(char found) => found switch
    {
        '\r' or '\n' => "换行",
        '\0' => "文件末尾",
        _ => $"“{found}”",
    };

    static string Size(long bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1048576m:0.###} MiB");
}
