namespace MscProtocol.Protocol;

/// <summary>One biomarker and its sampling.</summary>
public sealed record BiomarkerPlan : IGroup<BiomarkerPlan>
{
    /// <summary>A group that states nothing.</summary>
    internal static BiomarkerPlan NotStated { get; } = new();

    /// <summary>Biomarker.</summary>
    public Stated<Term<Biomarker>> Name { get; init; }

    /// <summary>Times of sampling, counted from the first infusion.</summary>
    public Listed<Quantity<Time>> Times { get; init; }

    /// <summary>Assay.</summary>
    public Stated<string> Assay { get; init; }

    /// <summary>What the biomarker is measured for.</summary>
    public Listed<Term<Purpose>> Purpose { get; init; }

    /// <summary>Analysis that is planned of it, such as a test of interaction with treatment.</summary>
    public Stated<string> Analysis { get; init; }

    static Shape<BiomarkerPlan> IGroup<BiomarkerPlan>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<BiomarkerPlan> Shape { get; } = new();

        public static SingleField<BiomarkerPlan, Term<Biomarker>> Name { get; } =
            Shape.Term("name", it => it.Name, (it, value) => it with { Name = value });
        public static ListField<BiomarkerPlan, Quantity<Time>> Times { get; } =
            Shape.Quantities("times", it => it.Times, (it, value) => it with { Times = value });
        public static SingleField<BiomarkerPlan, string> Assay { get; } =
            Shape.Text("assay", it => it.Assay, (it, value) => it with { Assay = value });
        public static ListField<BiomarkerPlan, Term<Purpose>> Purpose { get; } =
            Shape.Terms("purpose", it => it.Purpose, (it, value) => it with { Purpose = value });
        public static SingleField<BiomarkerPlan, string> Analysis { get; } =
            Shape.Text("analysis", it => it.Analysis, (it, value) => it with { Analysis = value });
    }
}
