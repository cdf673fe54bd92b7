namespace MscProtocol.Wording;

/// <summary>What only HTML reports say.</summary>
class PageWords
{
    public virtual string SkipToFindings => "Skip to the findings";
    public virtual string Files => "Files";
    public virtual string Concerns => "Concerns";
    public virtual string Findings => "Findings";
    public virtual string Faults => "Rules that broke down";
    public virtual string Pictures => "Beside the published trials";
    public virtual string Remarks => "How the record was read";
    public virtual string Version => "Version";
    public virtual string Hash => "SHA-256 of its text";
    public virtual string Unreadable => "Unreadable values";
    public virtual string Protocol => "Protocol";
    public virtual string Errors => "errors";
    public virtual string Warnings => "warnings";
    public virtual string Configurations => "Configuration";

    public virtual string Several(int files) => $"{Plural.Of(files, "file")}";
    public virtual string NoCells => "Not checked, since no mesenchymal stromal cells are given.";
    public virtual string FileNotRead => "The file cannot be read as a protocol, so nothing was checked.";
    public virtual string NoneRead => "None of the files can be read as a protocol, so nothing was checked.";

    public virtual string ProtocolTitle => "Title";
    public virtual string VersionOn => "Date of the version";
    public virtual string File => "File";
    public virtual string CheckedAgainst => "Checked against";
    public virtual string AsRead => "The protocol as it was read";
    public virtual string Waivers => "Waived";
    public virtual string Signature => "Reviewed by";
    public virtual string SignName => "Name";
    public virtual string SignRole => "Function";
    public virtual string SignDate => "Date";
    public virtual string Sign => "Signature";

    public virtual string RuleSets(int count) => Plural.Of(count, "rule set");

    public virtual string GoTo(int number, string severity, string id) => $"Finding {number}: {severity} {id}";

    public virtual string NotReady(string findings) => $"Not ready: {findings}.";

    public virtual string PointsToSettle(string findings) => $"No errors, but points to settle: {findings}.";
    public virtual string NoFindings => "No findings: all that could be judged is as the rules expect.";

    public virtual string NoErrors(string findings) => $"No errors or warnings: {findings}.";

    public virtual string Refused(int refused) => $"{Plural.Of(refused, "file")} cannot be read";

    public virtual string BrokeDown(int faulted) => $"{Plural.Of(faulted, "rule")} broke down";

    public virtual string Incomplete(IEnumerable<string> reasons, string findings) =>
        $"The check is incomplete: {string.Join(", ", reasons)}. In what was checked: {findings}.";
}
