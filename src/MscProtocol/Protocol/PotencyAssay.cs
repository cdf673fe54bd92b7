namespace MscProtocol.Protocol;

/// <summary>One assay of what the cells do.</summary>
public sealed record PotencyAssay
{
    /// <summary>A group that states nothing.</summary>
    public static PotencyAssay NotStated { get; } = new();

    /// <summary>Name of the assay.</summary>
    public Stated<string> Assay { get; init; }

    /// <summary>Mechanism of action that the assay stands for.</summary>
    public Stated<string> Mechanism { get; init; }

    /// <summary>Acceptance limit.</summary>
    public Stated<string> Criterion { get; init; }

    internal static class Fields
    {
        public static Shape<PotencyAssay> Shape { get; } = new();

        public static SingleField<PotencyAssay, string> Assay { get; } =
            Shape.Text(
                "assay", potencyAssay => potencyAssay.Assay, (potencyAssay, value) => potencyAssay with { Assay = value },
                "Name of the assay.");
        public static SingleField<PotencyAssay, string> Mechanism { get; } =
            Shape.Text(
                "mechanism", potencyAssay => potencyAssay.Mechanism, (potencyAssay, value) => potencyAssay with { Mechanism = value },
                "Mechanism of action that the assay stands for.");
        public static SingleField<PotencyAssay, string> Criterion { get; } =
            Shape.Text(
                "criterion", potencyAssay => potencyAssay.Criterion, (potencyAssay, value) => potencyAssay with { Criterion = value },
                "Acceptance limit.");
    }
}
