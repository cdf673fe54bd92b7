using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Every dimension, in the order in which a unit from elsewhere is looked for.</summary>
static class AllDimensions
{
    public static IReadOnlyList<Dimension> All { get; } =
    [
        Time.Dimension, Percent.Dimension, Mass.Dimension, Volume.Dimension, Temperature.Dimension, FlowRate.Dimension,
        EndotoxinLevel.Dimension, PassageNumber.Dimension, Count.Dimension, Doublings.Dimension, DoseUnits.Dimension, CellConcentration.Dimension,
        SeedingDensity.Dimension,
    ];
}
