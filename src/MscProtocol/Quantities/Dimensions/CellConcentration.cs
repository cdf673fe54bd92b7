namespace MscProtocol.Protocol;

/// <summary>Cells in a volume; the base unit is cells per millilitre.</summary>
public sealed class CellConcentration : IDimension
{
    CellConcentration()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "cell concentration", "细胞浓度", "2e6 cells/mL",
        new("cells/mL", "{cells}/mL", 1, "cell/mL", "cells/mL", "细胞/mL", "/ml|per ml|per millilitre|per milliliter|/毫升|每毫升"),
        new("cells/µL", "{cells}/uL", 1000, "cell/µL", "cells/µL", "细胞/µL", "/µl|/ul|per µl|per ul|per microlitre|per microliter|/微升"),
        new("cells/L", "{cells}/L", 0.001m, "cell/L", "cells/L", "细胞/L", "/l|per l|per litre|per liter|/升"))
    {
        CountsCells = true,
    };
}
