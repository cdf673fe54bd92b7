using MscProtocol.Notation;

namespace MscProtocol.Protocol;

/// <summary>The values from one end to another; a single value has equal ends, and an end that is null has no limit.</summary>
public readonly record struct Interval
{
    /// <summary>Makes an interval.</summary>
    /// <param name="low">The lower end, or null when there is none.</param>
    /// <param name="high">The upper end, or null when there is none.</param>
    /// <param name="lowOpen">Whether the lower end itself is excluded, as in "> 3".</param>
    /// <param name="highOpen">Whether the upper end itself is excluded, as in "&lt; 3".</param>
    public Interval(decimal? low, decimal? high, bool lowOpen = false, bool highOpen = false) =>
        (Low, High, LowOpen, HighOpen) = (low, high, lowOpen, highOpen);

    /// <summary>The lower end, or null when there is none.</summary>
    public decimal? Low { get; internal init; }

    /// <summary>The upper end, or null when there is none.</summary>
    public decimal? High { get; internal init; }

    /// <summary>Whether the lower end itself is excluded, as in "> 3".</summary>
    public bool LowOpen { get; internal init; }

    /// <summary>Whether the upper end itself is excluded, as in "&lt; 3".</summary>
    public bool HighOpen { get; internal init; }

    /// <summary>Returns the interval that holds <paramref name="value"/> alone.</summary>
    public static Interval Single(decimal value) => new(value, value);

    /// <summary>Returns the amounts that <paramref name="bound"/> and <paramref name="amount"/> leave.</summary>
    internal static Interval Of(Bound bound, decimal amount) => bound switch
    {
        Bound.AtLeast or Bound.Above => new(amount, null, lowOpen: bound == Bound.Above),
        Bound.AtMost or Bound.Below => new(null, amount, highOpen: bound == Bound.Below),
        _ => Single(amount),
    };

    /// <summary>Whether the interval is one value.</summary>
    public bool IsSingle => Low is not null && Low == High;

    /// <summary>Whether both ends are stated.</summary>
    public bool IsBounded => Low is not null && High is not null;

    /// <summary>Returns whether <paramref name="value"/> lies inside.</summary>
    public bool Contains(decimal value) => Single(value).IsWithin(this);

    /// <summary>Returns whether every value of <paramref name="other"/> lies inside.</summary>
    public bool Contains(Interval other) => other.IsWithin(this);

    /// <summary>Returns whether every value lies inside <paramref name="other"/>.</summary>
    public bool IsWithin(Interval other) =>
        (other.Low is null || IsAtLeast(other)) && (other.High is null || IsAtMost(other));

    /// <summary>Returns whether every value reaches <paramref name="other"/>: its lower end, or the one end that it has.</summary>
    public bool IsAtLeast(Interval other) =>
        other.Low is { } low ? Over(low, LowOpen || !other.LowOpen) : Over(other.High, true);

    /// <summary>Returns whether no value exceeds <paramref name="other"/>: its upper end, or the one end that it has.</summary>
    public bool IsAtMost(Interval other) =>
        other.High is { } high ? Under(high, HighOpen || !other.HighOpen) : Under(other.Low, true);

    /// <summary>Returns whether every value lies above <paramref name="other"/>: its upper end, or the one end that it has.</summary>
    public bool IsAbove(Interval other) =>
        other.High is { } high ? Over(high, LowOpen || other.HighOpen) : Over(other.Low, LowOpen);

    /// <summary>Returns whether every value lies below <paramref name="other"/>: its lower end, or the one end that it has.</summary>
    public bool IsBelow(Interval other) =>
        other.Low is { } low ? Under(low, HighOpen || other.LowOpen) : Under(other.High, HighOpen);

    /// <summary>Returns whether the two have a value in common; what has no end there reaches any other.</summary>
    internal bool Meets(Interval other) =>
        (Low is not { } low || other.High is not { } highest || low <= highest)
            && (High is not { } high || other.Low is not { } lowest || high >= lowest);

    /// <summary>Returns the values with each end moved outwards by a share of it.</summary>
    internal Interval WidenedBy(decimal share) =>
        share == 0 ? this : this with { Low = Low - (share * Math.Abs(Low ?? 0)), High = High + (share * Math.Abs(High ?? 0)) };

    bool Over(decimal? limit, bool mayTouch) => Low > limit || (mayTouch && limit is not null && Low == limit);

    bool Under(decimal? limit, bool mayTouch) => High < limit || (mayTouch && limit is not null && High == limit);
}
