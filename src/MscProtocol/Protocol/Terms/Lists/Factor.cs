namespace MscProtocol.Protocol;

/// <summary>Factors of stratification and subgroups.</summary>
public sealed class Factor : ITermList
{
    Factor()
    {
    }

    static string ITermList.Key => "factors";

    /// <summary>Infection site.</summary>
    public static Term<Factor> InfectionSite => Term<Factor>.Parse("infection site");
    /// <summary>Pathogen.</summary>
    public static Term<Factor> Pathogen => Term<Factor>.Parse("pathogen");
    /// <summary>Shock.</summary>
    public static Term<Factor> Shock => Term<Factor>.Parse("shock");
    /// <summary>Vasopressor dose.</summary>
    public static Term<Factor> VasopressorDose => Term<Factor>.Parse("vasopressor dose");
    /// <summary>Severity.</summary>
    public static Term<Factor> Severity => Term<Factor>.Parse("severity");
    /// <summary>Organ support.</summary>
    public static Term<Factor> OrganSupport => Term<Factor>.Parse("organ support");
    /// <summary>Inflammatory phenotype.</summary>
    public static Term<Factor> InflammatoryPhenotype => Term<Factor>.Parse("inflammatory phenotype");
    /// <summary>Biomarker level.</summary>
    public static Term<Factor> BiomarkerLevel => Term<Factor>.Parse("biomarker level");
    /// <summary>Immune status.</summary>
    public static Term<Factor> ImmuneStatus => Term<Factor>.Parse("immune status");
    /// <summary>Onset time.</summary>
    public static Term<Factor> OnsetTime => Term<Factor>.Parse("onset time");
    /// <summary>Age.</summary>
    public static Term<Factor> Age => Term<Factor>.Parse("age");
    /// <summary>Sex.</summary>
    public static Term<Factor> Sex => Term<Factor>.Parse("sex");
    /// <summary>Weight.</summary>
    public static Term<Factor> Weight => Term<Factor>.Parse("weight");
    /// <summary>Comorbidity.</summary>
    public static Term<Factor> Comorbidity => Term<Factor>.Parse("comorbidity");
    /// <summary>Corticosteroids.</summary>
    public static Term<Factor> Corticosteroids => Term<Factor>.Parse("corticosteroids");
    /// <summary>Centre.</summary>
    public static Term<Factor> Centre => Term<Factor>.Parse("centre");
    /// <summary>Dose cohort.</summary>
    public static Term<Factor> DoseCohort => Term<Factor>.Parse("dose cohort");
}
