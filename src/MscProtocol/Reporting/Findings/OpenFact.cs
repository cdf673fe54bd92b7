namespace MscProtocol.Reporting;

/// <summary>A field that is not stated, with the rules that wait for it.</summary>
/// <param name="Path">The field.</param>
/// <param name="Rules">The ids of the rules.</param>
sealed record OpenFact(string Path, IReadOnlyList<string> Rules)
{
    /// <summary>Returns what the rules of a report wait for, what most wait for first.</summary>
    public static IReadOnlyList<OpenFact> Of(Report report) =>
    [
        .. report.Verdicts.SelectMany(verdict => verdict.WaitsFor, (verdict, path) => (Path: path, verdict.Rule.Id))
            .GroupBy(wait => wait.Path, wait => wait.Id, StringComparer.Ordinal)
            .Select(fact => new OpenFact(fact.Key, [.. fact.Distinct()]))
            .OrderByDescending(fact => fact.Rules.Count)
            .ThenBy(fact => fact.Path, StringComparer.Ordinal),
    ];
}
