namespace MscProtocol.Protocol;

/// <summary>Kinds of comparator.</summary>
public sealed class ComparatorKind : ITermList
{
    ComparatorKind()
    {
    }

    static string ITermList.Key => "comparators";

    /// <summary>Placebo.</summary>
    public static Term<ComparatorKind> Placebo => Term<ComparatorKind>.Parse("placebo");
    /// <summary>Vehicle.</summary>
    public static Term<ComparatorKind> Vehicle => Term<ComparatorKind>.Parse("vehicle");
    /// <summary>Standard care.</summary>
    public static Term<ComparatorKind> StandardCare => Term<ComparatorKind>.Parse("standard care");
    /// <summary>Active comparator.</summary>
    public static Term<ComparatorKind> ActiveComparator => Term<ComparatorKind>.Parse("active comparator");
    /// <summary>No treatment.</summary>
    public static Term<ComparatorKind> NoTreatment => Term<ComparatorKind>.Parse("no treatment");
    /// <summary>Other.</summary>
    public static Term<ComparatorKind> Other => Term<ComparatorKind>.Parse("other");
}
