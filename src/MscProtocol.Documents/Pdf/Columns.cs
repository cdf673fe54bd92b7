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
    const int FewestCharacters = 8;

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
        List<Glyph> row = [];
        var at = double.NaN;
        foreach (var glyph in glyphs)
        {
            if (glyph.IsBlank)
                continue;
            var height = Math.Round(glyph.Baseline);
            if (height != at && !rows.TryGetValue(at = height, out row!))
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
        var gaps = Gaps(rows, width);
        var lines = rows.Where(row => row.Count >= FewestCharacters).ToList();
        List<double> ends = [.. lines.Select(row => row[^1].Right).Order()];
        List<double> starts = [.. lines.Select(row => row[0].Left).Order()];
        var (ended, started) = (0, 0);
        var most = 0;
        List<int> widest = [];
        for (var x = (int)Math.Ceiling(Leftmost * width); x < Rightmost * width; x++)
        {
            // Lines of two columns stand at one height, or beside each other at several.
            var parting = gaps.GetValueOrDefault(x)?.Count ?? 0;
            while (ended < ends.Count && ends[ended] <= x)
                ended++;
            while (started < starts.Count && starts[started] < x)
                started++;
            parting += Math.Min(ended, starts.Count - started);
            if (parting > most)
                widest.Clear();
            most = Math.Max(most, parting);
            if (parting == most)
                widest.Add(x);
        }

        // The middle of where most lines are parted.
        if (most < FewestLines)
            return null;
        var gutter = widest[widest.Count / 2];
        return rows.Count(row => Crosses(row, gutter)) * 2 <= most && AreFull(gaps.GetValueOrDefault(gutter, []), lines, gutter)
            ? gutter
            : null;
    }

    static Dictionary<int, List<List<Glyph>>> Gaps(List<List<Glyph>> rows, double width)
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

        return gaps;
    }

    // Lines of text fill their column, and labels with values do not.
    static bool AreFull(List<List<Glyph>> parted, List<List<Glyph>> lines, int gutter)
    {
        var left = parted.Select(row => (row[0].Left, row.Last(glyph => glyph.Right <= gutter + 1).Right))
            .Concat(lines.Where(row => row[^1].Right <= gutter).Select(row => (row[0].Left, row[^1].Right)))
            .ToList();
        var right = parted.Select(row => (row.First(glyph => glyph.Left >= gutter - 1).Left, row[^1].Right))
            .Concat(lines.Where(row => row[0].Left >= gutter).Select(row => (row[0].Left, row[^1].Right)))
            .ToList();
        return left.Average(Width) >= FullLine * (gutter - left.Min(one => one.Left))
            && right.Average(Width) >= FullLine * (right.Max(one => one.Right) - gutter);
    }

    static double Width((double Left, double Right) line) => line.Right - line.Left;
}
