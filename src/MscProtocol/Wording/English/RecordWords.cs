namespace MscProtocol.Wording;

/// <summary>Remarks on records of registries.</summary>
class RecordWords
{
    public virtual string UnknownCode(string code, string field, IEnumerable<string> known) =>
        $"'{code}' is no known value of {field} and was passed over; known are {string.Join(", ", known)}.";

    public virtual string Unreadable(string text, string field) => $"'{text}' in {field} could not be read and was passed over.";

    public virtual string NoCells(string given) =>
        $"This study gives no living mesenchymal stromal cells, so that the MSC rules were not applied. {given}";

    public virtual string NoIntervention => "It lists no intervention.";

    public virtual string Interventions(IEnumerable<string> seen) => $"It gives: {string.Join("; ", seen)}.";

    public virtual string NotRead(string fact) => $"This speaks of {fact}, but no value could be read of it; it counts as not stated.";

    public virtual string NotReadWords(string fact, string words) =>
        $"This speaks of {fact} ('{words}'), but no value could be read of it; it counts as not stated.";

    public virtual string NotPlaced(string list, int found, int needed) =>
        $"{list} has {found} texts for {needed} places, and nothing says which belongs where; they were passed over. The record in "
            + "API version 2 says it.";

    public virtual string PartialDate(string date) =>
        $"The record gives '{date}' without a day, so that the date is taken as stated but not known to the day.";

    public virtual string Description => "a ClinicalTrials.gov record (JSON with 'protocolSection', or classic study fields with 'NCTId')";

    public virtual string Lack =>
        "This is not a ClinicalTrials.gov record: it has neither 'protocolSection' nor the classic study fields. Where no source is "
            + "named, it is told by the content.";
}
