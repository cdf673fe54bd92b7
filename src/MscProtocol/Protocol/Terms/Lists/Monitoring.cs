namespace MscProtocol.Protocol;

/// <summary>What is monitored around an infusion.</summary>
public sealed class Monitoring : ITermList
{
    Monitoring()
    {
    }

    static string ITermList.Key => "monitoring";

    /// <summary>Vital signs.</summary>
    public static Term<Monitoring> VitalSigns => Term<Monitoring>.Parse("vital signs");
    /// <summary>Blood pressure.</summary>
    public static Term<Monitoring> BloodPressure => Term<Monitoring>.Parse("blood pressure");
    /// <summary>Heart rhythm.</summary>
    public static Term<Monitoring> HeartRhythm => Term<Monitoring>.Parse("heart rhythm");
    /// <summary>Oxygen saturation.</summary>
    public static Term<Monitoring> OxygenSaturation => Term<Monitoring>.Parse("oxygen saturation");
    /// <summary>Blood gas.</summary>
    public static Term<Monitoring> BloodGas => Term<Monitoring>.Parse("blood gas");
    /// <summary>Pulmonary pressure.</summary>
    public static Term<Monitoring> PulmonaryPressure => Term<Monitoring>.Parse("pulmonary pressure");
    /// <summary>Temperature.</summary>
    public static Term<Monitoring> Temperature => Term<Monitoring>.Parse("temperature");
    /// <summary>Coagulation.</summary>
    public static Term<Monitoring> Coagulation => Term<Monitoring>.Parse("coagulation");
    /// <summary>Infusion reaction.</summary>
    public static Term<Monitoring> InfusionReaction => Term<Monitoring>.Parse("infusion reaction");
    /// <summary>Thromboembolism.</summary>
    public static Term<Monitoring> Thromboembolism => Term<Monitoring>.Parse("thromboembolism");
    /// <summary>Lactate.</summary>
    public static Term<Monitoring> Lactate => Term<Monitoring>.Parse("lactate");
    /// <summary>None.</summary>
    public static Term<Monitoring> None => Term<Monitoring>.Parse("none");
}
