namespace MscProtocol.Protocol;

/// <summary>Conditions under study.</summary>
public sealed class Indication : ITermList
{
    Indication()
    {
    }

    static string ITermList.Key => "indications";

    /// <summary>Sepsis.</summary>
    public static Term<Indication> Sepsis => Term<Indication>.Parse("sepsis");
    /// <summary>Septic shock.</summary>
    public static Term<Indication> SepticShock => Term<Indication>.Parse("septic shock");
    /// <summary>Severe sepsis.</summary>
    public static Term<Indication> SevereSepsis => Term<Indication>.Parse("severe sepsis");
    /// <summary>Neonatal sepsis.</summary>
    public static Term<Indication> NeonatalSepsis => Term<Indication>.Parse("neonatal sepsis");
    /// <summary>Severe bacterial pneumonia.</summary>
    public static Term<Indication> SevereBacterialPneumonia => Term<Indication>.Parse("severe bacterial pneumonia");
    /// <summary>Endotoxaemia.</summary>
    public static Term<Indication> Endotoxaemia => Term<Indication>.Parse("endotoxaemia");
    /// <summary>Acute respiratory distress syndrome.</summary>
    public static Term<Indication> AcuteRespiratoryDistressSyndrome => Term<Indication>.Parse("acute respiratory distress syndrome");
    /// <summary>COVID-19.</summary>
    public static Term<Indication> COVID19 => Term<Indication>.Parse("COVID-19");
    /// <summary>Multiple organ dysfunction.</summary>
    public static Term<Indication> MultipleOrganDysfunction => Term<Indication>.Parse("multiple organ dysfunction");
    /// <summary>Sepsis-associated acute kidney injury.</summary>
    public static Term<Indication> SepsisAssociatedAcuteKidneyInjury => Term<Indication>.Parse("sepsis-associated acute kidney injury");
    /// <summary>Graft-versus-host disease.</summary>
    public static Term<Indication> GraftVersusHostDisease => Term<Indication>.Parse("graft-versus-host disease");
}
