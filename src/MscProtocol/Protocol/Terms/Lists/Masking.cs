namespace MscProtocol.Protocol;

/// <summary>Degrees of masking.</summary>
public sealed class Masking : ITermList
{
    Masking()
    {
    }

    static string ITermList.Key => "maskings";

    /// <summary>Open label.</summary>
    public static Term<Masking> OpenLabel => Term<Masking>.Parse("open label");
    /// <summary>Single blind.</summary>
    public static Term<Masking> SingleBlind => Term<Masking>.Parse("single blind");
    /// <summary>Double blind.</summary>
    public static Term<Masking> DoubleBlind => Term<Masking>.Parse("double blind");
    /// <summary>Triple blind.</summary>
    public static Term<Masking> TripleBlind => Term<Masking>.Parse("triple blind");
    /// <summary>Quadruple blind.</summary>
    public static Term<Masking> QuadrupleBlind => Term<Masking>.Parse("quadruple blind");
    /// <summary>Observer blind.</summary>
    public static Term<Masking> ObserverBlind => Term<Masking>.Parse("observer blind");
}
