namespace MscProtocol.Documents;

/// <summary>A part of a document that knows where it stands.</summary>
abstract class Node(SourceSpan span)
{
    /// <summary>From the first character to the last, quotes and brackets included.</summary>
    public SourceSpan Span { get; } = span;
}
