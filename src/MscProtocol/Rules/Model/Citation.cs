namespace MscProtocol;

/// <summary>A source that rules rest on.</summary>
public sealed class Citation
{
    internal Citation(string id, string kind, LocalizedText text, string? link) =>
        (Id, Kind, Text, Link) = (id, kind, text, link);

    /// <summary>Identifier in <c>rules/citations.yaml</c>.</summary>
    public string Id { get; }

    /// <summary>Kind of source: standard, guidance, trial, review …</summary>
    public string Kind { get; }

    /// <summary>What makes the source count.</summary>
    public AuthorityKind Authority => Kind switch
    {
        "regulation" => AuthorityKind.Law,
        "guidance" => AuthorityKind.Guideline,
        "standard" => AuthorityKind.Consensus,
        "review" or "dataset" => AuthorityKind.Evidence,
        "house" => AuthorityKind.House,
        _ => AuthorityKind.Precedent,
    };

    /// <summary>The reference in words: its title as it is, what is told of it in the reader's language where that was written.</summary>
    public LocalizedText Text { get; }

    /// <summary>Address of the source, from its DOI, PMID, registry number or URL; <see langword="null"/> where there is none.</summary>
    public string? Link { get; }

    /// <summary>The DOI, such as <c>10.1186/s13054-022-04113-x</c>; <see langword="null"/> where none is known.</summary>
    public string? Doi { get; internal init; }

    /// <summary>The number in PubMed; <see langword="null"/> where none is known.</summary>
    public string? Pmid { get; internal init; }

    /// <summary>The number in ClinicalTrials.gov, such as NCT02421484; <see langword="null"/> where none is known.</summary>
    public string? Nct { get; internal init; }

    /// <summary>
    /// How the source is known: <c>primary</c> (read itself), <c>secondary</c> (quoted elsewhere) or <c>inferred</c>;
    /// <see langword="null"/> where that is not said.
    /// </summary>
    public string? Read { get; internal init; }
}
