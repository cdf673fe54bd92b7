using MscProtocol.Checking;
using MscProtocol.Rules;

namespace MscProtocol.Reporting;

/// <summary>Files that were checked against the same rule sets.</summary>
/// <param name="Files">How many files there were.</param>
/// <param name="Refused">How many of them could not be read.</param>
/// <param name="RuleSets">The rule sets, in the order of their names.</param>
sealed record CheckedFiles(int Files, int Refused, IReadOnlyList<RuleSetIdentity> RuleSets)
{
    /// <summary>Returns the files by rule sets, in the order in which these were first used.</summary>
    public static IReadOnlyList<CheckedFiles> Of(IReadOnlyList<Report> reports) => reports.Count == 0
        ? [new(0, 0, [])]
        : [.. reports.GroupBy(report => string.Join('\n', report.RuleSets)).Select(Of)];

    static CheckedFiles Of(IEnumerable<Report> alike)
    {
        var reports = alike.ToList();
        return new(reports.Count, reports.Count(report => report.Refusals.Count > 0), reports[0].RuleSets);
    }
}
