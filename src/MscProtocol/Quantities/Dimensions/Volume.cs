namespace MscProtocol.Protocol;

/// <summary>Volume; the base unit is the millilitre.</summary>
public sealed class Volume : IDimension
{
    Volume()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "volume", "100 mL",
        new("mL", "mL", 1, "mls|millilitre|millilitres|milliliter|milliliters|cc|毫升"),
        new("L", "L", 1000, "litre|litres|liter|liters|升"),
        new("dL", "dL", 100, "decilitre|decilitres|deciliter|deciliters"),
        new("µL", "uL", 0.001m, "mcl|microlitre|microlitres|microliter|microliters|微升"));
}
