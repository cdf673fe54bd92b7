namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChineseDocumentWords : DocumentWords
{
    public override string TooLarge(string limit) => $"文件超过 {limit}。请删去无关的内容，或提高上限。";
    public override string IsWord => $"这是 Word 文档，不是文本文件。{WriteProtocol}";
    public override string IsExcel => $"这是 Excel 工作簿，此类文件只能读取 WHO ICTRP 的导出文件。{WriteProtocol}";
    public override string IsPowerPoint => $"这是 PowerPoint 演示文稿，不是文本文件。{WriteProtocol}";
    public override string IsOldOffice => $"这是旧版 Word 或 Excel 文件（.doc、.xls），不是文本文件。{WriteProtocol}";
    public override string IsOpenDocument => $"这是 OpenDocument 文件（.odt、.ods），不是文本文件。{WriteProtocol}";
    public override string IsPdf => $"这是 PDF 文档，不是文本文件。{WriteProtocol}";
    public override string IsRichText => $"这是 RTF 文档，不是纯文本。{WriteProtocol}";
    public override string IsImage => $"这是图片，不是文本文件。{WriteProtocol}";
    public override string IsPages => "这是 Apple Pages 文稿，无法读取。请导出为 Word（.docx）或 PDF 后再试。";
    public override string IsMail => "这是电子邮件。请将其附件或正文中的方案另存为文件，然后给出该文件。";
    public override string IsArchive => "这是压缩文件（如 zip 或 gzip），不是文本。请解压后给出其中的文件。";
    protected override string WriteProtocol => "请将其内容写成方案文件（YAML），或改用该试验的注册记录。";

    public override string NoStudy => "文件中没有研究：其列表为空。请重新下载，或改用其他文件。";
    public override string SeveralStudies => "文件包含不止一项研究，而此处只需一项。请将所需研究单独存为一个文件。";

    public override string TooManyEntries(int most) =>
        $"该记录所列的研究组、干预措施或结局指标超过 {most} 项，任何试验都不会如此。请重新下载，或改用其他文件。";

    public override string TooDeep(int depth) => $"此处嵌套超过 {depth} 层。请检查是否有只开不闭的括号。";

    public override string TooManyNodes(int nodes) => $"文件中的字段和取值超过 {nodes} 个。请拆分文件，或提高上限。";
    public override string Utf16 => "文件以 UTF-16（“Unicode”）编码保存。请另存为 UTF-8 编码。";

    public override string InvalidUtf8(byte found) => $"此处的字节 0x{found:X2} 不是有效的 UTF-8。请将文件另存为 UTF-8 编码。";
    public override string Nul => "此处有空字符（U+0000）。文件不是纯文本，或以 UTF-16 编码保存：请另存为 UTF-8 编码的纯文本。";

    public override string UnseenCharacter(int code) => $"此处有一个不可见字符（U+{code:X4}），多由粘贴带入。请删除，或改为空格或换行。";
    public override string HalfCharacter => "此处只有半个字符（孤立的代理项）。请写出完整的字符。";
    public override string Empty => "文件是空的。方案文件以“mscProtocol: 1”这样的一行开头，规则集以“ruleSet: own/rules”这样的一行开头。";
    public override string SecondDocument => "此处开始了第二个文档。一个文件只写一个文档：请删去“---”行，或把其后的内容移到另一个文件。";

    public override string Anchor(string word) =>
        $"“{word}”会被当作 YAML 锚点，此处不允许使用。请删去；如果它是文字的一部分，请给整个值加引号。";

    public override string Alias(string word) =>
        $"“{word}”会被当作 YAML 别名，此处不允许使用。请直接写出该值；如果它是文字的一部分，请给整个值加引号。";
    public override string MergeKey => "“<<”会合并另一组字段，此处不允许使用。请直接写出各字段。";

    public override string Tag(string word) =>
        $"“{word}”会被当作 YAML 标签，此处不允许使用。请删去；如果它是文字的一部分，请给整个值加引号。";
    public override string ComplexKey => "此处应为字段名，却写成了列表或一组字段。请写作“字段名: 值”。";

    public override string Unclosed(bool isList, char bracket, char closing) =>
        $"此处以“{bracket}”开始的{Kind(isList)}没有结束。请在末尾写上“{closing}”。";

    public override string BrokenXml => "XML 在此处损坏或中断，或含有不予读取的文档类型声明（<!DOCTYPE>）。请重新下载文件。";
    public override string UnclosedCell => "此处开始的引号没有结束，无法判断单元格在哪里结束；文件可能不完整。请重新下载。";

    public override string TooManyCells(int found, int columns) =>
        $"该行有 {found} 个单元格，而首行只有 {columns} 个列名：引号或分隔符有误。请重新下载文件，或另存为 CSV。";

    public override string BrokenWorkbook => "Excel 工作簿已损坏或不完整，或解压后过大而无法读取。请重新下载，或另存为 CSV。";

    public override string UnclosedQuote(char quote) => $"此处以 {quote} 开始的文字没有结束。请在同一行的末尾写上 {quote}。";

    public override string EmptyBlock(string sign) =>
        $"“{sign}”表示下面有一段文字，但其后没有内容。请在后续行缩进书写文字；如果它是值的一部分，请给整个值加引号。";
    public override string Tab => "此行用制表符（Tab）缩进。请改用空格缩进。";

    public override string Escape(string word) => $"引号内的“{word}”不能表示任何字符。若要写反斜杠，请写作 \\\\。";

    public override string MustBeQuoted(string word) => $"以“{word}”开头的值必须加引号。请写作 \"{word} ...\"（含引号）。";

    public override string Comparison(string sign) =>
        $"以“{sign}”开头的值必须加引号，例如 \"{sign} 3 h\"。请加引号，或改用文字：至少、大于。";
    public override string Directive => "以 % 开头的行会被当作 YAML 指令，此处无法理解。请删去；如果它是文字的一部分，请给文字加引号。";
    public override string SpacesAboveBlock => "这段文字以一个空行开头，其空格多于下面的文字。请删去该行的空格。";
    public override string ColonInValue => "此行有第二个“: ”。请给整个值加引号，或把第一个冒号之后的内容缩进写到下一行。";
    public override string ContinuesAbove =>
        "此行会被当作上一行取值的延续。请与同级字段对齐，并确认上一行的写法为“字段名: 值”，冒号为半角而非全角“：”。";
    public override string Indentation => "此行的缩进与上文都不一致。请用空格（不用 Tab）与同级字段的首字母（或“-”）对齐。";
    public override string MissingColon => "此处应为“字段名: 值”。请在字段名后写英文冒号和一个空格。";
    public override string MissingName => "此处冒号前缺少字段名。请写作“字段名: 值”。";
    public override string NotInList => "此处应为上面列表的下一个“- ”。请在行首写“- ”，或使其缩进不同于该列表。";
    public override string ListOnFieldLine => "列表不能在字段名所在行以“-”开始。请从下一行开始，或写作 [第一项, 第二项]。";
    public override string TextAfterEnd => "取值已由引号或括号结束，其后又有文字。请给整个值加引号。";

    public override string InBrackets(char found, bool isList, char bracket, int line, int column, char closing) =>
        $"在第 {line} 行第 {column} 列以“{bracket}”开始的{Kind(isList)}中，此处不应出现{Named(found)}。请在各项之间写一个英文逗号，并在末尾写“{closing}”。";

    public override string Unexpected(char found) => $"此处不应出现{Named(found)}。如果它是文字的一部分，请给整段文字加引号。";
    public override string CommentSpace => "注释的 # 之前须有一个空格。请补上。";
    public override string ExtraComma => "此处多了一个逗号。请删去。";
    public override string MissingComma => "此处之前缺少逗号。请补上。";
    public override string JsonColon => "此处之前缺少冒号。请在字段名与取值之间补上。";
    public override string JsonComment => "JSON 不允许注释。请删去，或改用 YAML 书写。";
    public override string JsonWord => "JSON 中的文字须用英文双引号括起。不加引号的只能是数字、true、false 和 null。";
    public override string JsonNumber => "这不是 JSON 的数字写法。请写作 0.5 或 3e6 这样的数字，或用英文双引号括起。";
    public override string JsonLineInText => "JSON 文字中不能有制表符或换行。请写作 \\t 或 \\n。";
    public override string JsonAfterEnd => "文档在此之前已经结束。请删去其后的内容。";

    static string Kind(bool isList) => isList ? "列表" : "字段组";

    static string Named(char found) => found switch
    {
        '\r' or '\n' => "换行",
        '\0' => "文件末尾",
        _ => $"“{found}”",
    };
}
