namespace MscProtocol.Reporting;

/// <summary>Files that were checked against the same rule sets, as the same configuration asks.</summary>
/// <param name="Files">How many files there were.</param>
/// <param name="Refused">How many of them could not be read.</param>
/// <param name="RuleSets">The rule sets, in the order of their names.</param>
/// <param name="Configuration">The configuration; <see langword="null"/> for none.</param>
sealed record CheckedFiles(int Files, int Refused, IReadOnlyList<RuleSetIdentity> RuleSets, string? Configuration)
{
    /// <summary>Returns the files by rule sets, in the order in which these were first used.</summary>
    public static IReadOnlyList<CheckedFiles> Of(IReadOnlyList<Report> reports) => reports.All(report => report.IsReview)
        ? [new(0, 0, [], null)]
        :
        [
            .. reports.Where(report => !report.IsReview)
                .GroupBy(report => (string.Join('\n', report.RuleSets), report.Configuration)).Select(Of),
        ];

    static CheckedFiles Of(IEnumerable<Report> alike)
    {
        var reports = alike.ToList();
        return new(reports.Count, reports.Count(report => report.Refusals.Count > 0), reports[0].RuleSets, reports[0].Configuration);
    }
}
