namespace MscProtocol;

/// <summary>A reason why a document, or a part of it, cannot be read.</summary>
/// <param name="Id">The stable id of the kind of problem, such as <c>DOC-001</c>.</param>
/// <param name="Message">What is wrong, and what to write instead.</param>
/// <param name="Span">Where.</param>
public sealed record Problem(string Id, LocalizedText Message, SourceSpan Span);
