namespace MscProtocol.Quantities.Prose;

/// <summary>A time found among the tokens of a text.</summary>
/// <param name="Value">The time.</param>
/// <param name="Kind">What is said with it.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last.</param>
/// <param name="Tolerance">How far it may be missed.</param>
readonly record struct FoundTime(Quantity<Time> Value, TimeMentionKind Kind, ProseToken First, ProseToken Last, Quantity<Time>? Tolerance)
{
    public TimeMention ToMention(FoldedText text)
    {
        var (start, length) = text.Place(First.Start, Last.End);
        return new(Value, Kind, start, length) { Tolerance = Tolerance };
    }
}
