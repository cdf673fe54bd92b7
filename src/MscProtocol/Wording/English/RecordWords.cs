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

    public virtual string Ictrp =>
        "an export of WHO ICTRP (XML, CSV or Excel with 'TrialID' and 'Source_Register')";

    public virtual string IctrpLack =>
        "This is not an export of WHO ICTRP: it has no 'TrialID'. Where no source is named, it is told by the content.";

    public virtual string EuRegister =>
        "full details of the EU Clinical Trials Register (text with 'EudraCT Number:')";

    public virtual string EuRegisterLack =>
        "This is no text of the EU Clinical Trials Register: it has no block with 'EudraCT Number:'. Where no source is named, it is told "
            + "by the content.";

    public virtual string CountriesDiffer(string field, string first, string other, string line) =>
        $"{field} is '{first}' here and '{other}' in the block of another country (line {line}); the first is used.";

    public virtual string OtherRecord(string value, string study, string other, string where) =>
        $"This record says {value}, and {study} of the same trial says {other} ({where}). Find out which of them holds, and have the other "
            + "one corrected; one may tell what was planned, and the other what came of it.";

    public virtual string FirstRegistered(string day, string study, string where) =>
        $"The trial was first registered on {day}, as {study} says ({where}); this day counts.";

    public virtual string Ctis => "a trial of CTIS (JSON with 'ctNumber')";

    public virtual string CtisLack =>
        "This is no trial of CTIS: it has no 'authorizedPartI'. Where no source is named, it is told by the content.";

    public virtual string Isrctn => "a trial of ISRCTN (XML, or JSON with 'isrctn')";

    public virtual string IsrctnLack =>
        "This is no trial of ISRCTN: it has no 'isrctn'. Where no source is named, it is told by the content.";

    public virtual string LostSign(string words) =>
        $"The export lost the sign in '{words}', which may have been ≥, ≤ or =; no value was read of it. The page of the trial in its "
            + "register says it.";

    public virtual string SizeOfGroups(string words, string size) =>
        $"'{words}' does not say whether it counts all participants or those of each group; it is taken as {size} in all.";

    public virtual string PhaseAsDate(string serial, string phase) =>
        $"Excel made a date of the phase ({serial}); it is taken as {phase}.";

    public virtual string Description => "a ClinicalTrials.gov record (JSON with 'protocolSection', or classic study fields with 'NCTId')";

    public virtual string Lack =>
        "This is not a ClinicalTrials.gov record: it has neither 'protocolSection' nor the classic study fields. Where no source is "
            + "named, it is told by the content.";
}
