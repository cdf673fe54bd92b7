using UglyToad.PdfPig.Content;

namespace MscProtocol.Pdf;

/// <summary>What stands on a page: lines and tables.</summary>
/// <param name="Number">Which page it is, from 1.</param>
/// <param name="Lines">The lines outside tables, as they are read.</param>
/// <param name="Tables">The tables, from the top.</param>
sealed record PdfPage(int Number, IReadOnlyList<PdfLine> Lines, IReadOnlyList<PdfTable> Tables)
{
    // A table that has only one cell is a frame around text.
    const int FewestCells = 2;

    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty => Lines.Count == 0 && Tables.Count == 0;

    /// <summary>Reads a page.</summary>
    public static PdfPage Read(Page page)
    {
        var glyphs = PageGlyphs.Of(page);
        List<PdfTable> tables = [];
        foreach (var grid in TableGrid.Find(Rulings.Of(page)))
        {
            if (Cut(grid, glyphs) is { } table)
                tables.Add(table);
        }

        List<PdfLine> lines = [];
        var region = 0;
        foreach (var part in Columns.Split(glyphs, page.Width))
        {
            lines.AddRange(LineBuilder.Build(part).Select(line => line with { Page = page.Number, Region = region }));
            region++;
        }

        return new(page.Number, lines, tables);
    }

    // Takes what is in the table out of the characters of the page.
    static PdfTable? Cut(TableGrid grid, List<Glyph> glyphs)
    {
        Dictionary<(int Row, int Column), List<Glyph>> cells = [];
        HashSet<int> taken = [];
        for (var i = 0; i < glyphs.Count; i++)
        {
            // A character stands on its line: its middle is a little above.
            if (grid.CellAt(glyphs[i].Middle, glyphs[i].Baseline + (glyphs[i].Size * 0.25)) is not { } place)
                continue;
            if (!cells.TryGetValue(place, out var cell))
                cells.Add(place, cell = []);
            cell.Add(glyphs[i]);
            taken.Add(i);
        }

        if (cells.Count < FewestCells)
            return null;
        var index = 0;
        glyphs.RemoveAll(_ => taken.Contains(index++));
        return new(grid, [.. Enumerable.Range(0, grid.Rows).Select(row => RowOf(row, grid, cells))]);
    }

    static IReadOnlyList<IReadOnlyList<PdfLine>> RowOf(int row, TableGrid grid, Dictionary<(int Row, int Column), List<Glyph>> cells) =>
    [
        .. Enumerable.Range(0, grid.Widths.Count - 1)
            .Select(column => cells.TryGetValue((row, column), out var glyphs) ? LineBuilder.Build(glyphs) : []),
    ];
}
