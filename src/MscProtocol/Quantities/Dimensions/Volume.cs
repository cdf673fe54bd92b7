namespace MscProtocol.Protocol;

/// <summary>Volume; the base unit is the millilitre.</summary>
public sealed class Volume : IDimension
{
    Volume()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "volume", "体积", "100 mL",
        new("mL", "mL", 1, "mL", "mL", "mL", "mls|millilitre|millilitres|milliliter|milliliters|cc|毫升"),
        new("L", "L", 1000, "L", "L", "L", "litre|litres|liter|liters|升"),
        new("dL", "dL", 100, "dL", "dL", "dL", "decilitre|decilitres|deciliter|deciliters"),
        new("µL", "uL", 0.001m, "µL", "µL", "µL", "mcl|microlitre|microlitres|microliter|microliters|微升"));
}
