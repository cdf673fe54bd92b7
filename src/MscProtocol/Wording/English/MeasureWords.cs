namespace MscProtocol.Wording;

/// <summary>By what protocols are compared.</summary>
class MeasureWords
{
    public virtual string DosePerKilogram => "Dose per kg per infusion";
    public virtual string DoseTotal => "Total per infusion";
    public virtual string CumulativeDose => "Cumulative dose";
    public virtual string Infusions => "Infusions";
    public virtual string Route => "Route";
    public virtual string Source => "Cell source";
    public virtual string Donor => "Donor";
    public virtual string Passage => "Passage";
    public virtual string Viability => "Release viability";
    public virtual string Preservation => "Preservation";
    public virtual string OnsetWindow => "Onset window";
    public virtual string Control => "Control";
    public virtual string SampleSize => "Sample size";
    public virtual string LastContact => "Last contact";
    public virtual string LastSafetyContact => "Last safety contact";
    public virtual string Medium => "Culture medium";
    public virtual string Serum => "Serum";
    public virtual string Potency => "Potency assay";
    public virtual string Indication => "Condition";
    public virtual string Definition => "Definition";
    public virtual string Shock => "Septic shock";
    public virtual string InfectionSource => "Source of infection";
    public virtual string Allocation => "Allocation";
    public virtual string Masking => "Masking";
    public virtual string PrimaryTimes => "Days of the primary endpoint";
    public virtual string MortalityTimes => "Days of mortality";
    public virtual string Biomarkers => "Biomarkers";
}
