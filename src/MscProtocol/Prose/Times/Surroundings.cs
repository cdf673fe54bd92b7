using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>What is said around a group of times, for each of them.</summary>
sealed record Surroundings(List<WrittenTime> Group)
{
    public Bound Bound { get; init; }

    /// <summary>Whether "every" stands before a single time: "every 3 months", but not "at every 3, 6 and 12 months".</summary>
    public bool IsEvery { get; init; }

    public bool IsPoint { get; init; }

    public bool IsAged { get; init; }

    /// <summary>Whether the words are no time at all: a tolerance, or part of a name.</summary>
    public bool IsRefused { get; init; }

    public bool LastIsAge { get; init; }

    public bool LastIsBefore { get; init; }

    public bool LastIsApart { get; init; }

    public TimeMentionKind KindOf(int index)
    {
        var written = Group[index];
        if (written.IsNegative)
            return TimeMentionKind.Before;
        if (IsAged || (LastIsAge && SharesLast(index)))
            return TimeMentionKind.Age;
        if (LastIsBefore && SharesLast(index) && written.Inherited is null)
            return TimeMentionKind.Before;
        if (IsEvery || (LastIsApart && SharesLast(index)))
            return TimeMentionKind.Interval;
        if (index == 0 && Bound is Bound.AtMost or Bound.Below)
            return TimeMentionKind.Within;
        return IsPoint || written.Inherited is not null || written.IsOrdinal ? TimeMentionKind.Point : TimeMentionKind.Duration;
    }

    public Interval BoundOf(int index, decimal amount) => Interval.Of(index == 0 ? Bound : Bound.None, amount);

    // The numbers before one with a word of its own are another matter: "day 1, and 2 weeks before surgery".
    bool SharesLast(int index) => Group[index].Unit == Group[^1].Unit;
}
