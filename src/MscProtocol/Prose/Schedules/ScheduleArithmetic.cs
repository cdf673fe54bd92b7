using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>Reckons with the counts and times of a schedule.</summary>
static class ScheduleArithmetic
{
    /// <summary>"Weekly for 4 weeks" is 4 times, "for 4 to 6 weeks" 4 to 6 times, "for up to 4 weeks" at most 4 times.</summary>
    public static Quantity<Count>? Repeats(FoundTime lasting, Quantity<Time> interval)
    {
        if (interval.Magnitude.Low is not > 0)
            return null;

        var (low, high) = (Rounds(lasting.Value.Magnitude.Low), Rounds(lasting.Value.Magnitude.High));
        if ((high ?? low) is < 1 or > 1000)
            return null;
        return Quantity<Count>.Fit(lasting.Kind == TimeMentionKind.Within
            ? new(null, high) : new(low < 1 ? high : low, high), Quantity<Count>.Dimension.Table[0]);

        decimal? Rounds(decimal? seconds) => seconds is { } lasts ? Math.Round(lasts / interval.Magnitude.Low.Value) : null;
    }

    /// <summary>"Every 4 weeks from week 0 to week 36" is 10 times; null where the last does not fall on the end.</summary>
    public static Quantity<Count>? Within(Quantity<Time> span, Quantity<Time> interval) =>
        span.Magnitude is { Low: { } low, High: { } high } && interval.Magnitude is { IsSingle: true, Low: > 0 and { } each }
            && high > low && (high - low) % each == 0
            ? Quantity<Count>.Of(((high - low) / each) + 1, "") : null;

    /// <summary>Returns a part of a time: a third of a week is 56 hours. The time itself where no unit holds the part.</summary>
    public static Quantity<Time>? Divide(Quantity<Time> time, int count) =>
        count == 0 ? null
        : time.IsSingle && (Part(time, count, TimeUnits.Find(time.Unit)) ?? Part(time, count, TimeUnits.Find("h"))) is { } each ? each
        : time;

    static Quantity<Time>? Part(Quantity<Time> time, int count, Unit unit) =>
        Quantity<Time>.Fit(Interval.Single(time.Magnitude.Low!.Value / unit.Factor / count), unit);

    /// <summary>Days 0, 7 and 14 are a week apart; days 0, 3 and 14 are not alike, and have no gap.</summary>
    public static Quantity<Time>? Gap(List<FoundTime> days)
    {
        if (days.Count < 2)
            return null;

        var gap = days[1].Value.Magnitude.Low - days[0].Value.Magnitude.Low;
        for (var i = 2; i < days.Count; i++)
        {
            if (days[i].Value.Magnitude.Low - days[i - 1].Value.Magnitude.Low != gap)
                return null;
        }

        var unit = TimeUnits.Find(days[1].Value.Unit);
        return Quantity<Time>.Fit(Interval.Single(gap!.Value / unit.Factor), unit);
    }

    /// <summary>Returns the count as a quantity: a range, a cap or a number.</summary>
    public static Quantity<Count> Of(FoundCount count) =>
        count.Low is { } low && Quantity<Count>.Fit(new(low, count.Value), Quantity<Count>.Dimension.Table[0]) is { } range ? range
        : count.IsCap ? Quantity<Count>.AtMost(count.Value, "") : Quantity<Count>.Of(count.Value, "");
}
