using MscProtocol.Rules;

namespace MscProtocol.Reporting;

/// <summary>What reports say of a finding below its message, a label with a text each.</summary>
static class FindingDetails
{
    /// <summary>Returns what was found and expected, and what to write or why nothing need be.</summary>
    public static IEnumerable<(LocalizedText Label, LocalizedText Text)> Facts(Finding finding)
    {
        if (finding.Waiver is { } waiver)
            yield return (ReportWording.Waived, ReportWording.WaiverOf(waiver));
        if (finding.Expected is { } expected && !IsPlainlyMissing(finding))
            yield return (ReportWording.Expected, expected);
        if (finding.Actual is { } actual)
            yield return (ReportWording.Found, actual);
        if (finding.Origin is { } origin)
            yield return (ReportWording.Stated, ReportWording.StatedIn(origin));
        if (finding.Assumption is { } assumption)
            yield return (ReportWording.Assumed, assumption);
        if (finding is { Fix: { } fix, Waiver: null })
            yield return (ReportWording.Fix, fix);
    }

    /// <summary>Returns the same, why it matters, and on whose authority.</summary>
    public static IEnumerable<(LocalizedText Label, LocalizedText Text)> All(Finding finding) =>
    [
        .. Facts(finding),
        .. finding.Rationale is { } rationale ? [(ReportWording.Why, rationale)] : Enumerable.Empty<(LocalizedText, LocalizedText)>(),
        .. finding.Citations.Select(citation => (ReportWording.Source, ReportWording.SourceOf(citation))),
    ];

    /// <summary>Whether nothing is stated of what the rule asks for.</summary>
    public static bool IsMissing(Finding finding) => finding is { Kind: FindingKind.Missing, Actual: null };

    // What is only missing is said by its message.
    static bool IsPlainlyMissing(Finding finding) => IsMissing(finding) && finding.Expected == OperatorWording.Stated;
}
