namespace MscProtocol.Protocol;

/// <summary>One assay of what the cells do.</summary>
public sealed record PotencyAssay : IGroup<PotencyAssay>
{
    /// <summary>A group that states nothing.</summary>
    internal static PotencyAssay NotStated { get; } = new();

    /// <summary>Name of the assay.</summary>
    public Stated<string> Assay { get; init; }

    /// <summary>Mechanism of action that the assay stands for.</summary>
    public Stated<string> Mechanism { get; init; }

    /// <summary>Acceptance limit.</summary>
    public Stated<string> Criterion { get; init; }

    /// <summary>Moment at which potency is measured.</summary>
    public Stated<Term<TimePoint>> At { get; init; }

    static Shape<PotencyAssay> IGroup<PotencyAssay>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<PotencyAssay> Shape { get; } = new();

        public static SingleField<PotencyAssay, string> Assay { get; } =
            Shape.Text("assay", it => it.Assay, (it, value) => it with { Assay = value });
        public static SingleField<PotencyAssay, string> Mechanism { get; } =
            Shape.Text("mechanism", it => it.Mechanism, (it, value) => it with { Mechanism = value });
        public static SingleField<PotencyAssay, string> Criterion { get; } =
            Shape.Text("criterion", it => it.Criterion, (it, value) => it with { Criterion = value });
        public static SingleField<PotencyAssay, Term<TimePoint>> At { get; } =
            Shape.Term("at", it => it.At, (it, value) => it with { At = value });
    }
}
