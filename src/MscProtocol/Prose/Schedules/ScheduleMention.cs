using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>How often and when something is given, as a running text states it.</summary>
/// <param name="Count">
/// How many times in all, exactly, in a range or up to a bound; null when the text gives days or an interval alone.
/// </param>
/// <param name="Interval">The time between two of them; null when none is stated, or when it varies.</param>
/// <param name="Times">The days or other times that are named, in order: days 0, 7 and 14.</param>
/// <param name="Start">Where the words start in the text, in UTF-16 code units.</param>
/// <param name="Length">How long they are.</param>
sealed record ScheduleMention(Quantity<Count>? Count, Quantity<Time>? Interval, IReadOnlyList<Quantity<Time>> Times, int Start, int Length)
{
    /// <summary>What the count counts.</summary>
    public CountScope Scope { get; init; }
}
