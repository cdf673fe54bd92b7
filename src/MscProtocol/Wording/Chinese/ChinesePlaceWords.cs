namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChinesePlaceWords : PlaceWords
{
    public override string Page(string page) => $"第 {page} 页";

    public override string Section(string section) => $"章节 {section}";

    public override string Paragraph(string paragraph) => $"第 {paragraph} 段";

    public override string All(IEnumerable<string> parts) => string.Join("，", parts);
}
