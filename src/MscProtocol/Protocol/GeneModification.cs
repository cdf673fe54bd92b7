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

    internal static class Fields
    {
        public static Shape<GeneModification> Shape { get; } = new();

        public static SingleField<GeneModification, Term<GeneModificationStatus>> Status { get; } =
            Shape.Term(
                "status", geneModification => geneModification.Status, (geneModification, value) => geneModification with { Status = value },
                "Whether the cells are gene-modified.");
        public static SingleField<GeneModification, string> Vector { get; } =
            Shape.Text(
                "vector", geneModification => geneModification.Vector, (geneModification, value) => geneModification with { Vector = value },
                "Vector that carries the transgene.");
        public static SingleField<GeneModification, string> Transgene { get; } =
            Shape.Text(
                "transgene", geneModification => geneModification.Transgene, (geneModification, value) => geneModification with { Transgene = value },
                "Gene that is introduced.");
        public static SingleField<GeneModification, bool> Integrating { get; } =
            Shape.Flag(
                "integrating", geneModification => geneModification.Integrating, (geneModification, value) => geneModification with { Integrating = value },
                "Whether the vector integrates into the genome.");
        public static SingleField<GeneModification, Term<Expression>> Expression { get; } =
            Shape.Term(
                "expression", geneModification => geneModification.Expression, (geneModification, value) => geneModification with { Expression = value },
                "How long the transgene is expressed.");
        public static SingleField<GeneModification, bool> RiskAssessment { get; } =
            Shape.Flag(
                "riskAssessment", geneModification => geneModification.RiskAssessment, (geneModification, value) => geneModification with { RiskAssessment = value },
                "Whether the need for long-term follow-up was assessed and documented.");
    }
}
