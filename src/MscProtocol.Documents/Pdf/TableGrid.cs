namespace MscProtocol.Pdf;

/// <summary>A table as it is drawn: the heights and widths at which cells meet, and which of these are really drawn.</summary>
sealed class TableGrid
{
    const double Same = 3;
    const double Near = 4;

    readonly List<double> heights;
    readonly List<double> widths;
    readonly List<Ruling> upright;

    TableGrid(List<double> heights, List<double> widths, List<Ruling> upright) =>
        (this.heights, this.widths, this.upright) = (heights, widths, upright);

    /// <summary>How high the table begins.</summary>
    public double Top => heights[0];

    /// <summary>How high it ends.</summary>
    public double Bottom => heights[^1];

    /// <summary>How many rows it has.</summary>
    public int Rows => heights.Count - 1;

    /// <summary>Where its columns meet, to compare it with a table that goes on with it.</summary>
    public IReadOnlyList<double> Widths => widths;

    /// <summary>Returns the tables of a page from the top to the bottom; lines alone, or boxes without parts, make none.</summary>
    public static List<TableGrid> Find(Rulings rulings)
    {
        List<TableGrid> grids = [];
        foreach (var (level, upright) in Groups(rulings))
        {
            var heights = Distinct(level.Select(line => line.Position)).OrderDescending().ToList();
            var widths = Distinct(upright.Select(line => line.Position));
            if (heights.Count >= 2 && widths.Count >= 3)
                grids.Add(new(heights, widths, upright));
        }

        return [.. grids.OrderByDescending(grid => grid.Top)];
    }

    /// <summary>Returns the row and the first column of the cell that a point is in; <see langword="null"/> for a point outside.</summary>
    public (int Row, int Column)? CellAt(double x, double y)
    {
        if (x < widths[0] || x > widths[^1] || y > Top || y < Bottom)
            return null;
        var row = Math.Clamp(heights.FindLastIndex(height => height >= y), 0, heights.Count - 2);
        var column = Math.Clamp(widths.FindLastIndex(width => width <= x), 0, widths.Count - 2);
        while (column > 0 && !IsDrawn(widths[column], row))
            column--;
        return (row, column);
    }

    bool IsDrawn(double position, int row) =>
        upright.Exists(line => Math.Abs(line.Position - position) <= Same && line.Covers(heights[row + 1], heights[row]));

    // Lines that touch belong to one table.
    static List<(List<Ruling> Level, List<Ruling> Upright)> Groups(Rulings rulings)
    {
        List<(List<Ruling> Level, List<Ruling> Upright)> groups = [];
        var open = rulings.Upright.OrderByDescending(line => line.End).ToList();
        var level = rulings.Level.OrderByDescending(line => line.Position).ToList();
        double? end = null;
        foreach (var line in open)
        {
            if (end is null || line.End < end - Near)
                groups.Add(([], []));
            groups[^1].Upright.Add(line);
            end = Math.Min(end is null || groups[^1].Upright.Count == 1 ? line.Start : end.Value, line.Start);
        }

        foreach (var (own, upright) in groups)
        {
            var (bottom, top) = (upright.Min(line => line.Start) - Near, upright.Max(line => line.End) + Near);
            own.AddRange(level.Where(line => line.Position >= bottom && line.Position <= top));
        }

        return groups;
    }

    static List<double> Distinct(IEnumerable<double> positions)
    {
        List<double> distinct = [];
        foreach (var position in positions.Order())
        {
            if (distinct is not [.., var last] || position - last > Same)
                distinct.Add(position);
        }

        return distinct;
    }
}
