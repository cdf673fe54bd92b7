using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>One test case of a JUnit report.</summary>
/// <param name="Name">What was tested.</param>
/// <param name="Outcome">The element that tells how it came out; <see langword="null"/> for a case that passed.</param>
/// <param name="Type">The sort of that outcome.</param>
/// <param name="Message">What is to be said of it.</param>
/// <param name="Details">What is said below that, line by line.</param>
sealed record JUnitCase(
    LocalizedText Name,
    string? Outcome = null,
    string? Type = null,
    LocalizedText? Message = null,
    params IReadOnlyList<LocalizedText> Details)
{
    public const string Failure = "failure";
    public const string Error = "error";
    public const string Skipped = "skipped";

    /// <summary>Returns a case for each verdict, and one for each thing that could not be read.</summary>
    public static IEnumerable<JUnitCase> Of(Report report)
    {
        var judged = report.Verdicts.Select(verdict => verdict.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. report.Refusals.Select(Of),
            .. report.Findings.Where(finding => !judged.Contains(finding)).Select(Of),
            .. report.Verdicts.Select(Of),
        ];
    }

    static JUnitCase Of(Problem refusal) =>
        new(FindingsWording.Case(refusal.Id, refusal.Span.ToString(), FindingsWording.Readable), Error, refusal.Id, refusal.Message);

    static JUnitCase Of(Finding finding) => Of(finding, FindingsWording.Case(finding.RuleId, finding.Path, finding.Title));

    static JUnitCase Of(RuleVerdict verdict)
    {
        var name = FindingsWording.Case(verdict.Rule.Id, verdict.Node, verdict.Rule.Title);
        return verdict switch
        {
            { Finding: { } finding } => Of(finding, name),
            { Verdict: Verdict.Faulted } => new(name, Error, "fault", FindingsWording.Fault(verdict), FindingsWording.ReportFault(verdict)),
            { Verdict: Verdict.NotStated } => new(name, Skipped, null, FindingsWording.NotStated),
            { Verdict: Verdict.NotApplicable } => new(name, Skipped, null, FindingsWording.NotApplicable),
            _ => new(name),
        };
    }

    static JUnitCase Of(Finding finding, LocalizedText name)
    {
        if (finding.Waiver is { } waiver)
            return new(name, Skipped, null, FindingsWording.Labelled(FindingsWording.Waived, FindingsWording.WaiverOf(waiver)));
        return new(name, Failure, finding.Severity.MachineName(), finding.Message, [
            FindingsWording.At(finding),
            .. FindingDetails.All(finding).Select(detail => FindingsWording.Labelled(detail.Label, detail.Text)),
        ]);
    }
}
