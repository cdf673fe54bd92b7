using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>How often a population of cells has doubled since isolation; a fraction where it is computed from cell counts.</summary>
public sealed class Doublings : IDimension
{
    static readonly Unit Doubling = new("", "", 1, "doubling|doublings|population doublings|PD|PDs|PDL|次倍增|倍增") { Scale = "doublings" };

    Doublings()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "number of doublings", "18.5", Doubling)
    {
        Implied = Doubling,
    };
}
