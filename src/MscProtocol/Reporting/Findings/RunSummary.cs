namespace MscProtocol.Reporting;

/// <summary>What a run over one or more files comes to.</summary>
/// <param name="Files">How many files there were.</param>
/// <param name="Refused">How many of them could not be read.</param>
/// <param name="Verdicts">How often each verdict was given.</param>
/// <param name="Findings">How many findings there are.</param>
/// <param name="RuleSets">The rule sets that were checked against.</param>
/// <param name="Checked">Which files were checked against which of them.</param>
sealed record RunSummary(
    int Files,
    int Refused,
    VerdictCounts Verdicts,
    FindingCounts Findings,
    IReadOnlyList<RuleSetIdentity> RuleSets,
    IReadOnlyList<CheckedFiles> Checked)
{
    public static RunSummary Of(IReadOnlyList<Report> reports) => new(
        reports.Count(report => !report.IsReview),
        reports.Count(report => report.Refusals.Count > 0),
        VerdictCounts.Of([.. reports.SelectMany(report => report.Verdicts)]),
        FindingCounts.Of(reports.SelectMany(report => report.Findings)),
        [.. reports.SelectMany(report => report.RuleSets).Distinct().OrderBy(set => set.Name, StringComparer.Ordinal)],
        CheckedFiles.Of(reports));
}
