namespace MscProtocol.Wording;

/// <summary>Places in a document.</summary>
class PlaceWords
{
    public virtual string Page(string page) => $"page {page}";

    public virtual string Section(string section) => $"section {section}";

    public virtual string Paragraph(string paragraph) => $"paragraph {paragraph}";

    public virtual string Sheet(string sheet) => $"sheet {sheet}";

    public virtual string Cell(string cell) => $"cell {cell}";

    public virtual string CellOf(string cell, string field) => $"cell {cell} ({field})";

    public virtual string All(IEnumerable<string> parts) => string.Join(", ", parts);
}
