namespace MscProtocol.Pdf;

/// <summary>A table of a page: the lines of each cell, by row and column.</summary>
/// <param name="Grid">How it is drawn.</param>
/// <param name="Cells">The lines of the cells; empty for a cell without text and for one that another reaches over.</param>
sealed record PdfTable(TableGrid Grid, IReadOnlyList<IReadOnlyList<IReadOnlyList<PdfLine>>> Cells)
{
    const double Near = 4;

    /// <summary>Returns whether another table has the same columns, so that it may be the rest of this one.</summary>
    public bool GoesOnWith(PdfTable other) =>
        Grid.Widths.Count == other.Grid.Widths.Count
            && Grid.Widths.Zip(other.Grid.Widths).All(pair => Math.Abs(pair.First - pair.Second) <= Near);
}
