namespace MscProtocol.Protocol;

/// <summary>How sub-phenotypes of sepsis are told apart.</summary>
public sealed record Phenotyping : IGroup<Phenotyping>
{
    /// <summary>A group that states nothing.</summary>
    internal static Phenotyping NotStated { get; } = new();

    /// <summary>Scheme of sub-phenotypes.</summary>
    public Stated<Term<PhenotypeFramework>> Framework { get; init; }

    /// <summary>Variables, assay or gene set, and cut-offs that assign a participant.</summary>
    public Stated<string> Assay { get; init; }

    /// <summary>Whether participants are assigned before or after the first infusion.</summary>
    public Stated<Term<Assignment>> Assigned { get; init; }

    /// <summary>Longest time from the sample to the assignment.</summary>
    public Stated<Quantity<Time>> Turnaround { get; init; }

    /// <summary>What is done about participants who fit no class.</summary>
    public Stated<string> Unclassified { get; init; }

    static Shape<Phenotyping> IGroup<Phenotyping>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Phenotyping> Shape { get; } = new();

        public static SingleField<Phenotyping, Term<PhenotypeFramework>> Framework { get; } =
            Shape.Term("framework", it => it.Framework, (it, value) => it with { Framework = value });
        public static SingleField<Phenotyping, string> Assay { get; } =
            Shape.Text("assay", it => it.Assay, (it, value) => it with { Assay = value });
        public static SingleField<Phenotyping, Term<Assignment>> Assigned { get; } =
            Shape.Term("assigned", it => it.Assigned, (it, value) => it with { Assigned = value });
        public static SingleField<Phenotyping, Quantity<Time>> Turnaround { get; } =
            Shape.Quantity("turnaround", it => it.Turnaround, (it, value) => it with { Turnaround = value });
        public static SingleField<Phenotyping, string> Unclassified { get; } =
            Shape.Text("unclassified", it => it.Unclassified, (it, value) => it with { Unclassified = value });
    }
}
