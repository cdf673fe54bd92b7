namespace MscProtocol.Protocol;

/// <summary>Kinds of pathogen.</summary>
public sealed class Pathogen : ITermList
{
    Pathogen()
    {
    }

    static string ITermList.Key => "pathogens";

    /// <summary>Bacterial.</summary>
    public static Term<Pathogen> Bacterial => Term<Pathogen>.Parse("bacterial");
    /// <summary>Gram-negative.</summary>
    public static Term<Pathogen> GramNegative => Term<Pathogen>.Parse("gram-negative");
    /// <summary>Gram-positive.</summary>
    public static Term<Pathogen> GramPositive => Term<Pathogen>.Parse("gram-positive");
    /// <summary>Viral.</summary>
    public static Term<Pathogen> Viral => Term<Pathogen>.Parse("viral");
    /// <summary>Fungal.</summary>
    public static Term<Pathogen> Fungal => Term<Pathogen>.Parse("fungal");
    /// <summary>Any.</summary>
    public static Term<Pathogen> Any => Term<Pathogen>.Parse("any");
}
