using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>What was made of one document: its protocol with all that there is to say of it, or why it is refused.</summary>
/// <param name="Text">The text that was read; without content for a document that is no text.</param>
sealed record SourceReading(SourceText Text)
{
    /// <summary>
    /// The model, in which what the document does not say is not stated; <see langword="null"/> for a document that is refused.
    /// </summary>
    public TrialProtocol? Protocol { get; init; }

    /// <summary>Where the document states what; <see langword="null"/> for a document that is refused.</summary>
    public ILocator? Locator { get; init; }

    /// <summary>Why the document is refused.</summary>
    public IReadOnlyList<Problem> Refusals { get; init; } = [];

    /// <summary>What could not be taken as written, in the order of the document.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; init; } = [];

    /// <summary>What a reader should know, in the order of the document.</summary>
    public IReadOnlyList<ReadingRemark> Remarks { get; init; } = [];

    /// <summary>Whether the study gives mesenchymal stromal cells.</summary>
    public bool GivesCells { get; init; } = true;

    /// <summary>What a document in running text speaks of; <see langword="null"/> for one that has fields.</summary>
    public ISpeech? Speech { get; init; }

    /// <summary>Returns the reading of a document that is refused.</summary>
    public static SourceReading Refused(SourceText text, params IReadOnlyList<Problem> problems) => new(text) { Refusals = problems };
}
