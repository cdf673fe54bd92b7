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

    internal static Shape<BiomarkerPlan> Shape { get; } = new Shape<BiomarkerPlan>()
        .Term("name", biomarkerPlan => biomarkerPlan.Name, (biomarkerPlan, value) => biomarkerPlan with { Name = value }, "Biomarker.")
        .Quantities("times", biomarkerPlan => biomarkerPlan.Times, (biomarkerPlan, value) => biomarkerPlan with { Times = value }, "Times of sampling, counted from the first infusion.")
        .Text("assay", biomarkerPlan => biomarkerPlan.Assay, (biomarkerPlan, value) => biomarkerPlan with { Assay = value }, "Assay.");
}
