namespace MscProtocol.Protocol;

/// <summary>Whether and how the cells are gene-modified.</summary>
public sealed record GeneModification : IGroup<GeneModification>
{
    /// <summary>A group that states nothing.</summary>
    internal static GeneModification NotStated { get; } = new();

    /// <summary>Whether the cells are gene-modified or edited.</summary>
    public Stated<Term<GeneModificationStatus>> Status { get; init; }

    /// <summary>Vector that carries the transgene.</summary>
    public Stated<string> Vector { get; init; }

    /// <summary>Gene that is introduced.</summary>
    public Stated<string> Transgene { get; init; }

    /// <summary>Whether the vector integrates into the genome.</summary>
    public Stated<bool> Integrating { get; init; }

    /// <summary>How long the transgene is expressed.</summary>
    public Stated<Term<Expression>> Expression { get; init; }

    /// <summary>How the genome is edited, and what the target is.</summary>
    public Stated<string> Editing { get; init; }

    /// <summary>Whether off-target effects of the editing were studied.</summary>
    public Stated<bool> OffTarget { get; init; }

    /// <summary>Whether the need for long-term follow-up was assessed and documented.</summary>
    public Stated<bool> RiskAssessment { get; init; }

    static Shape<GeneModification> IGroup<GeneModification>.Shape => Fields.Shape;

    // "none", or another status.
    static GeneModification? Read(string text) => Term<GeneModificationStatus>.Find(text) is { } status ? new() { Status = status } : null;

    internal static class Fields
    {
        public static Shape<GeneModification> Shape { get; } = new(Read);

        public static SingleField<GeneModification, Term<GeneModificationStatus>> Status { get; } =
            Shape.Term("status", it => it.Status, (it, value) => it with { Status = value });
        public static SingleField<GeneModification, string> Vector { get; } =
            Shape.Text("vector", it => it.Vector, (it, value) => it with { Vector = value });
        public static SingleField<GeneModification, string> Transgene { get; } =
            Shape.Text("transgene", it => it.Transgene, (it, value) => it with { Transgene = value });
        public static SingleField<GeneModification, bool> Integrating { get; } =
            Shape.Flag("integrating", it => it.Integrating, (it, value) => it with { Integrating = value });
        public static SingleField<GeneModification, Term<Expression>> Expression { get; } =
            Shape.Term("expression", it => it.Expression, (it, value) => it with { Expression = value });
        public static SingleField<GeneModification, string> Editing { get; } =
            Shape.Text("editing", it => it.Editing, (it, value) => it with { Editing = value });
        public static SingleField<GeneModification, bool> OffTarget { get; } =
            Shape.Flag("offTarget", it => it.OffTarget, (it, value) => it with { OffTarget = value });
        public static SingleField<GeneModification, bool> RiskAssessment { get; } =
            Shape.Flag("riskAssessment", it => it.RiskAssessment, (it, value) => it with { RiskAssessment = value });
    }
}
