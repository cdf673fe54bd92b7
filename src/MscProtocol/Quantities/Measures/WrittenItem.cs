using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>One value as written: an amount, a bound, a range or an amount with its tolerance.</summary>
/// <param name="Bound">The bound that stands before or after the amount.</param>
/// <param name="First">The amount, or the first of two.</param>
/// <param name="Second">The second amount of a range, or the tolerance.</param>
/// <param name="IsTolerance">Whether the second amount is a tolerance: "28 ± 2 d".</param>
sealed record WrittenItem(Bound Bound, WrittenAmount First, WrittenAmount? Second = null, bool IsTolerance = false)
{
    public int Start => First.Start;

    public int End => (Second ?? First).End;
}
