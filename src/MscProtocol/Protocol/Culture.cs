namespace MscProtocol.Protocol;

/// <summary>How the cells are expanded.</summary>
public sealed record Culture
{
    /// <summary>A group that states nothing.</summary>
    public static Culture NotStated { get; } = new();

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

    internal static class Fields
    {
        public static Shape<Culture> Shape { get; } = new();

        public static SingleField<Culture, string> Medium { get; } =
            Shape.Text("medium", culture => culture.Medium, (culture, value) => culture with { Medium = value }, "Culture medium.");
        public static SingleField<Culture, string> Serum { get; } =
            Shape.Text("serum", culture => culture.Serum, (culture, value) => culture with { Serum = value }, "Serum or serum substitute.");
        public static SingleField<Culture, Quantity<Percent>> Oxygen { get; } =
            Shape.Quantity(
                "oxygen", culture => culture.Oxygen, (culture, value) => culture with { Oxygen = value }, "Oxygen in the incubator.");
        public static SingleField<Culture, Quantity<SeedingDensity>> SeedingDensity { get; } =
            Shape.Quantity(
                "seedingDensity", culture => culture.SeedingDensity, (culture, value) => culture with { SeedingDensity = value },
                "Cells seeded per area.");
        public static SingleField<Culture, Quantity<Doublings>> PopulationDoublings { get; } =
            Shape.Quantity(
                "populationDoublings", culture => culture.PopulationDoublings, (culture, value) => culture with { PopulationDoublings = value },
                "Cumulative population doublings at release.");
    }
}
