namespace MscProtocol.Protocol;

/// <summary>Lineages of in-vitro differentiation.</summary>
public sealed class Lineage : ITermList
{
    Lineage()
    {
    }

    static string ITermList.Key => "lineages";

    /// <summary>Osteogenic.</summary>
    public static Term<Lineage> Osteogenic => Term<Lineage>.Parse("osteogenic");
    /// <summary>Adipogenic.</summary>
    public static Term<Lineage> Adipogenic => Term<Lineage>.Parse("adipogenic");
    /// <summary>Chondrogenic.</summary>
    public static Term<Lineage> Chondrogenic => Term<Lineage>.Parse("chondrogenic");
    /// <summary>Myogenic.</summary>
    public static Term<Lineage> Myogenic => Term<Lineage>.Parse("myogenic");
    /// <summary>Neurogenic.</summary>
    public static Term<Lineage> Neurogenic => Term<Lineage>.Parse("neurogenic");
    /// <summary>Hepatogenic.</summary>
    public static Term<Lineage> Hepatogenic => Term<Lineage>.Parse("hepatogenic");
}
