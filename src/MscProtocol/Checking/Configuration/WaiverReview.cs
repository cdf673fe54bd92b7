namespace MscProtocol.Checking;

/// <summary>Makes findings of waivers that let nothing stand.</summary>
/// <param name="file">The configuration.</param>
/// <param name="reports">What was found in the protocols that it is for.</param>
/// <param name="today">The day on which waivers are judged.</param>
/// <param name="ruleIds">The rules in use.</param>
sealed class WaiverReview(string file, IReadOnlyList<Report> reports, DateOnly? today, IReadOnlyList<string> ruleIds)
{
    readonly ILookup<string, string> found =
        reports.SelectMany(report => report.Findings).ToLookup(finding => finding.RuleId, finding => finding.Path);

    // A protocol that could not be read may hold what is waived.
    readonly bool allRead = reports.Count > 0 && reports.All(report => report.IsComplete);

    public IEnumerable<Finding> Of(IEnumerable<WaiverEntry> entries) => entries.SelectMany(Of);

    IEnumerable<Finding> Of(WaiverEntry entry)
    {
        if (allRead && ruleIds.Contains(entry.RuleId) && !found[entry.RuleId].Contains(entry.Path))
        {
            var stale = WaiverWording.Stale(entry, [.. found[entry.RuleId].Distinct()]);
            yield return Make(1, FindingKind.Inconsistent, entry.Place, entry.Span, stale);
            yield break;
        }

        if (entry.Missing.FirstOrDefault() is { } first)
            yield return Make(2, FindingKind.Missing, $"{entry.Place}.{first}", entry.Span, WaiverWording.Unexplained(entry));
        if (entry.Until < today)
        {
            yield return Make(
                3,
                FindingKind.Violation,
                $"{entry.Place}.until",
                entry.UntilSpan,
                WaiverWording.Expired(entry),
                WaiverWording.Day(entry.Until.Value),
                WaiverWording.NotBefore(today.Value));
        }
    }

    Finding Make(
        int number,
        FindingKind kind,
        string path,
        SourceSpan span,
        WaiverWording.Texts texts,
        LocalizedText? actual = null,
        LocalizedText? expected = null) =>
        new($"WVR-{number:000}", texts.Title, FindingSeverity.Warning, kind, path, texts.Message)
        {
            File = file,
            Place = new TextPlace(span),
            Actual = actual,
            Expected = expected,
            Fix = texts.Fix,
        };
}
