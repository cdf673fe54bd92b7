namespace MscProtocol.Wording;

/// <summary>What stands in and around pictures.</summary>
class PlotWords
{
    public virtual string Trial => "Published sepsis trial";
    public virtual string Contrast => "Contrast from another condition";
    public virtual string Range => "Range of the sepsis trials";
    public virtual string Table => "The same as a table, with sources";
    public virtual string Row => "Arm or trial";
    public virtual string Value => "Value";
    public virtual string Timeline => "Timeline of the proposal";
    public virtual string MillionsPerKilogram => "million cells/kg, equal steps are equal ratios";
    public virtual string MillionsOfCells => "million cells, equal steps are equal ratios";
    public virtual string TimeAfterInfusion => "after the first infusion; steps are not to scale";
    public virtual string Percent => "% viable cells";
    public virtual string Passage => "passage";
    public virtual string NoTimes => "The proposal states no times of infusions, endpoints, biomarkers or follow-up.";
    public virtual string TimelineIs => "When cells are infused, and until when what is observed.";

    public virtual string Infusions(string arm) => $"{arm}: infusions";

    public virtual string Primary(string name) => $"Primary: {name}";

    public virtual string Secondary(string name) => $"Secondary: {name}";

    public virtual string Exploratory(string name) => $"Exploratory: {name}";

    public virtual string Biomarker(string name) => $"Biomarker: {name}";
    public virtual string FollowUp => "Follow-up";
    public virtual string Safety => "Follow-up: serious adverse events";
    public virtual string LongTerm => "Follow-up: long-term safety";
    public virtual string VitalStatus => "Follow-up: vital status";

    public virtual string Standing(string own, string standing) => $"{own} ({standing})";

    public virtual string StatedByNone(string proposal) => $"Proposal: {proposal}. No sepsis trial states it.";

    public virtual string Description(string proposal, string published, string stated, string all) =>
        $"Proposal: {proposal}. Sepsis trials: {published}; {stated} of {all} state it.";

    public virtual string Hours(int amount) => $"{amount} h";

    public virtual string Days(int amount) => $"{amount} d";

    public virtual string Years(int amount) => $"{amount} y";
}
