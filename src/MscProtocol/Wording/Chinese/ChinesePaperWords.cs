namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChinesePaperWords : PaperWords
{
    public override string WordFile => "Word 文件（.docx）";
    public override string PdfFile => "PDF 文件";
    public override string Paper => "JATS 格式的论文（.xml、.nxml）";
    public override string Encrypted => "文件有密码保护。请另存一份不带密码的副本后再试。";

    public override string Damaged(string expected) => $"文件看似{expected}，但无法读取。请用原程序打开并重新保存。";

    public override string WithoutText(string pages) => $"以下页面没有文字，可能是扫描页或图片，其内容未读取：{pages}。";

    public override string NotAccepted(string count) => $"有 {count} 处修订尚未接受或拒绝；读取时按全部接受处理。";

    public override string Contradiction(string value, string? place, string other, string? otherPlace) =>
        $"文件此处为 {value}（{place}），另一处为 {other}（{otherPlace}）；请统一。";

    public override string NoCells => "该文件所述试验不使用活的间充质基质细胞，因此未应用 MSC 规则。";
}
