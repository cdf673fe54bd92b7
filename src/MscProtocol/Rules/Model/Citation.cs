namespace MscProtocol;

/// <summary>A source that rules rest on.</summary>
/// <param name="Id">Identifier in <c>rules/citations.yaml</c>.</param>
/// <param name="Kind">Kind of source: standard, guidance, trial, review …</param>
/// <param name="Text">The reference in words.</param>
/// <param name="Link">Address of the source, from its DOI, PMID, registry number or URL; <see langword="null"/> where there is none.</param>
public sealed record Citation(string Id, string Kind, string Text, string? Link)
{
    /// <summary>The DOI, such as <c>10.1186/s13054-022-04113-x</c>; <see langword="null"/> where none is known.</summary>
    public string? Doi { get; init; }

    /// <summary>The number in PubMed; <see langword="null"/> where none is known.</summary>
    public string? Pmid { get; init; }

    /// <summary>The number in ClinicalTrials.gov, such as NCT02421484; <see langword="null"/> where none is known.</summary>
    public string? Nct { get; init; }

    /// <summary>How the source is known: <c>primary</c> (read itself), <c>secondary</c> (quoted elsewhere) or <c>inferred</c>; <see langword="null"/> where that is not said.</summary>
    public string? Read { get; init; }
}
