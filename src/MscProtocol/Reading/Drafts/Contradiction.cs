using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Tells whether two statements on one thing can both hold: of one document, or of several on one trial.</summary>
static class Contradiction
{
    /// <summary>Returns whether both can hold.</summary>
    /// <remarks>
    /// A range that holds the other says no more than that there is room, and what is on another scale is no other amount.
    /// </remarks>
    public static bool IsNone(ValueKind kind, object one, object other)
    {
        if (kind.Equals(one, other))
            return true;
        if (!kind.IsOrdered || kind.ScaleOf(one) != kind.ScaleOf(other))
            return kind.IsOrdered;
        var (first, second) = (kind.MagnitudeOf(one), kind.MagnitudeOf(other));
        var lowest = Math.Max(first.Low ?? decimal.MinValue, second.Low ?? decimal.MinValue);
        var highest = Math.Min(first.High ?? decimal.MaxValue, second.High ?? decimal.MaxValue);
        return lowest <= highest;
    }
}
