namespace MscProtocol.Protocol;

/// <summary>Tissues that MSC products come from.</summary>
public sealed class Tissue : ITermList
{
    Tissue()
    {
    }

    static string ITermList.Key => "tissues";

    /// <summary>Bone marrow.</summary>
    public static Term<Tissue> BoneMarrow => Term<Tissue>.Parse("bone marrow");
    /// <summary>Umbilical cord.</summary>
    public static Term<Tissue> UmbilicalCord => Term<Tissue>.Parse("umbilical cord");
    /// <summary>Umbilical cord blood.</summary>
    public static Term<Tissue> UmbilicalCordBlood => Term<Tissue>.Parse("umbilical cord blood");
    /// <summary>Adipose.</summary>
    public static Term<Tissue> Adipose => Term<Tissue>.Parse("adipose");
    /// <summary>Placenta.</summary>
    public static Term<Tissue> Placenta => Term<Tissue>.Parse("placenta");
    /// <summary>Amnion.</summary>
    public static Term<Tissue> Amnion => Term<Tissue>.Parse("amnion");
    /// <summary>Amniotic fluid.</summary>
    public static Term<Tissue> AmnioticFluid => Term<Tissue>.Parse("amniotic fluid");
    /// <summary>Menstrual blood.</summary>
    public static Term<Tissue> MenstrualBlood => Term<Tissue>.Parse("menstrual blood");
    /// <summary>Endometrium.</summary>
    public static Term<Tissue> Endometrium => Term<Tissue>.Parse("endometrium");
    /// <summary>Dental pulp.</summary>
    public static Term<Tissue> DentalPulp => Term<Tissue>.Parse("dental pulp");
    /// <summary>Gingiva.</summary>
    public static Term<Tissue> Gingiva => Term<Tissue>.Parse("gingiva");
    /// <summary>Periodontal ligament.</summary>
    public static Term<Tissue> PeriodontalLigament => Term<Tissue>.Parse("periodontal ligament");
    /// <summary>Synovium.</summary>
    public static Term<Tissue> Synovium => Term<Tissue>.Parse("synovium");
    /// <summary>Peripheral blood.</summary>
    public static Term<Tissue> PeripheralBlood => Term<Tissue>.Parse("peripheral blood");
    /// <summary>Skin.</summary>
    public static Term<Tissue> Skin => Term<Tissue>.Parse("skin");
    /// <summary>Skeletal muscle.</summary>
    public static Term<Tissue> SkeletalMuscle => Term<Tissue>.Parse("skeletal muscle");
    /// <summary>Pluripotent stem cells.</summary>
    public static Term<Tissue> PluripotentStemCells => Term<Tissue>.Parse("pluripotent stem cells");
    /// <summary>Other.</summary>
    public static Term<Tissue> Other => Term<Tissue>.Parse("other");
}
