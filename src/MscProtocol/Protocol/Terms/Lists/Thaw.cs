namespace MscProtocol.Protocol;

/// <summary>What happens to cells after thawing.</summary>
public sealed class Thaw : ITermList
{
    Thaw()
    {
    }

    static string ITermList.Key => "thaws";

    /// <summary>Washed.</summary>
    public static Term<Thaw> Washed => Term<Thaw>.Parse("washed");
    /// <summary>Diluted.</summary>
    public static Term<Thaw> Diluted => Term<Thaw>.Parse("diluted");
    /// <summary>Undiluted.</summary>
    public static Term<Thaw> Undiluted => Term<Thaw>.Parse("undiluted");
}
