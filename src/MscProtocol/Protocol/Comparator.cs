namespace MscProtocol.Protocol;

/// <summary>What the control group receives.</summary>
public sealed record Comparator
{
    /// <summary>A group that states nothing.</summary>
    public static Comparator NotStated { get; } = new();

    /// <summary>Kind of comparator.</summary>
    public Stated<Term<ComparatorKind>> Kind { get; init; }

    /// <summary>Fluid that the comparator consists of.</summary>
    public Stated<string> Vehicle { get; init; }

    /// <summary>Whether the comparator carries the cryoprotectant of the product, so that its odour does not unmask.</summary>
    public Stated<bool> ContainsCryoprotectant { get; init; }

    /// <summary>Care that both groups receive, as the protocol fixes it.</summary>
    public Stated<string> BackgroundCare { get; init; }

    internal static class Fields
    {
        public static Shape<Comparator> Shape { get; } = new();

        public static SingleField<Comparator, Term<ComparatorKind>> Kind { get; } =
            Shape.Term(
                "kind", comparator => comparator.Kind, (comparator, value) => comparator with { Kind = value }, "Kind of comparator.");
        public static SingleField<Comparator, string> Vehicle { get; } =
            Shape.Text(
                "vehicle", comparator => comparator.Vehicle, (comparator, value) => comparator with { Vehicle = value },
                "Fluid that the comparator consists of.");
        public static SingleField<Comparator, bool> ContainsCryoprotectant { get; } =
            Shape.Flag(
                "containsCryoprotectant", comparator => comparator.ContainsCryoprotectant, (comparator, value) => comparator with { ContainsCryoprotectant = value },
                "Whether the comparator carries the cryoprotectant of the product, so that its odour does not unmask.");
        public static SingleField<Comparator, string> BackgroundCare { get; } =
            Shape.Text(
                "backgroundCare", comparator => comparator.BackgroundCare, (comparator, value) => comparator with { BackgroundCare = value },
                "Care that both groups receive, as the protocol fixes it.");
    }
}
