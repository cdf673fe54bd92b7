using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>A time found among the tokens of a text.</summary>
/// <param name="Value">The time.</param>
/// <param name="Kind">What is said with it.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last.</param>
/// <param name="Tolerance">How far it may be missed.</param>
readonly record struct FoundTime(Quantity<Time> Value, TimeMentionKind Kind, int First, int Last, Quantity<Time>? Tolerance)
{
    public TimeMention ToMention(ProseTokens tokens)
    {
        var (start, length) = tokens.Place(First, Last);
        return new(Value, Kind, start, length) { Tolerance = Tolerance };
    }
}
