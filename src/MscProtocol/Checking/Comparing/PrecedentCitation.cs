namespace MscProtocol;

/// <summary>Where a fact of a published trial comes from.</summary>
/// <param name="Source">The source.</param>
/// <param name="At">Place in the source; <see langword="null"/> for the source as a whole.</param>
/// <param name="Note">What a reader of the fact should know, such as that it is inferred; <see langword="null"/> for nothing.</param>
public sealed record PrecedentCitation(Citation Source, string? At, string? Note);
