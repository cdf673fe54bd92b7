using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Where everything in a plot stands, in whole units of a drawing that is 360 wide. No two labels overlap.</summary>
sealed class PlotLayout
{
    /// <summary>The width of every plot: that of a telephone.</summary>
    public const int Width = 360;

    /// <summary>Where the axis ends.</summary>
    public const int Right = Width - 12;

    const int Margin = 6;
    const int NameWidth = 120;
    const int Gap = 6;
    const int HalfMark = 5;

    // More lines of labels over one row would be no picture; the table below a plot has every value.
    const int MostLanes = 6;

    readonly Plot plot;
    readonly List<PlotLabel> labels = [];
    readonly List<PlotSpan> spans = [];
    readonly bool hasNamesAbove;

    public PlotLayout(Plot plot)
    {
        this.plot = plot;
        hasNamesAbove = plot.Rows.Any(row => TextSize.Of(Visible.Text(row.Name)) > NameWidth);
        Left = hasNamesAbove ? Margin : Margin + NameWidth + Gap;
        var y = Gap;
        foreach (var row in plot.Rows)
            y = Place(row, y) + Gap;
        Bottom = y;
        PlaceTicks();
        var unit = TextSize.Fit(plot.Unit, Width - 2 * Margin);
        labels.Add(new(unit, "unit", Margin, Bottom + Gap + TextSize.Line, TextSize.Of(unit)));
        Height = Bottom + 2 * Gap + 2 * TextSize.Line;
    }

    /// <summary>Where the axis begins.</summary>
    public int Left { get; }

    /// <summary>Where the rows end.</summary>
    public int Bottom { get; }

    /// <summary>The height of the plot.</summary>
    public int Height { get; }

    /// <summary>The texts.</summary>
    public IReadOnlyList<PlotLabel> Labels => labels;

    /// <summary>The values.</summary>
    public IReadOnlyList<PlotSpan> Spans => spans;

    /// <summary>Returns where a value stands, from the left.</summary>
    public int At(decimal value) => Left + (int)decimal.Round(plot.Axis.At(value) * (Right - Left));

    // Returns where the row ends. Values of one row share a line as long as there is room for their labels.
    int Place(PlotRow row, int top)
    {
        var name = TextSize.Fit(Visible.Text(row.Name), hasNamesAbove ? Right - Left : NameWidth);
        var nameSize = TextSize.Of(name);
        if (hasNamesAbove)
        {
            labels.Add(new(name, "name", Left, top, nameSize));
            top += TextSize.Line;
        }

        List<PlotLabel> placed = [];
        List<int> ends = [];
        foreach (var mark in row.Marks.OrderBy(mark => mark.High).DistinctBy(mark => mark.Text))
        {
            var text = TextSize.Fit(Visible.Text(mark.Text), Right - Left);
            var size = TextSize.Of(text);
            var x = Math.Clamp((At(mark.Low) + At(mark.High) - size) / 2, Left, Right - size);
            var lane = ends.FindIndex(end => end + Gap <= x);
            if (lane < 0 && ends.Count == MostLanes)
                continue;
            if (lane < 0)
            {
                lane = ends.Count;
                ends.Add(0);
            }

            ends[lane] = x + size;
            placed.Add(new(text, "value", x, lane, size));
        }

        // The first lane is the one next to the marks.
        var line = top + ends.Count * TextSize.Line + HalfMark;
        labels.AddRange(placed.Select(label => label with { Y = line - HalfMark - (label.Y + 1) * TextSize.Line }));
        spans.AddRange(row.Marks.Select(mark =>
            new PlotSpan(row.Kind, At(mark.Low), At(mark.High), line, mark.Estimate is { } estimate ? At(estimate) : null)));
        if (!hasNamesAbove)
            labels.Add(new(name, "name", Margin, line + HalfMark - TextSize.Line, nameSize));
        return line + HalfMark;
    }

    // The two ends carry their values; between them those that there is room for.
    void PlaceTicks()
    {
        var last = Label(plot.Axis.Ticks[^1]);
        var end = 0;
        foreach (var label in plot.Axis.Ticks.SkipLast(1).Select(Label))
        {
            if (label.X < end || label.Right + Gap > last.X)
                continue;
            labels.Add(label);
            end = label.Right + Gap;
        }

        labels.Add(last);
    }

    PlotLabel Label(PlotTick tick)
    {
        var size = TextSize.Of(tick.Text);
        return new(tick.Text, "tick", Math.Clamp(At(tick.Value) - size / 2, 0, Width - size), Bottom + Gap / 2, size);
    }
}
