namespace MscProtocol.Wording;

/// <inheritdoc/>
sealed class ChinesePlaceWords : PlaceWords
{
    public override string Page(string page) => $"第 {page} 页";

    public override string Section(string section) => $"章节 {section}";

    public override string Paragraph(string paragraph) => $"第 {paragraph} 段";

    public override string Sheet(string sheet) => $"工作表 {sheet}";

    public override string Cell(string cell) => $"单元格 {cell}";

    public override string CellOf(string cell, string field) => $"单元格 {cell}（{field}）";

    public override string All(IEnumerable<string> parts) => string.Join("，", parts);
}
