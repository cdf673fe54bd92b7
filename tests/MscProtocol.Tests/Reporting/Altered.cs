
namespace MscProtocol.Tests.Reporting;

/// <summary>Makes findings that differ from others in little.</summary>
static class Altered
{
    /// <summary>Returns the same finding, but for what is given.</summary>
    public static Finding But(
        this Finding finding,
        string? file = null,
        Place? place = null,
        FindingSeverity? severity = null,
        LocalizedText? message = null,
        Waiver? waiver = null) =>
        new(finding.RuleId, finding.Title, severity ?? finding.Severity, finding.Kind, finding.Path, message ?? finding.Message)
        {
            Concern = finding.Concern,
            File = file ?? finding.File,
            Place = place ?? finding.Place,
            Actual = finding.Actual,
            Expected = finding.Expected,
            Assumption = finding.Assumption,
            Rationale = finding.Rationale,
            Fix = finding.Fix,
            Citations = finding.Citations,
            Waiver = waiver ?? finding.Waiver,
        };
}
