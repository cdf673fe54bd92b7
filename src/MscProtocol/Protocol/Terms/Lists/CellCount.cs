namespace MscProtocol.Protocol;

/// <summary>Which cells a dose counts.</summary>
public sealed class CellCount : ITermList
{
    CellCount()
    {
    }

    static string ITermList.Key => "doseCells";

    /// <summary>Viable.</summary>
    public static Term<CellCount> Viable => Term<CellCount>.Parse("viable");
    /// <summary>Total.</summary>
    public static Term<CellCount> Total => Term<CellCount>.Parse("total");
}
