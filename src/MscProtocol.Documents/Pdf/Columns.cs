namespace MscProtocol.Pdf;

/// <summary>Tells the two columns of a page apart, where it has them, so that one is read after the other.</summary>
static class Columns
{
    // In parts of the width of the page, or in points.
    const double Leftmost = 0.35;
    const double Rightmost = 0.65;
    const double NarrowestGap = 7;
    const double FullLine = 0.6;
    const int FewestLines = 12;

    /// <summary>Returns the characters in the parts in which they are read, those of a part together.</summary>
    public static IEnumerable<List<Glyph>> Split(List<Glyph> glyphs, double width)
    {
        var rows = Rows(glyphs);
        if (GutterOf(rows, width) is not { } gutter)
            return [glyphs];
        var across = rows.Where(row => Crosses(row, gutter)).Select(row => row[0].Baseline).OrderDescending().ToList();
        List<List<Glyph>> parts = [];
        foreach (var band in glyphs.GroupBy(glyph => BandOf(glyph, across)).OrderBy(band => band.Key))
        {
            if (band.Key % 2 == 1)
                parts.Add([.. band]);
            else
                parts.AddRange([[.. band.Where(glyph => glyph.Middle < gutter)], [.. band.Where(glyph => glyph.Middle >= gutter)]]);
        }

        return parts.Where(part => part.Count > 0);
    }

    static List<List<Glyph>> Rows(List<Glyph> glyphs)
    {
        Dictionary<double, List<Glyph>> rows = [];
        foreach (var glyph in glyphs)
        {
            if (glyph.IsBlank)
                continue;
            var height = Math.Round(glyph.Baseline);
            if (!rows.TryGetValue(height, out var row))
                rows.Add(height, row = []);
            row.Add(glyph);
        }

        return [.. rows.Values.Select(row => Orders.By(row, glyph => glyph.Left))];
    }

    // Lines across both columns have odd numbers, what is between them even ones.
    static int BandOf(Glyph glyph, List<double> across)
    {
        for (var i = 0; i < across.Count; i++)
        {
            if (Math.Abs(glyph.Baseline - across[i]) <= 1)
                return (2 * i) + 1;
            if (glyph.Baseline > across[i])
                return 2 * i;
        }

        return 2 * across.Count;
    }

    static bool Crosses(List<Glyph> row, double gutter)
    {
        for (var i = 1; i < row.Count; i++)
        {
            if (row[i - 1].Right <= gutter + 1 && row[i].Left >= gutter - 1 && row[i].Left - row[i - 1].Right >= NarrowestGap)
                return false;
        }

        return row[0].Left < gutter && row[^1].Right > gutter;
    }

    static double? GutterOf(List<List<Glyph>> rows, double width)
    {
        Dictionary<int, List<List<Glyph>>> gaps = [];
        foreach (var row in rows)
        {
            for (var i = 1; i < row.Count; i++)
            {
                var middle = (row[i - 1].Right + row[i].Left) / 2;
                if (row[i].Left - row[i - 1].Right < NarrowestGap || middle < Leftmost * width || middle > Rightmost * width)
                    continue;
                for (var x = (int)Math.Ceiling(row[i - 1].Right); x <= (int)row[i].Left; x++)
                {
                    if (!gaps.TryGetValue(x, out var parting))
                        gaps.Add(x, parting = []);
                    parting.Add(row);
                }
            }
        }

        // The middle of where most lines are parted.
        var open = gaps.Where(gap => gap.Key > Leftmost * width && gap.Key < Rightmost * width).ToList();
        var most = open.Count > 0 ? open.Max(gap => gap.Value.Count) : 0;
        List<KeyValuePair<int, List<List<Glyph>>>> widest = [.. open.Where(gap => gap.Value.Count == most).OrderBy(gap => gap.Key)];
        var best = widest.Count > 0 ? widest[widest.Count / 2] : default;
        if (best.Value is not { Count: >= FewestLines } parted || rows.Count(row => Crosses(row, best.Key)) * 2 > parted.Count)
            return null;
        var (left, right) = (rows.Min(row => row[0].Left), rows.Max(row => row[^1].Right));
        return parted.Average(row => row.Last(glyph => glyph.Right <= best.Key + 1).Right - row[0].Left) >= FullLine * (best.Key - left)
            && parted.Average(row => row[^1].Right - row.First(glyph => glyph.Left >= best.Key - 1).Left) >= FullLine * (right - best.Key)
            ? best.Key
            : null;
    }
}
