namespace MscProtocol.Protocol;

/// <summary>Why a text could not be read as a value, and which part of it is to blame.</summary>
/// <param name="Kind">Whether the words are unknown, or the amount cannot be read.</param>
/// <param name="Start">Where the blamed part starts in the text, in UTF-16 units.</param>
/// <param name="Length">How long the blamed part is.</param>
/// <param name="Message">What is wrong, what was expected, what to write.</param>
sealed record ReadFault(ReadFaultKind Kind, int Start, int Length, LocalizedText Message)
{
    /// <summary>What may have been meant, each to be written in place of the part that is blamed.</summary>
    public IReadOnlyList<string> Meant { get; init; } = [];
}
