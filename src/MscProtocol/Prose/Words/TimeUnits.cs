using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol.Prose;

/// <summary>The units of <see cref="Time"/> by symbol.</summary>
static class TimeUnits
{
    public static Unit Find(string symbol) => Quantity<Time>.Dimension.Table.First(unit => unit.Symbol == symbol);
}
