using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Every dimension, in the order in which a unit from elsewhere is looked for.</summary>
static class AllDimensions
{
    public static IReadOnlyList<Dimension> All { get; } =
    [
        Of<Time>(), Of<Percent>(), Of<Mass>(), Of<Volume>(), Of<Temperature>(), Of<FlowRate>(), Of<EndotoxinLevel>(), Of<PassageNumber>(),
        Of<Count>(), Of<Doublings>(), DoseUnits.Dimension, Of<CellConcentration>(), Of<SeedingDensity>(),
    ];

    static Dimension Of<T>()
        where T : IDimension => T.Dimension;
}
