using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Reporting;

/// <summary>What reports say of a finding below its message, a label with a text each.</summary>
static class FindingDetails
{
    /// <summary>Returns what was found and expected, and what to write or why nothing need be.</summary>
    public static IEnumerable<(LocalizedText Label, LocalizedText Text)> Facts(Finding finding)
    {
        if (finding.Waiver is { } waiver)
            yield return (FindingsWording.Waived, FindingsWording.WaiverOf(waiver));

        // What is only missing is said by its message.
        if (finding.Expected is { } expected && !(IsMissing(finding) && finding.AsksOnlyPresence))
            yield return (FindingsWording.Expected, expected);
        if (finding.Actual is { } actual)
            yield return (FindingsWording.Found, actual);
        if (PlaceWording.Stated(finding.Place) is { } stated)
            yield return (FindingsWording.Stated, stated);
        if (finding.Assumption is { } assumption)
            yield return (FindingsWording.Assumed, assumption);
        if (finding is { Fix: { } fix, Waiver: null })
            yield return (FindingsWording.Fix, fix);
    }

    /// <summary>Returns the same, and why it matters.</summary>
    public static IEnumerable<(LocalizedText Label, LocalizedText Text)> Reasons(Finding finding) =>
        finding.Rationale is { } rationale ? Facts(finding).Append((FindingsWording.Why, rationale)) : Facts(finding);

    /// <summary>Returns the same, and on whose authority.</summary>
    public static IEnumerable<(LocalizedText Label, LocalizedText Text)> All(Finding finding) =>
        Reasons(finding).Concat(finding.Citations.Select(citation => (FindingsWording.Source, FindingsWording.SourceOf(citation))));

    /// <summary>Returns the field, which the marked words belong to or, where it is missing, would hold.</summary>
    public static LocalizedText Field(Finding finding) =>
        IsMissing(finding) ? FindingsWording.Missing(finding.Path) : LocalizedText.Same(finding.Path);

    /// <summary>Returns a text with its fields as its readers know them: paths in our own format, names anywhere else.</summary>
    public static LocalizedText Told(this Report report, LocalizedText text) =>
        report.Kind == DocumentSource.Protocol ? text : FieldNames.In(text);

    /// <summary>Returns the rules of a report that broke down.</summary>
    public static IEnumerable<RuleVerdict> Faults(this Report report) =>
        report.Verdicts.Where(verdict => verdict.Verdict == Verdict.Faulted);

    // Nothing is stated of what the rule asks for.
    static bool IsMissing(Finding finding) => finding is { Kind: FindingKind.Missing, Actual: null };
}
