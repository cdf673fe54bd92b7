namespace MscProtocol.Protocol;

/// <summary>Which cells a dose counts.</summary>
public abstract class CellCount : ITermList
{
    /// <inheritdoc/>
    public static string Key => "doseCells";

    /// <summary>Viable.</summary>
    public static Term<CellCount> Viable => Term<CellCount>.Parse("viable");
    /// <summary>Total.</summary>
    public static Term<CellCount> Total => Term<CellCount>.Parse("total");
}
