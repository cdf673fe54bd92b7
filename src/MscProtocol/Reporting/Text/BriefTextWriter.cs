using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes as text what was found in several files: a table of them, and a line a finding.</summary>
sealed class BriefTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    // The columns of five numbers.
    const int NumberWidth = 8;

    public void Write(IReadOnlyList<Report> reports)
    {
        var headings = RunWording.Headings.Select(Text).ToList();
        List<int> widths =
        [
            reports.Select(report => CharacterWidth.Of(Name(report))).Append(CharacterWidth.Of(headings[0])).Max(),
            .. headings.Skip(1).Select(heading => Math.Max(NumberWidth, CharacterWidth.Of(heading))),
        ];
        Row(string.Empty, widths, headings);
        foreach (var report in reports)
            Row(string.Empty, widths, [Name(report), .. Counts(report)]);
        Line();
        foreach (var report in reports)
            WriteLines(report);
        if (reports.Any(report => report.Findings.Count > 0))
            Line();
        Paragraph(Text(RunWording.Brief));
        Line();
    }

    void WriteLines(Report report)
    {
        foreach (var refusal in report.Refusals)
            Line(One(Places.Of(report.Source.Name, refusal.Span), FindingSeverity.Error, SharedWords.Error, refusal.Id, refusal.Message));
        foreach (var finding in report.Ranked())
        {
            var place = Places.Of(finding.File, finding.Place, Settings.Language, finding.Path);
            Line(One(place, finding.Severity, FindingsWording.Kind(finding), finding.RuleId, finding.Message));
        }

        foreach (var fault in report.Faults())
        {
            var place = Places.Of(report.Source.Name, default, fault.Node);
            Line(One(place, FindingSeverity.Error, SharedWords.Fault, fault.Rule.Id, FindingsWording.Fault(fault)));
        }
    }

    string One(string place, FindingSeverity severity, LocalizedText kind, string id, LocalizedText message) =>
        $"{Visible.Text(place)}: {Palette.Severity($"{Text(kind)} {Visible.Text(id)}:", severity)} {Text(message)}";

    static IEnumerable<string> Counts(Report report)
    {
        if (report.Refusals.Count > 0 || !report.GivesCells)
            return ["", "", "", "", ""];
        var count = FindingCounts.Of(report.Findings);
        int[] counts = [count.Errors, count.Warnings, count.Infos, count.Waived, report.Counts.NotStated];
        return counts.Select(Phrases.Number);
    }

    string Name(Report report)
    {
        var name = LocalizedText.Same(Places.Joined(report.Source.Name, report.Study ?? string.Empty));
        return Text(report.IsComplete && report.GivesCells ? name : name.Told(RunWording.OutcomeOf(report)));
    }
}
