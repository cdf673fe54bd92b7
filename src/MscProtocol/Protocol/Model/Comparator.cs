namespace MscProtocol.Protocol;

/// <summary>What the control group receives.</summary>
public sealed record Comparator : IGroup<Comparator>
{
    /// <summary>A group that states nothing.</summary>
    internal static Comparator NotStated { get; } = new();

    /// <summary>Kind of comparator.</summary>
    public Stated<Term<ComparatorKind>> Kind { get; init; }

    /// <summary>Fluid that the comparator consists of.</summary>
    public Stated<string> Vehicle { get; init; }

    /// <summary>Whether the comparator carries the cryoprotectant of the product, so that its odour does not unmask.</summary>
    public Stated<bool> ContainsCryoprotectant { get; init; }

    /// <summary>Care that both groups receive, as the protocol fixes it.</summary>
    public Stated<string> BackgroundCare { get; init; }

    static Shape<Comparator> IGroup<Comparator>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Comparator> Shape { get; } = new();

        public static SingleField<Comparator, Term<ComparatorKind>> Kind { get; } =
            Shape.Term("kind", it => it.Kind, (it, value) => it with { Kind = value });
        public static SingleField<Comparator, string> Vehicle { get; } =
            Shape.Text("vehicle", it => it.Vehicle, (it, value) => it with { Vehicle = value });
        public static SingleField<Comparator, bool> ContainsCryoprotectant { get; } =
            Shape.Flag("containsCryoprotectant", it => it.ContainsCryoprotectant,
                (it, value) => it with { ContainsCryoprotectant = value });
        public static SingleField<Comparator, string> BackgroundCare { get; } =
            Shape.Text("backgroundCare", it => it.BackgroundCare, (it, value) => it with { BackgroundCare = value });
    }
}
