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

    /// <summary>Of a case that passed, with something to be said all the same.</summary>
    public const string Output = "system-out";

    /// <summary>Returns a case for each verdict, and one for each thing that could not be read.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="failOn">The least severity that makes a case fail; <see langword="null"/> for none.</param>
    public static IEnumerable<JUnitCase> Of(Report report, FindingSeverity? failOn)
    {
        var judged = report.Verdicts.Select(verdict => verdict.Finding).ToHashSet(ReferenceEqualityComparer.Instance);
        return
        [
            .. report.Refusals.Select(Of),
            .. report.Findings.Where(finding => !judged.Contains(finding)).Select(finding => Of(finding, failOn)),
            .. report.Verdicts.Select(verdict => Of(verdict, failOn)),
        ];
    }

    static JUnitCase Of(Problem refusal) =>
        new(FindingsWording.Case(refusal.Id, refusal.Span.ToString(), FindingsWording.Readable), Error, refusal.Id, refusal.Message);

    static JUnitCase Of(Finding finding, FindingSeverity? failOn) =>
        Of(finding, FindingsWording.Case(finding.RuleId, finding.Path, finding.Title), failOn);

    static JUnitCase Of(RuleVerdict verdict, FindingSeverity? failOn)
    {
        var name = FindingsWording.Case(verdict.Rule.Id, verdict.Node, verdict.Rule.Title);
        return verdict switch
        {
            { Finding: { } finding } => Of(finding, name, failOn),
            { Verdict: Verdict.Faulted } => new(name, Error, "fault", FindingsWording.Fault(verdict), FindingsWording.ReportFault(verdict)),
            { Verdict: Verdict.NotStated } => new(name, Skipped, null, FindingsWording.NotStatedIn(verdict)),
            { Verdict: Verdict.NotApplicable } => new(name, Skipped, null, FindingsWording.NotApplicable),
            _ => new(name),
        };
    }

    static JUnitCase Of(Finding finding, LocalizedText name, FindingSeverity? failOn)
    {
        if (finding.Waiver is { } waiver)
            return new(name, Skipped, null, FindingsWording.Labelled(FindingsWording.Waived, FindingsWording.WaiverOf(waiver)));
        IReadOnlyList<LocalizedText> details =
        [
            FindingsWording.At(finding),
            .. FindingDetails.All(finding).Select(detail => FindingsWording.Labelled(detail.Label, detail.Text)),
        ];
        var message = FindingsWording.Labelled(FindingsWording.Severity(finding.Severity), finding.Message);
        return finding.Severity >= failOn
            ? new(name, Failure, finding.Severity.MachineName(), finding.Message, details)
            : new(name, Output, null, null, [message, .. details]);
    }
}
