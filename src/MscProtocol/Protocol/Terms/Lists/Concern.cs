namespace MscProtocol.Protocol;

/// <summary>Concerns that rules are grouped by.</summary>
public sealed class Concern : ITermList
{
    Concern()
    {
    }

    static string ITermList.Key => "concerns";

    /// <summary>Cell-source.</summary>
    public static Term<Concern> CellSource => Term<Concern>.Parse("cell-source");
    /// <summary>Donor.</summary>
    public static Term<Concern> Donor => Term<Concern>.Parse("donor");
    /// <summary>Passage.</summary>
    public static Term<Concern> Passage => Term<Concern>.Parse("passage");
    /// <summary>Culture.</summary>
    public static Term<Concern> Culture => Term<Concern>.Parse("culture");
    /// <summary>Manufacture.</summary>
    public static Term<Concern> Manufacture => Term<Concern>.Parse("manufacture");
    /// <summary>Viability.</summary>
    public static Term<Concern> Viability => Term<Concern>.Parse("viability");
    /// <summary>Preservation.</summary>
    public static Term<Concern> Preservation => Term<Concern>.Parse("preservation");
    /// <summary>Identity.</summary>
    public static Term<Concern> Identity => Term<Concern>.Parse("identity");
    /// <summary>Potency.</summary>
    public static Term<Concern> Potency => Term<Concern>.Parse("potency");
    /// <summary>Safety-tests.</summary>
    public static Term<Concern> SafetyTests => Term<Concern>.Parse("safety-tests");
    /// <summary>Dosing.</summary>
    public static Term<Concern> Dosing => Term<Concern>.Parse("dosing");
    /// <summary>Route.</summary>
    public static Term<Concern> Route => Term<Concern>.Parse("route");
    /// <summary>Premedication.</summary>
    public static Term<Concern> Premedication => Term<Concern>.Parse("premedication");
    /// <summary>Schedule.</summary>
    public static Term<Concern> Schedule => Term<Concern>.Parse("schedule");
    /// <summary>Follow-up.</summary>
    public static Term<Concern> FollowUp => Term<Concern>.Parse("follow-up");
    /// <summary>Long-term-safety.</summary>
    public static Term<Concern> LongTermSafety => Term<Concern>.Parse("long-term-safety");
    /// <summary>Gene-modification.</summary>
    public static Term<Concern> GeneModification => Term<Concern>.Parse("gene-modification");
    /// <summary>Population.</summary>
    public static Term<Concern> Population => Term<Concern>.Parse("population");
    /// <summary>Stratification.</summary>
    public static Term<Concern> Stratification => Term<Concern>.Parse("stratification");
    /// <summary>Comparator.</summary>
    public static Term<Concern> Comparator => Term<Concern>.Parse("comparator");
    /// <summary>Design.</summary>
    public static Term<Concern> Design => Term<Concern>.Parse("design");
    /// <summary>Registration.</summary>
    public static Term<Concern> Registration => Term<Concern>.Parse("registration");
    /// <summary>Endpoints.</summary>
    public static Term<Concern> Endpoints => Term<Concern>.Parse("endpoints");
    /// <summary>Biomarkers.</summary>
    public static Term<Concern> Biomarkers => Term<Concern>.Parse("biomarkers");
    /// <summary>Immunogenicity.</summary>
    public static Term<Concern> Immunogenicity => Term<Concern>.Parse("immunogenicity");
}
