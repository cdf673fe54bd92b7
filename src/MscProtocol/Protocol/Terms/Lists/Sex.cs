namespace MscProtocol.Protocol;

/// <summary>Sexes.</summary>
public sealed class Sex : ITermList
{
    Sex()
    {
    }

    static string ITermList.Key => "sexes";

    /// <summary>Female.</summary>
    public static Term<Sex> Female => Term<Sex>.Parse("female");
    /// <summary>Male.</summary>
    public static Term<Sex> Male => Term<Sex>.Parse("male");
    /// <summary>Any.</summary>
    public static Term<Sex> Any => Term<Sex>.Parse("any");
}
