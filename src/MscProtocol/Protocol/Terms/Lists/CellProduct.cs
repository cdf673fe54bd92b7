namespace MscProtocol.Protocol;

/// <summary>What studies give of cells, and of what comes from cells.</summary>
sealed class CellProduct : ITermList
{
    CellProduct()
    {
    }

    static string ITermList.Key => "cellProducts";

    /// <summary>Mesenchymal stromal cells.</summary>
    public static Term<CellProduct> MesenchymalStromalCells => Term<CellProduct>.Parse("mesenchymal stromal cells");
    /// <summary>Extracellular vesicles.</summary>
    public static Term<CellProduct> ExtracellularVesicles => Term<CellProduct>.Parse("extracellular vesicles");
    /// <summary>Conditioned medium.</summary>
    public static Term<CellProduct> ConditionedMedium => Term<CellProduct>.Parse("conditioned medium");
    /// <summary>Stromal vascular fraction.</summary>
    public static Term<CellProduct> StromalVascularFraction => Term<CellProduct>.Parse("stromal vascular fraction");
    /// <summary>Marrow concentrate.</summary>
    public static Term<CellProduct> MarrowConcentrate => Term<CellProduct>.Parse("marrow concentrate");
    /// <summary>Haematopoietic cells.</summary>
    public static Term<CellProduct> HaematopoieticCells => Term<CellProduct>.Parse("haematopoietic cells");
    /// <summary>Other cells.</summary>
    public static Term<CellProduct> OtherCells => Term<CellProduct>.Parse("other cells");
}
