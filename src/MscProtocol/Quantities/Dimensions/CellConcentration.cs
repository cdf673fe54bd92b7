namespace MscProtocol.Protocol;

/// <summary>Cells in a volume; the base unit is cells per millilitre.</summary>
public sealed class CellConcentration : IDimension
{
    CellConcentration()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "cell concentration", "2e6 cells/mL",
        new("cells/mL", "{cells}/mL", 1, "/ml|per ml|per millilitre|per milliliter|/毫升|每毫升"),
        new("cells/µL", "{cells}/uL", 1000, "/µl|/ul|per µl|per ul|per microlitre|per microliter|/微升"),
        new("cells/L", "{cells}/L", 0.001m, "/l|per l|per litre|per liter|/升"))
    {
        CountsCells = true,
    };
}
