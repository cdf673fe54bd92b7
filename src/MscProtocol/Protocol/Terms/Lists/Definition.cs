namespace MscProtocol.Protocol;

/// <summary>Definitions of the condition.</summary>
public sealed class Definition : ITermList
{
    Definition()
    {
    }

    static string ITermList.Key => "definitions";

    /// <summary>Sepsis-3.</summary>
    public static Term<Definition> Sepsis3 => Term<Definition>.Parse("Sepsis-3");
    /// <summary>Sepsis-2.</summary>
    public static Term<Definition> Sepsis2 => Term<Definition>.Parse("Sepsis-2");
    /// <summary>Sepsis-1.</summary>
    public static Term<Definition> Sepsis1 => Term<Definition>.Parse("Sepsis-1");
    /// <summary>Severe sepsis.</summary>
    public static Term<Definition> SevereSepsis => Term<Definition>.Parse("severe sepsis");
    /// <summary>MODS-based.</summary>
    public static Term<Definition> MODSBased => Term<Definition>.Parse("MODS-based");
    /// <summary>SOFA-based.</summary>
    public static Term<Definition> SOFABased => Term<Definition>.Parse("SOFA-based");
    /// <summary>Vasopressor-based.</summary>
    public static Term<Definition> VasopressorBased => Term<Definition>.Parse("vasopressor-based");
    /// <summary>Pneumonia with organ support.</summary>
    public static Term<Definition> PneumoniaWithOrganSupport => Term<Definition>.Parse("pneumonia with organ support");
    /// <summary>Endotoxaemia model.</summary>
    public static Term<Definition> EndotoxaemiaModel => Term<Definition>.Parse("endotoxaemia model");
    /// <summary>Phoenix.</summary>
    public static Term<Definition> Phoenix => Term<Definition>.Parse("Phoenix");
}
