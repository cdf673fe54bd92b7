namespace MscProtocol.Protocol;

/// <summary>How one dose is infused.</summary>
public sealed record Infusion : IGroup<Infusion>
{
    /// <summary>A group that states nothing.</summary>
    internal static Infusion NotStated { get; } = new();

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

    static Shape<Infusion> IGroup<Infusion>.Shape => Fields.Shape;

    internal static class Fields
    {
        public static Shape<Infusion> Shape { get; } = new();

        public static SingleField<Infusion, Quantity<Time>> Duration { get; } =
            Shape.Quantity("duration", it => it.Duration, (it, value) => it with { Duration = value });
        public static SingleField<Infusion, Quantity<FlowRate>> Rate { get; } =
            Shape.Quantity("rate", it => it.Rate, (it, value) => it with { Rate = value });
        public static SingleField<Infusion, Quantity<Volume>> Volume { get; } =
            Shape.Quantity("volume", it => it.Volume, (it, value) => it with { Volume = value });
        public static SingleField<Infusion, Quantity<CellConcentration>> Concentration { get; } =
            Shape.Quantity("concentration", it => it.Concentration, (it, value) => it with { Concentration = value });
        public static SingleField<Infusion, string> Vehicle { get; } =
            Shape.Text("vehicle", it => it.Vehicle, (it, value) => it with { Vehicle = value });
        public static SingleField<Infusion, string> Filter { get; } =
            Shape.Text("filter", it => it.Filter, (it, value) => it with { Filter = value });
        public static DerivedField Cells { get; } =
            Shape.Derived("cells", DoseKind.Instance, [Concentration, Volume], InfusionDerivations.DeriveCells);
        public static DerivedField VolumeRun { get; } =
            Shape.Derived("volumeRun", QuantityKind<Volume>.Instance, [Rate, Duration], InfusionDerivations.DeriveVolumeRun);
    }
}
