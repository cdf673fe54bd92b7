namespace MscProtocol.Protocol;

/// <summary>How a biomarker moved.</summary>
public sealed class Direction : ITermList
{
    Direction()
    {
    }

    static string ITermList.Key => "directions";

    /// <summary>Higher.</summary>
    public static Term<Direction> Higher => Term<Direction>.Parse("higher");
    /// <summary>Lower.</summary>
    public static Term<Direction> Lower => Term<Direction>.Parse("lower");
    /// <summary>Unchanged.</summary>
    public static Term<Direction> Unchanged => Term<Direction>.Parse("unchanged");
}
