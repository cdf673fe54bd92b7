namespace MscProtocol.Protocol;

/// <summary>How one dose is infused.</summary>
public sealed record Infusion
{
    /// <summary>A group that states nothing.</summary>
    public static Infusion NotStated { get; } = new();

    /// <summary>Duration of one infusion.</summary>
    public Stated<Quantity<Time>> Duration { get; init; }

    /// <summary>Infusion rate.</summary>
    public Stated<Quantity<FlowRate>> Rate { get; init; }

    /// <summary>Volume of one infusion.</summary>
    public Stated<Quantity<Volume>> Volume { get; init; }

    /// <summary>Cells per volume of the suspension that is infused.</summary>
    public Stated<Quantity<CellConcentration>> Concentration { get; init; }

    /// <summary>Fluid in which the cells are infused.</summary>
    public Stated<string> Vehicle { get; init; }

    /// <summary>Infusion line and filter.</summary>
    public Stated<string> Filter { get; init; }

    internal static class Fields
    {
        public static Shape<Infusion> Shape { get; } = new();

        public static SingleField<Infusion, Quantity<Time>> Duration { get; } =
            Shape.Quantity(
                "duration", infusion => infusion.Duration, (infusion, value) => infusion with { Duration = value },
                "Duration of one infusion.");
        public static SingleField<Infusion, Quantity<FlowRate>> Rate { get; } =
            Shape.Quantity("rate", infusion => infusion.Rate, (infusion, value) => infusion with { Rate = value }, "Infusion rate.");
        public static SingleField<Infusion, Quantity<Volume>> Volume { get; } =
            Shape.Quantity(
                "volume", infusion => infusion.Volume, (infusion, value) => infusion with { Volume = value }, "Volume of one infusion.");
        public static SingleField<Infusion, Quantity<CellConcentration>> Concentration { get; } =
            Shape.Quantity(
                "concentration", infusion => infusion.Concentration, (infusion, value) => infusion with { Concentration = value },
                "Cells per volume of the suspension that is infused.");
        public static SingleField<Infusion, string> Vehicle { get; } =
            Shape.Text(
                "vehicle", infusion => infusion.Vehicle, (infusion, value) => infusion with { Vehicle = value },
                "Fluid in which the cells are infused.");
        public static SingleField<Infusion, string> Filter { get; } =
            Shape.Text(
                "filter", infusion => infusion.Filter, (infusion, value) => infusion with { Filter = value }, "Infusion line and filter.");
    }
}
