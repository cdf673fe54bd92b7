using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>A time that a running text states.</summary>
/// <param name="Value">
/// The time; a range for "18-90 months", a bound for "up to 365 days". A time before the start counts backwards.
/// </param>
/// <param name="Kind">What is said with it.</param>
/// <param name="Start">Where its words start in the text, in UTF-16 code units.</param>
/// <param name="Length">How long they are.</param>
sealed record TimeMention(Quantity<Time> Value, TimeMentionKind Kind, int Start, int Length)
{
    /// <summary>How far the time may be missed on either side: 2 d for "28 ± 2 days"; null when nothing is said.</summary>
    public Quantity<Time>? Tolerance { get; init; }

    /// <summary>The end of the time, in seconds: of a range its later end, of a bound its one end.</summary>
    public decimal Reach => (Value.Magnitude.High ?? Value.Magnitude.Low)!.Value;
}
