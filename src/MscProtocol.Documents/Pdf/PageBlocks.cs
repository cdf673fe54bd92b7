using MscProtocol.Sections;

namespace MscProtocol.Pdf;

/// <summary>Makes headings, paragraphs, items and tables of the lines of pages.</summary>
sealed class PageBlocks
{
    const int DeepestHeading = 9;
    const int LongestHeading = 150;
    const double Larger = 1.08;

    readonly IReadOnlyList<PdfPage> pages;
    readonly IReadOnlyList<List<PdfLine>> lines;
    readonly PageStyle style;
    readonly JoinedLines joined;
    readonly SectionBuilder builder = new();
    readonly List<PdfLine> paragraph = [];

    // The table that may go on over the page.
    readonly List<IReadOnlyList<Cell>> rows = [];
    PdfTable? table;

    public PageBlocks(IReadOnlyList<PdfPage> pages)
    {
        this.pages = pages;
        var running = new RunningLines([.. pages.Select(page => page.Lines)]);
        lines = WithoutContents([.. pages.Select(page => running.Without(page.Lines))]);
        style = new(lines);
        HashSet<string> words = new(StringComparer.Ordinal);
        foreach (var line in lines.SelectMany(page => page))
            JoinedLines.Gather(line.Text, words);
        joined = new(words);
    }

    /// <summary>Returns the document that they are.</summary>
    public SectionedText Build()
    {
        for (var i = 0; i < pages.Count; i++)
            ReadPage(pages[i], lines[i]);
        Flush();
        FlushTable();
        return builder.Build();
    }

    static IReadOnlyList<List<PdfLine>> WithoutContents(IReadOnlyList<List<PdfLine>> pages)
    {
        var contents = ContentsPages.Find([.. pages.SelectMany(page => page).Select(line => line.Text)]);
        var index = 0;
        return [.. pages.Select(page => page.Where(_ => !contents[index++]).ToList())];
    }

    void ReadPage(PdfPage page, List<PdfLine> own)
    {
        var next = 0;
        foreach (var line in own)
        {
            for (; next < page.Tables.Count && page.Tables[next].Grid.Bottom > line.Baseline && line.Region == 0; next++)
                ReadTable(page.Tables[next], page.Number);
            FlushTable();
            if (paragraph is [.., var last] && style.Parts(paragraph, last, line))
                Flush();
            paragraph.Add(line);
        }

        for (; next < page.Tables.Count; next++)
            ReadTable(page.Tables[next], page.Number);
    }

    void ReadTable(PdfTable found, int page)
    {
        Flush();
        if (table is not null && !table.GoesOnWith(found))
            FlushTable();
        table = found;
        foreach (var row in found.Cells)
        {
            List<Cell> cells = [.. row.Select(cell => new Cell(joined.Join(cell.Select(line => line.Text)), page))];

            // The titles stand on each page again.
            if (rows.Count > 0 && cells.Select(cell => cell.Text).SequenceEqual(rows[0].Select(cell => cell.Text)))
                continue;
            rows.Add(cells);
        }
    }

    void FlushTable()
    {
        if (rows.Count > 0)
            builder.AddTable([.. rows], isHeaded: false);
        rows.Clear();
        table = null;
    }

    void Flush()
    {
        if (paragraph.Count == 0)
            return;
        var text = joined.Join(paragraph.Select(line => line.Text));
        var first = paragraph[0];
        var cell = new Cell(text, first.Page);
        if (LevelOf(text) is { } level)
            builder.AddHeading(level, null, cell);
        else if (ListMark.Length(text) is > 0 and var mark)
            builder.AddItem(cell with { Text = text[mark..] });
        else
            builder.AddParagraph(cell);
        paragraph.Clear();
    }

    int? LevelOf(string text)
    {
        var isLarge = paragraph.TrueForAll(line => line.Size > style.BodySize * Larger);
        var isBold = paragraph.TrueForAll(line => line.IsBold);
        if (text.Length > LongestHeading || (!isLarge && !isBold))
            return null;
        var typed = TypedNumber.Of(text.Replace('\t', ' '));
        if (typed is null && !HeadingShape.IsTitle(text.Replace('\t', ' ')))
            return null;
        return isLarge ? style.LevelOf(paragraph[0].Size) : DeepestHeading;
    }
}
