namespace MscProtocol;

/// <summary>A reason why a document, or a part of it, cannot be read.</summary>
public sealed class Problem
{
    internal Problem(string id, LocalizedText message, SourceSpan span) => (Id, Message, Span) = (id, message, span);

    /// <summary>The stable id of the kind of problem, such as <c>DOC-001</c>.</summary>
    public string Id { get; }

    /// <summary>What is wrong, and what to write instead.</summary>
    public LocalizedText Message { get; }

    /// <summary>Where.</summary>
    public SourceSpan Span { get; }
}
