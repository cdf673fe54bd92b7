namespace MscProtocol.Wording;

/// <summary>What a survey counts.</summary>
class TopicWords
{
    public virtual string Phase => "Phase";
    public virtual string Allocation => "Allocation";
    public virtual string Masking => "Masking";
    public virtual string Control => "Control";
    public virtual string SampleSize => "Sample size";
    public virtual string DataMonitoringCommittee => "Data monitoring committee";
    public virtual string StoppingRules => "Stopping rules";
    public virtual string Source => "Cell source";
    public virtual string Donor => "Donor";
    public virtual string GeneModification => "Gene modification";
    public virtual string Culture => "Culture";
    public virtual string Passage => "Passage";
    public virtual string Preservation => "Preservation";
    public virtual string Viability => "Viability";
    public virtual string Identity => "Identity";
    public virtual string Potency => "Potency";
    public virtual string SafetyTests => "Safety tests";
    public virtual string Dose => "Dose";
    public virtual string DoseBasis => "Dose basis";
    public virtual string PlannedInfusions => "Infusions";
    public virtual string ShortestInterval => "Interval";
    public virtual string Route => "Route";
    public virtual string Infusion => "Rate, volume or vehicle";
    public virtual string PrimaryEndpoint => "Primary endpoint at";
    public virtual string Mortality => "Mortality at";
    public virtual string LastContact => "Follow-up";
}
