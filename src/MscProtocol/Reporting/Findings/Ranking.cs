namespace MscProtocol.Reporting;

/// <summary>What people are told first.</summary>
static class Ranking
{
    /// <summary>
    /// Returns the findings by what they weigh, those that are waived last; of the same weight what could not be read comes first,
    /// and then the place decides.
    /// </summary>
    public static IEnumerable<Finding> Ranked(this Report report) => report.Findings
        .OrderBy(finding => finding.Waiver is not null)
        .ThenByDescending(finding => finding.Severity)
        .ThenBy(finding => finding.Kind != FindingKind.Unreadable);
}
