namespace MscProtocol.Sections;

/// <summary>A heading, a paragraph, an item of a list, or a row of a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">Its text: the cells of a row, else one.</param>
/// <param name="Section">The section that it stands in, or heads; <see langword="null"/> before the first heading.</param>
/// <param name="Number">Which block of its section it is, from 1; 0 for a heading.</param>
/// <param name="Table">Which table of the document a row belongs to, from 1; else 0.</param>
/// <param name="Titles">The cells of the row that heads its table; empty for that row, and for a table without one.</param>
sealed record Block(BlockKind Kind, IReadOnlyList<Cell> Cells, Heading? Section, int Number, int Table, IReadOnlyList<Cell> Titles)
{
    /// <summary>The text; of a row, its cells with bars between them.</summary>
    public string Text => Cells is [var only] ? only.Text : string.Join(" | ", Cells.Select(cell => cell.Text));

    /// <summary>The page, from 1; <see langword="null"/> where the document has none.</summary>
    public int? Page => Cells.Count > 0 ? Cells[0].Page : null;
}
