using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>One number, range or number with tolerance of a list.</summary>
/// <param name="First">The number, or the first of two.</param>
/// <param name="Second">The second number of a range, or the tolerance.</param>
/// <param name="IsTolerance">Whether the second number is a tolerance.</param>
readonly record struct DoseTerm(WrittenNumber First, WrittenNumber? Second = null, bool IsTolerance = false)
{
    public WrittenNumber Last => Second ?? First;

    public int Start => First.Start;

    public int End => Last.End;

    /// <summary>Returns the cells, more than none; null where an amount cannot be held.</summary>
    public Interval? Cells()
    {
        if (First.Evaluate(out var low) is not null || low <= 0)
            return null;
        if (Second is not { } second)
            return Interval.Single(low);
        if (second.Evaluate(out var high) is not null)
            return null;
        return IsTolerance ? new(low - high, low + high) : low <= high ? new(low, high) : new(high, low);
    }
}
