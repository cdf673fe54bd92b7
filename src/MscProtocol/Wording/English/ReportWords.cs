namespace MscProtocol.Wording;

/// <summary>What only one form of report says.</summary>
class ReportWords
{
    public virtual string File => "File";
    public virtual string Errors => "Errors";
    public virtual string Warnings => "Warnings";

    public virtual string FurtherFiles(int count) => $"{Plural.Of(count, "more file")}";

    public virtual string LeftOut(int count) =>
        $"{Plural.Of(count, "more entry", "more entries")} left out, the least severe first, so that this fits a comment; the "
            + "other forms of report hold them all.";

    public virtual string DraftLegend =>
        "Behind each fact stands the place of the record that it comes from. What is still to be stated stands as a comment: remove "
            + "the '#' and fill it in.";

    public virtual string DraftHeading(string? study, string source) => $"Draft protocol, made from {study ?? "a record"} ({source}).";
    public virtual string RootFolder => "The folder in which the check was run.";

    public virtual string FurtherOfLevel(int count) =>
        $"{count} more of this level are in the log of this step; GitHub shows ten of a level.";
}
