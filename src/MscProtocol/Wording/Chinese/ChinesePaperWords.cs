namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChinesePaperWords : PaperWords
{
    public override string WordFile => "Word 文件（.docx）";
    public override string OpenDocument => "OpenDocument 文本（.odt）";
    public override string PdfFile => "PDF 文件";
    public override string Paper => "JATS 格式的论文（.xml、.nxml）";
    public override string Bundle => "FHIR 格式的 ICH M11 方案（JSON，“resourceType”为“Bundle”）";
    public override string Comments => "JSON 不允许注释，而该文件含有注释；已略过。";
    public override string Encrypted => "文件有密码保护。请另存一份不带密码的副本后再试。";

    public override string OldOffice => "这是旧版 Word 或 WPS 的文件（.doc、.wps、.rtf），无法读取。请另存为 .docx 后再试。";
    public override string Scanned => "文件只有页面图像，没有文字，应为扫描件。请先进行文字识别（OCR），或使用打印前的原文件。";

    public override string NoDossier =>
        "该文件没有关于产品制备与放行的章节。代次、活率、效力和细胞库通常写在药学资料（IMPD、IND 模块 3）中；请与该文件一并读取。"
            + "在此之前，这些事项按未说明处理。";

    public override string Damaged(string expected) => $"文件看似 {expected}，但无法读取。请用原程序打开并重新保存。";

    public override string WithoutText(string pages) => $"以下页面没有文字，可能是扫描页或图片，其内容未读取：{pages}。";

    public override string Cut(string pages) => $"只读取了前 {pages} 页。";

    public override string NotADocument(string name) =>
        $"“{name}”不是 Word、OpenDocument 或 PDF 文件，也不是论文；只有这类文件可作为同一项试验一并读取。";

    public override string NotInDocument(string fact, string quote, string document) =>
        $"{fact} 所引原文“{quote}”在 {document} 中找不到。请查看文件现在的表述，并改写此处的原文。";

    public override string NotAccepted(string count) => $"有 {count} 处修订尚未接受或拒绝；读取时按全部接受处理。";

    public override string Contradiction(string fact, string value, string? place, string other, string? otherPlace) =>
        $"文件中 {fact} 一处为 {value}（{place}），另一处为 {other}（{otherPlace}）；请统一。";

    public override string NoCells => "该文件所述试验不使用活的间充质基质细胞，因此未应用 MSC 规则。";
}
