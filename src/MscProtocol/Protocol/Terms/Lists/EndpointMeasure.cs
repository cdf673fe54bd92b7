namespace MscProtocol.Protocol;

/// <summary>What an endpoint measures.</summary>
public sealed class EndpointMeasure : ITermList
{
    EndpointMeasure()
    {
    }

    static string ITermList.Key => "measures";

    /// <summary>Mortality.</summary>
    public static Term<EndpointMeasure> Mortality => Term<EndpointMeasure>.Parse("mortality");
    /// <summary>Adverse events.</summary>
    public static Term<EndpointMeasure> AdverseEvents => Term<EndpointMeasure>.Parse("adverse events");
    /// <summary>Serious adverse events.</summary>
    public static Term<EndpointMeasure> SeriousAdverseEvents => Term<EndpointMeasure>.Parse("serious adverse events");
    /// <summary>Adverse events of special interest.</summary>
    public static Term<EndpointMeasure> AdverseEventsOfSpecialInterest => Term<EndpointMeasure>.Parse("adverse events of special interest");
    /// <summary>Dose-limiting toxicity.</summary>
    public static Term<EndpointMeasure> DoseLimitingToxicity => Term<EndpointMeasure>.Parse("dose-limiting toxicity");
    /// <summary>Infusion-related events.</summary>
    public static Term<EndpointMeasure> InfusionRelatedEvents => Term<EndpointMeasure>.Parse("infusion-related events");
    /// <summary>Thromboembolic events.</summary>
    public static Term<EndpointMeasure> ThromboembolicEvents => Term<EndpointMeasure>.Parse("thromboembolic events");
    /// <summary>Hypersensitivity.</summary>
    public static Term<EndpointMeasure> Hypersensitivity => Term<EndpointMeasure>.Parse("hypersensitivity");
    /// <summary>Malignancy.</summary>
    public static Term<EndpointMeasure> Malignancy => Term<EndpointMeasure>.Parse("malignancy");
    /// <summary>Ectopic tissue.</summary>
    public static Term<EndpointMeasure> EctopicTissue => Term<EndpointMeasure>.Parse("ectopic tissue");
    /// <summary>Secondary infection.</summary>
    public static Term<EndpointMeasure> SecondaryInfection => Term<EndpointMeasure>.Parse("secondary infection");
    /// <summary>SOFA.</summary>
    public static Term<EndpointMeasure> SOFA => Term<EndpointMeasure>.Parse("SOFA");
    /// <summary>Organ dysfunction.</summary>
    public static Term<EndpointMeasure> OrganDysfunction => Term<EndpointMeasure>.Parse("organ dysfunction");
    /// <summary>APACHE II.</summary>
    public static Term<EndpointMeasure> APACHEII => Term<EndpointMeasure>.Parse("APACHE II");
    /// <summary>Organ-support-free days.</summary>
    public static Term<EndpointMeasure> OrganSupportFreeDays => Term<EndpointMeasure>.Parse("organ-support-free days");
    /// <summary>Ventilator-free days.</summary>
    public static Term<EndpointMeasure> VentilatorFreeDays => Term<EndpointMeasure>.Parse("ventilator-free days");
    /// <summary>Vasopressor-free days.</summary>
    public static Term<EndpointMeasure> VasopressorFreeDays => Term<EndpointMeasure>.Parse("vasopressor-free days");
    /// <summary>Renal-replacement-free days.</summary>
    public static Term<EndpointMeasure> RenalReplacementFreeDays => Term<EndpointMeasure>.Parse("renal-replacement-free days");
    /// <summary>Delirium-free days.</summary>
    public static Term<EndpointMeasure> DeliriumFreeDays => Term<EndpointMeasure>.Parse("delirium-free days");
    /// <summary>Organ support.</summary>
    public static Term<EndpointMeasure> OrganSupport => Term<EndpointMeasure>.Parse("organ support");
    /// <summary>Ventilation.</summary>
    public static Term<EndpointMeasure> Ventilation => Term<EndpointMeasure>.Parse("ventilation");
    /// <summary>Vasopressor use.</summary>
    public static Term<EndpointMeasure> VasopressorUse => Term<EndpointMeasure>.Parse("vasopressor use");
    /// <summary>Renal replacement.</summary>
    public static Term<EndpointMeasure> RenalReplacement => Term<EndpointMeasure>.Parse("renal replacement");
    /// <summary>Delirium.</summary>
    public static Term<EndpointMeasure> Delirium => Term<EndpointMeasure>.Parse("delirium");
    /// <summary>Shock reversal.</summary>
    public static Term<EndpointMeasure> ShockReversal => Term<EndpointMeasure>.Parse("shock reversal");
    /// <summary>Clinical cure.</summary>
    public static Term<EndpointMeasure> ClinicalCure => Term<EndpointMeasure>.Parse("clinical cure");
    /// <summary>Oxygenation.</summary>
    public static Term<EndpointMeasure> Oxygenation => Term<EndpointMeasure>.Parse("oxygenation");
    /// <summary>ICU stay.</summary>
    public static Term<EndpointMeasure> ICUStay => Term<EndpointMeasure>.Parse("ICU stay");
    /// <summary>ICU-free days.</summary>
    public static Term<EndpointMeasure> ICUFreeDays => Term<EndpointMeasure>.Parse("ICU-free days");
    /// <summary>Hospital stay.</summary>
    public static Term<EndpointMeasure> HospitalStay => Term<EndpointMeasure>.Parse("hospital stay");
    /// <summary>Days alive and out of hospital.</summary>
    public static Term<EndpointMeasure> DaysAliveAndOutOfHospital => Term<EndpointMeasure>.Parse("days alive and out of hospital");
    /// <summary>Readmission.</summary>
    public static Term<EndpointMeasure> Readmission => Term<EndpointMeasure>.Parse("readmission");
    /// <summary>Health-related quality of life.</summary>
    public static Term<EndpointMeasure> HealthRelatedQualityOfLife => Term<EndpointMeasure>.Parse("health-related quality of life");
    /// <summary>Cognition.</summary>
    public static Term<EndpointMeasure> Cognition => Term<EndpointMeasure>.Parse("cognition");
    /// <summary>Physical function.</summary>
    public static Term<EndpointMeasure> PhysicalFunction => Term<EndpointMeasure>.Parse("physical function");
    /// <summary>Inflammatory markers.</summary>
    public static Term<EndpointMeasure> InflammatoryMarkers => Term<EndpointMeasure>.Parse("inflammatory markers");
    /// <summary>Coagulation.</summary>
    public static Term<EndpointMeasure> Coagulation => Term<EndpointMeasure>.Parse("coagulation");
    /// <summary>Immunogenicity.</summary>
    public static Term<EndpointMeasure> Immunogenicity => Term<EndpointMeasure>.Parse("immunogenicity");
    /// <summary>Feasibility.</summary>
    public static Term<EndpointMeasure> Feasibility => Term<EndpointMeasure>.Parse("feasibility");
    /// <summary>Bacterial clearance.</summary>
    public static Term<EndpointMeasure> BacterialClearance => Term<EndpointMeasure>.Parse("bacterial clearance");
}
