using MscProtocol.Notation;

namespace MscProtocol.Reporting;

/// <summary>The axis of a plot: which share of its length lies before a value.</summary>
sealed class PlotAxis
{
    const decimal Hour = 3600;
    const decimal Day = 24 * Hour;
    const decimal Year = 365.25m * Day;
    const int MostDecades = 6;
    const int MostSteps = 8;

    // What lifts every ratio above 1, where logarithms begin.
    const decimal Thousandfold = 1000;

    static readonly (decimal Value, int Amount, string Unit)[] Moments =
    [
        (0, 0, "d"), (6 * Hour, 6, "h"), (Day, 1, "d"), (3 * Day, 3, "d"), (7 * Day, 7, "d"), (28 * Day, 28, "d"), (90 * Day, 90, "d"),
        (180 * Day, 180, "d"), (Year, 1, "a"), (2 * Year, 2, "a"), (5 * Year, 5, "a"), (15 * Year, 15, "a"), (50 * Year, 50, "a"),
    ];

    static readonly decimal[] Ratios = [0.01m, 0.02m, 0.05m, 0.1m, 0.2m, 0.5m, 1, 2, 5, 10, 20, 50, 100];

    readonly Func<decimal, decimal> measure;

    PlotAxis(Func<decimal, decimal> measure, IReadOnlyList<PlotTick> ticks)
    {
        this.measure = measure;
        Ticks = ticks;
    }

    /// <summary>The places that carry their values, ascending: at least the two ends.</summary>
    public IReadOnlyList<PlotTick> Ticks { get; }

    /// <summary>Returns the share of the axis before a value, from 0 to 1; a value beyond an end stands at that end.</summary>
    public decimal At(decimal value)
    {
        var (first, last) = (measure(Ticks[0].Value), measure(Ticks[^1].Value));
        return Math.Clamp((measure(value) - first) / (last - first), 0, 1);
    }

    /// <summary>Returns an axis of cells on which equal steps are equal ratios, marked in millions.</summary>
    public static PlotAxis Cells(decimal least, decimal greatest)
    {
        var from = (int)Logarithm.Of(least);
        var to = Math.Max(from + 1, (int)decimal.Ceiling(Logarithm.Of(greatest)));
        int[] leads = to - from <= 2 ? [1, 2, 5] : [1];
        var step = (to - from + MostDecades - 1) / MostDecades;
        List<PlotTick> ticks = [];
        for (var decade = from; decade < to; decade += step)
            ticks.AddRange(leads.Select(lead => Tick(lead * Exact.PowerOfTen(decade))));
        ticks.Add(Tick(Exact.PowerOfTen(to)));
        return new(Logarithm.Of, ticks);

        static PlotTick Tick(decimal cells) => new(cells, PlotWording.Millions(cells));
    }

    /// <summary>Returns an axis of time from zero on which days after an infusion have as much room as years of follow-up.</summary>
    /// <param name="greatest">The latest time to show, in seconds.</param>
    /// <param name="withHours">Whether what happens within days is to be told apart.</param>
    /// <param name="language">The language of the marks.</param>
    public static PlotAxis Times(decimal greatest, bool withHours, Language language)
    {
        var moments = Moments.Where(moment => withHours || moment.Value is 0 or >= 28 * Day).ToList();
        var last = moments.FindIndex(2, moment => moment.Value >= greatest);
        var shown = moments.Take(last < 0 ? moments.Count : last + 1);
        List<PlotTick> ticks =
            [.. shown.Select(moment => new PlotTick(moment.Value, PlotWording.Moment(moment.Amount, moment.Unit).In(language)))];
        return new(value => Step(ticks, value), ticks);
    }

    /// <summary>Returns an axis of ratios from 0.01 to 100 at most, on which a half is as far from 1 as twice, and which shows 1.</summary>
    public static PlotAxis RatiosBetween(decimal least, decimal greatest)
    {
        var from = Math.Max(0, Array.FindLastIndex(Ratios, ratio => ratio <= Math.Min(least, 0.5m)));
        var to = Array.FindIndex(Ratios, ratio => ratio >= Math.Max(greatest, 2));
        var shown = Ratios[from..((to < 0 ? Ratios.Length - 1 : to) + 1)];
        return new(ratio => Logarithm.Of(ratio * Thousandfold), [.. shown.Select(ratio => new PlotTick(ratio, Exact.Print(ratio)))]);
    }

    /// <summary>Returns an axis from zero on which equal steps are equal differences.</summary>
    public static PlotAxis Even(decimal greatest, decimal step, string prefix)
    {
        while (greatest / step > MostSteps)
            step *= 2;
        var steps = Math.Max(1, (int)decimal.Ceiling(greatest / step));
        var ticks = Enumerable.Range(0, steps + 1).Select(number => new PlotTick(number * step, prefix + Exact.Print(number * step)));
        return new(value => value, [.. ticks]);
    }

    // The number of the step, and how far the value lies in it.
    static decimal Step(List<PlotTick> ticks, decimal value)
    {
        var next = ticks.FindIndex(1, tick => tick.Value >= value);
        if (next < 0)
            return ticks.Count - 1;
        var before = ticks[next - 1].Value;
        return next - 1 + (value - before) / (ticks[next].Value - before);
    }
}
