namespace MscProtocol.Reporting;

/// <summary>What is said of a line of a file.</summary>
sealed record Annotation(
    FindingSeverity Severity,
    string File,
    Place Place,
    string Id,
    LocalizedText Title,
    LocalizedText Message,
    IReadOnlyList<LocalizedText> Details)
{
    /// <summary>Returns all that counts in a report: refusals, faults, and findings that are not waived.</summary>
    public static IEnumerable<Annotation> Of(Report report)
    {
        var file = report.Source.Name;
        return
        [
            .. report.Refusals.Select(refusal => new Annotation(
                FindingSeverity.Error, file, new TextPlace(refusal.Span), refusal.Id, FindingsWording.NotReadable, refusal.Message, [])),
            .. report.Faults().Select(fault => new Annotation(
                FindingSeverity.Error, file, TextPlace.Nowhere, fault.Rule.Id, fault.Rule.Title,
                FindingsWording.Fault(fault), [FindingsWording.ReportFault(fault)])),
            .. report.Findings.Where(finding => finding.Waiver is null).Select(Of),
        ];
    }

    public static Annotation Of(Finding finding) => new(
        finding.Severity, finding.File, finding.Place, finding.RuleId, finding.Title, finding.Message,
        [.. FindingDetails.Facts(finding).Select(fact => FindingsWording.Labelled(fact.Label, fact.Text))]);
}
