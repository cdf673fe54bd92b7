namespace MscProtocol.Documents;

/// <summary>A text and what was read from it: either its root, or the problems for which it is refused.</summary>
sealed class Document(SourceText text, Node? root, IReadOnlyList<Problem> problems)
{
    /// <summary>The text that was read.</summary>
    public SourceText Text { get; } = text;

    /// <summary>The whole document; null when it is refused.</summary>
    public Node? Root { get; } = root;

    /// <summary>Why the document is refused, in the order of the text; empty when it is not.</summary>
    public IReadOnlyList<Problem> Problems { get; } = problems;

    /// <summary>SHA-256 of the text with LF line ends, of a document that ships with the library; else null.</summary>
    public string? Hash { get; init; }
}
