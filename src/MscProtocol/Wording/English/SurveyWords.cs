namespace MscProtocol.Wording;

/// <summary>Surveys.</summary>
class SurveyWords
{
    public virtual string Trials => "Trials";
    public virtual string Topic => "Topic";
    public virtual string ShareOfTrials => "Share";
    public virtual string MillionPerKilogram => "million cells/kg";
    public virtual string Million => "million cells";
    public virtual string Days => "days";
    public virtual string Stated => "What the trials state";
    public virtual string Spreads => "Amounts";
    public virtual string Kinds => "Kinds";
    public virtual string Least => "Least";
    public virtual string LowerQuartile => "25 %";
    public virtual string Median => "Median";
    public virtual string UpperQuartile => "75 %";
    public virtual string Greatest => "Greatest";
    public virtual string Kind => "Kind";
    public virtual string Broken => "Broken";
    public virtual string Judged => "Judged";

    public virtual string SpreadNote =>
        "Each amount of a trial counts once, and a range with both its ends. Doses stand as stated: none is converted.";

    public virtual string RuleNote => "Judged are the trials that say enough to keep or break the rule.";
    public virtual string NoTrials => "No trial of such cells was read, so that there is nothing to count.";
    public virtual string Partial => "Stopped before the end: only what was read until then is counted.";

    public virtual string Rules(int most) => $"Rules most often broken (at most {most})";

    public virtual string MoreKinds(int kinds) => $"({kinds} more)";

    public virtual string Heading(int trials, int records) =>
        $"{Plural.Of(trials, "trial")} of mesenchymal stromal cells in {Plural.Of(records, "record")}";

    public virtual string LeftOut(int withoutCells, int refused, int joined, int disagreeing, int faulted, int unreadFiles) =>
        $"Left out: {withoutCells} that give no such cells, {refused} that cannot be read{Joined(joined, disagreeing)}. Rules broke "
            + $"down in {faulted}; files that cannot be read: {unreadFiles}.";

    static string Joined(int records, int disagreeing) =>
        records == 0 ? string.Empty
        : disagreeing == 0 ? $", {records} that tell of a trial once more"
        : $", {records} that tell of a trial once more, of which {disagreeing} otherwise ('check' of the same files shows where)";

    public virtual string Measure(string title, string unit) => $"{title}, {unit}";
}
