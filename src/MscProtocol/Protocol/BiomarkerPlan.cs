namespace MscProtocol.Protocol;

/// <summary>One biomarker and its sampling.</summary>
public sealed record BiomarkerPlan
{
    /// <summary>A group that states nothing.</summary>
    public static BiomarkerPlan NotStated { get; } = new();

    /// <summary>Biomarker.</summary>
    public Stated<Term<Biomarker>> Name { get; init; }

    /// <summary>Times of sampling, counted from the first infusion.</summary>
    public Listed<Quantity<Time>> Times { get; init; }

    /// <summary>Assay.</summary>
    public Stated<string> Assay { get; init; }

    internal static class Fields
    {
        public static Shape<BiomarkerPlan> Shape { get; } = new();

        public static SingleField<BiomarkerPlan, Term<Biomarker>> Name { get; } =
            Shape.Term(
                "name", biomarkerPlan => biomarkerPlan.Name, (biomarkerPlan, value) => biomarkerPlan with { Name = value }, "Biomarker.");
        public static ListField<BiomarkerPlan, Quantity<Time>> Times { get; } =
            Shape.Quantities(
                "times", biomarkerPlan => biomarkerPlan.Times, (biomarkerPlan, value) => biomarkerPlan with { Times = value },
                "Times of sampling, counted from the first infusion.");
        public static SingleField<BiomarkerPlan, string> Assay { get; } =
            Shape.Text(
                "assay", biomarkerPlan => biomarkerPlan.Assay, (biomarkerPlan, value) => biomarkerPlan with { Assay = value }, "Assay.");
    }
}
