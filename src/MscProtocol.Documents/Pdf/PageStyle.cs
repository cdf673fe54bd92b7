namespace MscProtocol.Pdf;

/// <summary>How a document is set: the size of its text, the space between lines, and where they end.</summary>
sealed class PageStyle
{
    const double Wider = 1.2;
    const double OtherSize = 0.06;
    const double Indent = 0.8;
    const double Outdent = 0.4;
    const double Short = 0.12;

    readonly double spacing;
    readonly bool bulletsHang;
    readonly bool numbersHang;
    readonly List<double> headings;
    readonly Dictionary<(int Page, int Region), (double Left, double Right)> edges = [];

    public PageStyle(IReadOnlyList<List<PdfLine>> pages)
    {
        List<PdfLine> all = [.. pages.SelectMany(page => page)];
        BodySize = all.Count == 0 ? 1 : MostCommon(all.Select(line => (Math.Round(line.Size, 1), line.Text.Length)));
        headings = [.. all.Where(line => line.Size > BodySize * 1.08).Select(line => Math.Round(line.Size)).Distinct().OrderDescending()];
        spacing = MostCommon(Gaps(pages)) is > 0 and var usual ? usual : 1.2;
        List<(PdfLine Item, PdfLine Next)> pairs = [.. pages.SelectMany(page => page.Zip(page.Skip(1)))];
        bulletsHang = ItemsHang(pairs.Where(pair => IsBulleted(pair.Item)));
        numbersHang = ItemsHang(pairs.Where(pair => !IsBulleted(pair.Item)));
        foreach (var region in all.GroupBy(line => (line.Page, line.Region)))
            edges.Add(region.Key, (region.Min(line => line.Left), region.Max(line => line.Right)));
    }

    /// <summary>The size in which most of the text is set.</summary>
    public double BodySize { get; }

    /// <summary>Returns how deep a heading of that size is, from 1.</summary>
    public int LevelOf(double size) => headings.IndexOf(Math.Round(size)) is >= 0 and var index ? index + 1 : headings.Count + 1;

    /// <summary>Returns whether a new paragraph begins with a line.</summary>
    public bool Parts(List<PdfLine> paragraph, PdfLine last, PdfLine line)
    {
        if (ListMark.Length(line.Text) > 0 || !AreAlike(last, line))
            return true;
        var isEnded = IsEnded(last);
        if (last.Page != line.Page || last.Region != line.Region)
            return isEnded || line.IsBold || char.IsUpper(line.Text[0]) && last.IsBold;
        if ((last.Baseline - line.Baseline) / line.Size > spacing * Wider || last.Baseline < line.Baseline)
            return true;
        var (left, right) = edges[(line.Page, line.Region)];
        return LeavesList(paragraph, line, isEnded)
            || (isEnded && right - last.Right > Short * (right - left))
            || (isEnded && line.Left - last.Left > Indent * line.Size && paragraph.Count > 1)
            || (last.Text.Contains('\t', StringComparison.Ordinal) && line.Text.Contains('\t', StringComparison.Ordinal));
    }

    // What goes on with an item stands below its words, not below its mark, unless the document sets items that way.
    bool LeavesList(List<PdfLine> paragraph, PdfLine line, bool isEnded)
    {
        var first = paragraph[0];
        var hang = IsBulleted(first) ? bulletsHang : numbersHang;
        if (!hang || ListMark.Length(first.Text) == 0 || (first.Page, first.Region) != (line.Page, line.Region))
            return false;
        var hanging = paragraph is [_, var second, ..] ? second.Left : (isEnded ? first.SecondWord : null) ?? first.Left;
        return hanging - first.Left > Outdent * line.Size && hanging - line.Left > Outdent * line.Size;
    }

    // References are numbered, and often set otherwise than lists.
    static bool IsBulleted(PdfLine line) => !char.IsLetterOrDigit(line.Text[0]) && line.Text[0] is not ('(' or '（');

    static bool ItemsHang(IEnumerable<(PdfLine Item, PdfLine Next)> pairs)
    {
        var (hanging, flush) = (0, 0);
        foreach (var (item, next) in pairs)
        {
            if (ListMark.Length(item.Text) == 0 || ListMark.Length(next.Text) > 0 || IsEnded(item) || !AreAlike(item, next))
                continue;
            if (next.Left - item.Left > Outdent * next.Size)
                hanging++;
            else
                flush++;
        }

        return hanging >= flush;
    }

    static bool AreAlike(PdfLine last, PdfLine line) =>
        last.IsBold == line.IsBold && Math.Abs(last.Size - line.Size) <= OtherSize * last.Size;

    static bool IsEnded(PdfLine line) => line.Text[^1] is '.' or '。' or ':' or '：' or ';' or '；' or '?' or '!' or '？' or '！';

    static IEnumerable<(double Value, int Weight)> Gaps(IReadOnlyList<List<PdfLine>> pages)
    {
        foreach (var page in pages)
        {
            for (var i = 1; i < page.Count; i++)
            {
                var gap = (page[i - 1].Baseline - page[i].Baseline) / page[i].Size;
                if (gap is > 0.8 and < 3 && page[i - 1].Region == page[i].Region)
                    yield return (Math.Round(gap, 1), 1);
            }
        }
    }

    static double MostCommon(IEnumerable<(double Value, int Weight)> values) =>
        values.GroupBy(one => one.Value)
            .OrderByDescending(group => group.Sum(one => (long)one.Weight))
            .ThenBy(group => group.Key)
            .Select(group => group.Key)
            .FirstOrDefault();
}
