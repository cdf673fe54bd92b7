namespace MscProtocol.Protocol;

/// <summary>How the cells are expanded.</summary>
public sealed record Culture : IGroup<Culture>
{
    /// <summary>A group that states nothing.</summary>
    internal static Culture NotStated { get; } = new();

    /// <summary>Culture medium.</summary>
    public Stated<string> Medium { get; init; }

    /// <summary>Serum or serum substitute.</summary>
    public Stated<string> Serum { get; init; }

    /// <summary>Oxygen in the incubator.</summary>
    public Stated<Quantity<Percent>> Oxygen { get; init; }

    /// <summary>Cells seeded per area.</summary>
    public Stated<Quantity<SeedingDensity>> SeedingDensity { get; init; }

    /// <summary>Cumulative population doublings at release.</summary>
    public Stated<Quantity<Doublings>> PopulationDoublings { get; init; }

    static Shape<Culture> IGroup<Culture>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Culture> Shape { get; } = new();

        public static SingleField<Culture, string> Medium { get; } =
            Shape.Text("medium", it => it.Medium, (it, value) => it with { Medium = value });
        public static SingleField<Culture, string> Serum { get; } =
            Shape.Text("serum", it => it.Serum, (it, value) => it with { Serum = value });
        public static SingleField<Culture, Quantity<Percent>> Oxygen { get; } =
            Shape.Quantity("oxygen", it => it.Oxygen, (it, value) => it with { Oxygen = value });
        public static SingleField<Culture, Quantity<SeedingDensity>> SeedingDensity { get; } =
            Shape.Quantity("seedingDensity", it => it.SeedingDensity, (it, value) => it with { SeedingDensity = value });
        public static SingleField<Culture, Quantity<Doublings>> PopulationDoublings { get; } =
            Shape.Quantity("populationDoublings", it => it.PopulationDoublings, (it, value) => it with { PopulationDoublings = value });
    }
}
