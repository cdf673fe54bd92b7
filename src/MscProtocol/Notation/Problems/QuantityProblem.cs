using MscProtocol.Notation;

namespace MscProtocol;

/// <summary>Why a text is not a quantity, and where.</summary>
public sealed class QuantityProblem
{
    internal QuantityProblem(QuantityProblemKind kind, int start, int length, LocalizedText message) =>
        (Kind, Start, Length, Message) = (kind, start, length, message);

    /// <summary>What is wrong.</summary>
    internal QuantityProblemKind Kind { get; }

    /// <summary>Where the trouble starts in the text, in UTF-16 units.</summary>
    public int Start { get; }

    /// <summary>How long it is, in UTF-16 units; 0 when something is missing there.</summary>
    public int Length { get; }

    /// <summary>What is wrong, what was expected and what to write.</summary>
    public LocalizedText Message { get; }

    /// <summary>What may have been meant, each to be written in place of the part that is blamed; none where nothing can be told.</summary>
    internal IReadOnlyList<string> Meant { get; private init; } = [];

    /// <summary>
    /// Returns the problem of the folded characters from <paramref name="start"/> to <paramref name="end"/>, which the message quotes.
    /// </summary>
    internal static QuantityProblem At(QuantityProblemKind kind, FoldedText text, int start, int end, Func<string, LocalizedText> message)
    {
        var (offset, length) = text.Place(start, end);
        return new(kind, offset, length, message(Show.Short(text.Original(start, end))));
    }

    /// <summary>Returns the same problem with what may have been meant.</summary>
    internal QuantityProblem Meaning(params IReadOnlyList<string> meant) => new(Kind, Start, Length, Message) { Meant = meant };

    /// <summary>Returns the message in English.</summary>
    public override string ToString() => Message.English;
}
