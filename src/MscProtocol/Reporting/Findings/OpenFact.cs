namespace MscProtocol.Reporting;

/// <summary>A field that is not stated, with the rules that wait for it.</summary>
/// <param name="Path">The field.</param>
/// <param name="Rules">The ids of the rules, those that weigh most first.</param>
/// <param name="IsAskedFor">Whether one of them asks for it, rather than only holds what is stated against the rest.</param>
sealed record OpenFact(string Path, IReadOnlyList<string> Rules, bool IsAskedFor)
{
    /// <summary>Returns what the rules of a report wait for that weigh enough to be shown, what most wait for first.</summary>
    public static IReadOnlyList<OpenFact> Of(Report report) =>
    [
        .. report.Verdicts.Where(verdict => verdict.Rule.Severity >= report.Least)
            .SelectMany(verdict => verdict.WaitsFor, (verdict, path) => (Path: path, verdict.Rule))
            .GroupBy(wait => wait.Path, wait => wait.Rule, StringComparer.Ordinal)
            .Select(fact => new OpenFact(
                fact.Key, [.. fact.Distinct().OrderByDescending(rule => rule.Severity).Select(rule => rule.Id)],
                fact.Any(rule => rule.Logic.Kind != FindingKind.Inconsistent)))
            .OrderByDescending(fact => fact.Rules.Count)
            .ThenBy(fact => fact.Path, StringComparer.Ordinal),
    ];
}
