namespace MscProtocol.Protocol;

/// <summary>Reasons for exclusion.</summary>
public sealed class Exclusion : ITermList
{
    Exclusion()
    {
    }

    static string ITermList.Key => "exclusions";

    /// <summary>Malignancy.</summary>
    public static Term<Exclusion> Malignancy => Term<Exclusion>.Parse("malignancy");
    /// <summary>Immunosuppression.</summary>
    public static Term<Exclusion> Immunosuppression => Term<Exclusion>.Parse("immunosuppression");
    /// <summary>Neutropenia.</summary>
    public static Term<Exclusion> Neutropenia => Term<Exclusion>.Parse("neutropenia");
    /// <summary>Transplant.</summary>
    public static Term<Exclusion> Transplant => Term<Exclusion>.Parse("transplant");
    /// <summary>Pregnancy.</summary>
    public static Term<Exclusion> Pregnancy => Term<Exclusion>.Parse("pregnancy");
    /// <summary>Thromboembolism.</summary>
    public static Term<Exclusion> Thromboembolism => Term<Exclusion>.Parse("thromboembolism");
    /// <summary>Coagulopathy.</summary>
    public static Term<Exclusion> Coagulopathy => Term<Exclusion>.Parse("coagulopathy");
    /// <summary>Hypersensitivity.</summary>
    public static Term<Exclusion> Hypersensitivity => Term<Exclusion>.Parse("hypersensitivity");
    /// <summary>Pulmonary hypertension.</summary>
    public static Term<Exclusion> PulmonaryHypertension => Term<Exclusion>.Parse("pulmonary hypertension");
    /// <summary>Cardiac disease.</summary>
    public static Term<Exclusion> CardiacDisease => Term<Exclusion>.Parse("cardiac disease");
    /// <summary>Lung disease.</summary>
    public static Term<Exclusion> LungDisease => Term<Exclusion>.Parse("lung disease");
    /// <summary>Liver disease.</summary>
    public static Term<Exclusion> LiverDisease => Term<Exclusion>.Parse("liver disease");
    /// <summary>Kidney disease.</summary>
    public static Term<Exclusion> KidneyDisease => Term<Exclusion>.Parse("kidney disease");
    /// <summary>Severe hypoxaemia.</summary>
    public static Term<Exclusion> SevereHypoxaemia => Term<Exclusion>.Parse("severe hypoxaemia");
    /// <summary>Extracorporeal support.</summary>
    public static Term<Exclusion> ExtracorporealSupport => Term<Exclusion>.Parse("extracorporeal support");
    /// <summary>Other shock.</summary>
    public static Term<Exclusion> OtherShock => Term<Exclusion>.Parse("other shock");
    /// <summary>Viral infection.</summary>
    public static Term<Exclusion> ViralInfection => Term<Exclusion>.Parse("viral infection");
    /// <summary>Limited care.</summary>
    public static Term<Exclusion> LimitedCare => Term<Exclusion>.Parse("limited care");
    /// <summary>Moribund.</summary>
    public static Term<Exclusion> Moribund => Term<Exclusion>.Parse("moribund");
    /// <summary>Previous cell therapy.</summary>
    public static Term<Exclusion> PreviousCellTherapy => Term<Exclusion>.Parse("previous cell therapy");
    /// <summary>Other trial.</summary>
    public static Term<Exclusion> OtherTrial => Term<Exclusion>.Parse("other trial");
    /// <summary>None.</summary>
    public static Term<Exclusion> None => Term<Exclusion>.Parse("none");
    /// <summary>Minors.</summary>
    public static Term<Exclusion> Minors => Term<Exclusion>.Parse("minors");
}
