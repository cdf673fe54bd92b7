namespace MscProtocol.Rules;

/// <summary>A source that rules rest on.</summary>
/// <param name="Id">Identifier in <c>rules/citations.yaml</c>.</param>
/// <param name="Kind">Kind of source: standard, guidance, trial, review …</param>
/// <param name="Text">The reference in words.</param>
/// <param name="Link">Address of the source, from its DOI, PMID, registry number or URL; <see langword="null"/> where there is none.</param>
public sealed record Citation(string Id, string Kind, string Text, string? Link);
