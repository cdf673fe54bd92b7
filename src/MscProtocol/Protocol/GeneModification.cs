namespace MscProtocol.Protocol;

/// <summary>Whether and how the cells are gene-modified.</summary>
public sealed record GeneModification
{
    /// <summary>A group that states nothing.</summary>
    public static GeneModification NotStated { get; } = new();

    /// <summary>Whether the cells are gene-modified.</summary>
    public Stated<Term<GeneModificationStatus>> Status { get; init; }

    /// <summary>Vector that carries the transgene.</summary>
    public Stated<string> Vector { get; init; }

    /// <summary>Gene that is introduced.</summary>
    public Stated<string> Transgene { get; init; }

    /// <summary>Whether the vector integrates into the genome.</summary>
    public Stated<bool> Integrating { get; init; }

    /// <summary>How long the transgene is expressed.</summary>
    public Stated<Term<Expression>> Expression { get; init; }

    /// <summary>Whether the need for long-term follow-up was assessed and documented.</summary>
    public Stated<bool> RiskAssessment { get; init; }

    internal static Shape<GeneModification> Shape { get; } = new Shape<GeneModification>()
        .Term("status", geneModification => geneModification.Status, (geneModification, value) => geneModification with { Status = value }, "Whether the cells are gene-modified.")
        .Text("vector", geneModification => geneModification.Vector, (geneModification, value) => geneModification with { Vector = value }, "Vector that carries the transgene.")
        .Text("transgene", geneModification => geneModification.Transgene, (geneModification, value) => geneModification with { Transgene = value }, "Gene that is introduced.")
        .Flag("integrating", geneModification => geneModification.Integrating, (geneModification, value) => geneModification with { Integrating = value }, "Whether the vector integrates into the genome.")
        .Term("expression", geneModification => geneModification.Expression, (geneModification, value) => geneModification with { Expression = value }, "How long the transgene is expressed.")
        .Flag("riskAssessment", geneModification => geneModification.RiskAssessment, (geneModification, value) => geneModification with { RiskAssessment = value }, "Whether the need for long-term follow-up was assessed and documented.");
}
