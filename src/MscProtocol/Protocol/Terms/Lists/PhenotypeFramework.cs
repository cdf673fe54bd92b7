namespace MscProtocol.Protocol;

/// <summary>Schemes by which sub-phenotypes of sepsis are told apart. They are not interchangeable.</summary>
public sealed class PhenotypeFramework : ITermList
{
    PhenotypeFramework()
    {
    }

    static string ITermList.Key => "phenotypeFrameworks";

    /// <summary>SENECA.</summary>
    public static Term<PhenotypeFramework> SENECA => Term<PhenotypeFramework>.Parse("SENECA");
    /// <summary>SRS.</summary>
    public static Term<PhenotypeFramework> SRS => Term<PhenotypeFramework>.Parse("SRS");
    /// <summary>Hyperinflammatory or hypoinflammatory.</summary>
    public static Term<PhenotypeFramework> HyperinflammatoryOrHypoinflammatory =>
        Term<PhenotypeFramework>.Parse("hyperinflammatory or hypoinflammatory");
    /// <summary>MARS.</summary>
    public static Term<PhenotypeFramework> MARS => Term<PhenotypeFramework>.Parse("MARS");
    /// <summary>Inflammopathic or adaptive or coagulopathic.</summary>
    public static Term<PhenotypeFramework> InflammopathicOrAdaptiveOrCoagulopathic =>
        Term<PhenotypeFramework>.Parse("inflammopathic or adaptive or coagulopathic");
}
