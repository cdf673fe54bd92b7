using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes as text what was found, with the lines of the files.</summary>
sealed class FindingsTextWriter(TextWriter output, ReportSettings settings) : TextDocumentWriter(output, settings)
{
    readonly TextWriter output = output;
    const int Narrowest = 40;
    const int NumberWidth = 5;

    readonly int labelWidth = settings.Language.Words().Finding.LabelWidth;

    /// <summary>Writes what was found in each file, and what the run comes to.</summary>
    public void Write(CheckRun run)
    {
        var summary = run.Summary;
        if (Settings.Details ?? (summary.Files == 1 || run.Reports.Count == 1))
        {
            foreach (var report in run.Reports)
                Write(report);
        }
        else
        {
            new BriefTextWriter(output, Settings).Write(run.Reports);
        }

        foreach (var files in summary.Checked)
            Line(Text(RunWording.Checked(files)));
        Line(Palette.Bold(Text(RunWording.Totals(summary))));
    }

    /// <summary>Writes what could not be read.</summary>
    public void Write(SourceProblems problems)
    {
        foreach (var problem in problems.Problems)
            Write(problem.Problem, problem.Source);
        foreach (var (finding, source) in problems.Values)
        {
            Write(finding, source, FindingDetails.Facts(finding));
            Line();
        }

    }

    void Write(Report report)
    {
        var source = report.Source;
        Line(Palette.Bold(Place(Places.Of(source.Name, default, report.Study ?? string.Empty)) + Text(RunWording.OutcomeOf(report))));
        if (report.NotCarried.Count > 0)
            Line(Text(RunWording.NotCarried(report)));
        if (RunWording.Waiting(report) is { } waiting)
            Line(Text(waiting));
        Line();
        foreach (var remark in report.Remarks)
            Write(remark, source);
        foreach (var refusal in report.Refusals)
            Write(refusal, source);

        HashSet<string> explained = new(StringComparer.Ordinal);
        foreach (var finding in report.Ranked())
            Write(finding, report, isFirstOfRule: finding.Waiver is null && explained.Add(finding.RuleId));
        foreach (var fault in report.Faults())
            Write(fault, source.Name);
        WriteWaiting(report);
    }

    void WriteWaiting(Report report)
    {
        var open = OpenFact.Of(report);
        if (open.Count == 0)
            return;
        Line(Palette.Bold(Text(RunWording.WaitingFacts)));
        foreach (var line in RunWording.WaitFor(open, Settings.Details == true))
        {
            foreach (var part in LineWrap.Of(Text(line), Math.Max(Settings.Width, Narrowest) - Indent.Length))
                Line(Indent + part);
        }

        Line();
    }

    void Write(Problem problem, SourceText source)
    {
        var severity = FindingSeverity.Error;
        Head(Places.Of(source.Name, problem.Span), severity, FindingsWording.Severity(severity), problem.Id, problem.Message);
        WriteSnippet(source, problem.Span, severity, string.Empty);
        Line();
    }

    // Why a rule exists and on whose authority is said once a file.
    void Write(Finding finding, Report report, bool isFirstOfRule)
    {
        Write(finding, report.Source, isFirstOfRule ? FindingDetails.Reasons(finding) : FindingDetails.Facts(finding));
        foreach (var citation in isFirstOfRule ? finding.Citations : [])
            Line(Labelled(FindingsWording.Source) + Text(FindingsWording.SourceOf(citation)));
        if (finding.Waiver is null)
            WriteFix(report, finding);
        Line();
    }

    // The lines begin where they do in the file, so that they can be taken over as they stand.
    void WriteFix(Report report, Finding finding)
    {
        foreach (var choice in FixWording.Choices(finding))
            Detail(FixWording.ToWrite, choice);
        foreach (var block in FixLines.Of(report, finding, Settings.Language))
        {
            Line(Labelled(FixWording.ToWrite) + Text(FixWording.Place(block)));
            foreach (var line in block.Lines)
                Line(Palette.Bold(line));
        }
    }

    void Write(Finding finding, SourceText source, IEnumerable<(LocalizedText Label, LocalizedText Text)> details)
    {
        var place = Places.Of(finding.File, finding.Place, Settings.Language, finding.Path);
        Head(place, finding.Severity, FindingsWording.Kind(finding), finding.RuleId, finding.Message);
        WriteSnippet(source, finding.Span, finding.Severity, Text(FindingDetails.Field(finding)));
        foreach (var (label, text) in details)
            Detail(label, text);
    }

    void Write(ReadingRemark remark, SourceText source)
    {
        var severity = FindingSeverity.Info;
        Head(Places.Of(source.Name, remark.Place, Settings.Language), severity, FindingsWording.Remark, remark.Id, remark.Message);
        WriteSnippet(source, remark.Place.Span, severity, remark.Place.Address is { } address ? Text(address) : string.Empty);
        Line();
    }

    void Write(RuleVerdict fault, string file)
    {
        var place = Places.Of(file, default, fault.Node);
        Head(place, FindingSeverity.Error, SharedWords.Fault, fault.Rule.Id, FindingsWording.Fault(fault));
        Detail(FindingsWording.ToReport, FindingsWording.ReportFault(fault));
        Line();
    }

    void Head(string place, FindingSeverity severity, LocalizedText kind, string id, LocalizedText message) =>
        Line(Palette.Bold(Place(place)) + Palette.Severity($"{Text(kind)} {Visible.Text(id)}:", severity) + " " + Text(message));

    void WriteSnippet(SourceText source, SourceSpan span, FindingSeverity severity, string label)
    {
        if (Snippet.Of(source, span) is not { } snippet)
            return;
        var number = span.Start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth);
        Line($"{Palette.Faint($"{number} |")} {snippet.Line}");
        Line($"{Palette.Faint($"{new string(' ', NumberWidth)} |")} {Palette.Severity(snippet.Marks, severity)} {label}");
    }

    void Detail(LocalizedText label, LocalizedText text)
    {
        var labelled = Labelled(label);
        var indent = Indent.Length + labelWidth;
        var lines = LineWrap.Of(Text(text), Math.Max(Settings.Width, Narrowest) - indent);
        Line(labelled + lines[0]);
        foreach (var line in lines.Skip(1))
            Line(new string(' ', indent) + line);
    }

    string Labelled(LocalizedText label)
    {
        var name = Text(label);
        return Indent + Palette.Faint(name) + new string(' ', labelWidth - CharacterWidth.Of(name));
    }

    static string Place(string place) => place.Length > 0 ? $"{Visible.Text(place)}: " : string.Empty;
}
