namespace MscProtocol.Protocol;

/// <summary>Sources of infection.</summary>
public sealed class InfectionSource : ITermList
{
    InfectionSource()
    {
    }

    static string ITermList.Key => "infectionSources";

    /// <summary>Lung.</summary>
    public static Term<InfectionSource> Lung => Term<InfectionSource>.Parse("lung");
    /// <summary>Abdomen.</summary>
    public static Term<InfectionSource> Abdomen => Term<InfectionSource>.Parse("abdomen");
    /// <summary>Urinary tract.</summary>
    public static Term<InfectionSource> UrinaryTract => Term<InfectionSource>.Parse("urinary tract");
    /// <summary>Bloodstream.</summary>
    public static Term<InfectionSource> Bloodstream => Term<InfectionSource>.Parse("bloodstream");
    /// <summary>Skin and soft tissue.</summary>
    public static Term<InfectionSource> SkinAndSoftTissue => Term<InfectionSource>.Parse("skin and soft tissue");
    /// <summary>Central nervous system.</summary>
    public static Term<InfectionSource> CentralNervousSystem => Term<InfectionSource>.Parse("central nervous system");
    /// <summary>Bone and joint.</summary>
    public static Term<InfectionSource> BoneAndJoint => Term<InfectionSource>.Parse("bone and joint");
    /// <summary>Heart valve.</summary>
    public static Term<InfectionSource> HeartValve => Term<InfectionSource>.Parse("heart valve");
    /// <summary>Device.</summary>
    public static Term<InfectionSource> Device => Term<InfectionSource>.Parse("device");
    /// <summary>Obstetric.</summary>
    public static Term<InfectionSource> Obstetric => Term<InfectionSource>.Parse("obstetric");
    /// <summary>Any.</summary>
    public static Term<InfectionSource> Any => Term<InfectionSource>.Parse("any");
    /// <summary>Unidentified.</summary>
    public static Term<InfectionSource> Unidentified => Term<InfectionSource>.Parse("unidentified");
}
