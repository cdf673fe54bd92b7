using System.Globalization;
using MscProtocol.Reading;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>
/// Writes reports as CSV (RFC 4180) for spreadsheets: a row for each finding, refusal, fault, and field that rules wait for.
/// </summary>
sealed class FindingsCsvWriter(TextWriter output, Language language)
{
    // Only ever added to, at the end; the names are the same in every language.
    static readonly string[] Columns =
    [
        "file", "line", "column", "endLine", "endColumn", "severity", "kind", "rule", "concern", "path", "message", "expected", "actual",
        "assumption", "fix", "rationale", "sources", "waivedBecause", "waivedBy", "waivedUntil",
    ];

    // What follows them where a document without lines was checked: page, section, paragraph or cell, and words.
    const string PlaceColumn = "place";

    int columns = Columns.Length;

    public void Write(CheckRun run)
    {
        if (run.Reports.SelectMany(report => report.Findings).Any(finding => finding.Place is DocumentPlace or CellPlace))
            columns++;
        Row([.. Columns.Append(PlaceColumn).Take(columns)]);
        foreach (var report in run.Reports)
        {
            foreach (var refusal in report.Refusals)
                Write(refusal, report.Source.Name);
            foreach (var finding in report.Findings)
                Write(finding);
            foreach (var fault in report.Faults())
                Write(fault, report.Source.Name);
            foreach (var fact in OpenFact.Of(report))
                Write(fact, report.Source.Name);
        }
    }

    void Write(Problem refusal, string file) => Row(
        [file, .. Place(refusal.Span), FindingSeverity.Error.MachineName(), "refused", refusal.Id, null, null,
            refusal.Message.In(language)]);

    void Write(RuleVerdict fault, string file) => Row(
        [file, .. Place(default), FindingSeverity.Error.MachineName(), "faulted", fault.Rule.Id, fault.Rule.Concern.Name, fault.Node,
            FindingsWording.Fault(fault).In(language)]);

    // Which rules wait for a field stands where a finding has its rule.
    void Write(OpenFact fact, string file) => Row(
        [file, .. Place(default), null, "notStated", string.Join(' ', fact.Rules), null, fact.Path, RunWording.WaitFor(fact).In(language)]);

    void Write(Finding finding) => Row(
        [finding.File, .. Place(finding.Span), finding.Severity.MachineName(), finding.Kind.MachineName(), finding.RuleId,
            finding.Concern?.Name, finding.Path, finding.Message.In(language), finding.Expected?.In(language), finding.Actual?.In(language),
            finding.Assumption?.In(language), finding.Fix?.In(language), finding.Rationale?.In(language),
            string.Join("; ", finding.Citations.Select(citation => FindingsWording.SourceOf(citation).In(language))),
            finding.Waiver?.Because, finding.Waiver?.By, finding.Waiver?.Until.ToString("O", CultureInfo.InvariantCulture),
            PlaceWording.Stated(finding.Place)?.In(language)]);

    static string?[] Place(SourceSpan span) => span.IsEmpty
        ? [null, null, null, null]
        : [Number(span.Start.Line), Number(span.Start.Column), Number(span.End.Line), Number(span.End.Column)];

    static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    void Row(IReadOnlyList<string?> values) => output.Write(Csv.Row(values, columns));
}
