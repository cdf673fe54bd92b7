namespace MscProtocol.Protocol;

/// <summary>Roles of study arms.</summary>
public sealed class ArmRole : ITermList
{
    ArmRole()
    {
    }

    static string ITermList.Key => "roles";

    /// <summary>Experimental.</summary>
    public static Term<ArmRole> Experimental => Term<ArmRole>.Parse("experimental");
    /// <summary>Placebo.</summary>
    public static Term<ArmRole> Placebo => Term<ArmRole>.Parse("placebo");
    /// <summary>Active comparator.</summary>
    public static Term<ArmRole> ActiveComparator => Term<ArmRole>.Parse("active comparator");
    /// <summary>Standard care.</summary>
    public static Term<ArmRole> StandardCare => Term<ArmRole>.Parse("standard care");
    /// <summary>No intervention.</summary>
    public static Term<ArmRole> NoIntervention => Term<ArmRole>.Parse("no intervention");
    /// <summary>Sham.</summary>
    public static Term<ArmRole> Sham => Term<ArmRole>.Parse("sham");
    /// <summary>Other.</summary>
    public static Term<ArmRole> Other => Term<ArmRole>.Parse("other");
}
