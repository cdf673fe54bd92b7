using MscProtocol.Notation;

namespace MscProtocol.Protocol;

/// <summary>Endotoxin by body weight, by body weight and hour, or by volume: three scales that cannot be compared.</summary>
public sealed class EndotoxinLevel : IDimension
{
    EndotoxinLevel()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "endotoxin level", "5 EU/kg",
        new("EU/kg", "[EU]/kg", 1, "eu per kg|{eu}/kg|eu/公斤"),
        new("EU/kg/h", "[EU]/kg/h", 1, "eu/kg/hr|eu/kg/hour|eu per kg per hour|eu/(kg·h)|[eu]/(kg.h)") { Scale = "EU/kg/h" },
        new("EU/mL", "[EU]/mL", 1, "eu per ml|{eu}/ml|eu/毫升") { Scale = "EU/mL" })
    {
        Refused = [new("eu", QuantityProblemKind.Ambiguous, "EU/kg", "EU/mL")],
    };
}
