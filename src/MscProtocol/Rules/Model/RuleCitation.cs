namespace MscProtocol;

/// <summary>A source of one rule, with the place in it.</summary>
/// <param name="Source">The source.</param>
/// <param name="At">What or where in the source; <see langword="null"/> for the source as a whole.</param>
public sealed record RuleCitation(Citation Source, LocalizedText? At);
