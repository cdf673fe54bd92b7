using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>All headings and sentences that only HTML reports have.</summary>
static class HtmlWording
{
    public static LocalizedText SkipToFindings { get; } = LocalizedText.Of(words => words.Page.SkipToFindings);
    public static LocalizedText Files { get; } = LocalizedText.Of(words => words.Page.Files);
    public static LocalizedText Concerns { get; } = LocalizedText.Of(words => words.Page.Concerns);
    public static LocalizedText Findings { get; } = LocalizedText.Of(words => words.Page.Findings);
    public static LocalizedText Faults { get; } = LocalizedText.Of(words => words.Page.Faults);
    public static LocalizedText Pictures { get; } = LocalizedText.Of(words => words.Page.Pictures);
    public static LocalizedText Remarks { get; } = LocalizedText.Of(words => words.Page.Remarks);
    public static LocalizedText Version { get; } = LocalizedText.Of(words => words.Page.Version);
    public static LocalizedText Hash { get; } = LocalizedText.Of(words => words.Page.Hash);
    public static LocalizedText Unreadable { get; } = LocalizedText.Of(words => words.Page.Unreadable);
    public static LocalizedText Protocol { get; } = LocalizedText.Of(words => words.Page.Protocol);

    public static LocalizedText ProtocolTitle { get; } = LocalizedText.Of(words => words.Page.ProtocolTitle);
    public static LocalizedText VersionOn { get; } = LocalizedText.Of(words => words.Page.VersionOn);
    public static LocalizedText File { get; } = LocalizedText.Of(words => words.Page.File);
    public static LocalizedText CheckedAgainst { get; } = LocalizedText.Of(words => words.Page.CheckedAgainst);
    public static LocalizedText AsRead { get; } = LocalizedText.Of(words => words.Page.AsRead);
    public static LocalizedText Waivers { get; } = LocalizedText.Of(words => words.Page.Waivers);
    public static LocalizedText Signature { get; } = LocalizedText.Of(words => words.Page.Signature);
    public static LocalizedText SignName { get; } = LocalizedText.Of(words => words.Page.SignName);
    public static LocalizedText SignRole { get; } = LocalizedText.Of(words => words.Page.SignRole);
    public static LocalizedText SignDate { get; } = LocalizedText.Of(words => words.Page.SignDate);
    public static LocalizedText Sign { get; } = LocalizedText.Of(words => words.Page.Sign);

    /// <summary>How many rule sets a protocol was checked against.</summary>
    public static LocalizedText RuleSets(int count) => LocalizedText.Of(words => words.Page.RuleSets(count));

    /// <summary>The verdicts in the order of the matrix.</summary>
    public static IReadOnlyList<(Verdict Verdict, LocalizedText Word)> Verdicts { get; } =
    [
        (Verdict.Failed, SharedWords.Failed), (Verdict.NotStated, SharedWords.NotStated), (Verdict.Waived, SharedWords.Waived),
        (Verdict.Faulted, SharedWords.Faulted), (Verdict.Passed, SharedWords.Passed), (Verdict.NotApplicable, SharedWords.NotApplicable),
    ];

    public static LocalizedText Errors { get; } = LocalizedText.Of(words => words.Page.Errors);
    public static LocalizedText Warnings { get; } = LocalizedText.Of(words => words.Page.Warnings);

    /// <summary>Which configurations were followed.</summary>
    public static LocalizedText Configurations(IReadOnlyList<string> files) =>
        LocalizedText.Of(words => words.Page.Configurations).Told(files.Listed());

    /// <summary>What a page is called.</summary>
    public static LocalizedText Title(LocalizedText what) =>
        new LocalizedText(language => $"{what.In(language)} - {ToolIdentity.Name}");

    /// <summary>What a report on so many files is about.</summary>
    public static LocalizedText Several(int files) => LocalizedText.Of(words => words.Page.Several(files));

    /// <summary>What a run comes to, in a sentence.</summary>
    public static LocalizedText VerdictOf(CheckRun checks)
    {
        if (checks.Reports.Count > 0 && checks.Reports.All(report => report.Refusals.Count == 0 && !report.GivesCells))
            return LocalizedText.Of(words => words.Page.NoCells);
        var run = checks.Summary;
        if (run.Files > 0 && run.Refused == run.Files)
            return run.Files == 1
                ? LocalizedText.Of(words => words.Page.FileNotRead)
                : LocalizedText.Of(words => words.Page.NoneRead);
        var findings = RunWording.FindingsOf(run.Findings);
        return run is { Refused: 0, Verdicts.Faulted: 0 } ? Judged(run.Findings, findings) : Incomplete(run, findings);
    }

    /// <summary>Where a link from the matrix leads.</summary>
    public static LocalizedText GoTo(int number, LocalizedText severity, string id) =>
        LocalizedText.Of((words, language) => words.Page.GoTo(number, severity.In(language), id));

    static LocalizedText Judged(FindingCounts counts, LocalizedText findings) => counts switch
    {
        { Errors: > 0 } => LocalizedText.Of((words, language) => words.Page.NotReady(findings.In(language))),
        { Warnings: > 0 } => LocalizedText.Of((words, language) => words.Page.PointsToSettle(findings.In(language))),
        (0, 0, 0, 0) => LocalizedText.Of(words => words.Page.NoFindings),
        _ => LocalizedText.Of((words, language) => words.Page.NoErrors(findings.In(language))),
    };

    static LocalizedText Incomplete(RunSummary run, LocalizedText findings)
    {
        List<LocalizedText> reasons = [];
        if (run.Refused > 0)
            reasons.Add(LocalizedText.Of(words => words.Page.Refused(run.Refused)));
        if (run.Verdicts.Faulted > 0)
            reasons.Add(LocalizedText.Of(words => words.Page.BrokeDown(run.Verdicts.Faulted)));
        return LocalizedText.Of((words, language) =>
            words.Page.Incomplete(reasons.Select(reason => reason.In(language)), findings.In(language)));
    }
}
