namespace MscProtocol.Reporting;

/// <summary>The rules of a run, each with its place in the list that findings refer to.</summary>
sealed class SarifRules
{
    readonly Dictionary<string, int> places = new(StringComparer.Ordinal);

    public SarifRules(IReadOnlyList<Report> reports)
    {
        var all = reports.SelectMany(report => report.Rules);
        Rules = [.. all.DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal)];
        foreach (var rule in Rules)
            places.Add(rule.Id, places.Count);

        // What could not be read breaks rules that no rule set holds.
        var others = reports.SelectMany(report => report.Findings).Where(finding => !places.ContainsKey(finding.RuleId));
        Unwritten = [.. others.DistinctBy(finding => finding.RuleId).OrderBy(finding => finding.RuleId, StringComparer.Ordinal)];
        foreach (var finding in Unwritten)
            places.Add(finding.RuleId, places.Count);
    }

    /// <summary>The rules of the rule sets, which come first.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>A finding of each further rule.</summary>
    public IReadOnlyList<Finding> Unwritten { get; }

    /// <summary>Returns the place of a rule.</summary>
    public int PlaceOf(string id) => places[id];
}
