using System.Globalization;
using MscProtocol.Checking;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as text.</summary>
sealed class TextReportWriter(TextWriter output, Language language, bool colour, int width = TextReport.DefaultWidth)
{
    const int Indent = 2;
    const int Narrowest = 40;
    const int NumberWidth = 5;

    readonly Palette palette = new(colour);
    readonly int labelWidth = language == Language.Chinese ? 6 : 10;

    /// <summary>Writes what was found in one file.</summary>
    public void Write(Report report)
    {
        Line(palette.Bold(Place(report.Source.Name, default, report.Study ?? string.Empty) + ReportWording.OutcomeOf(report).In(language)));
        if (report.NotCarried.Count > 0)
            Line(Visible.Text(ReportWording.NotCarried(report).In(language)));
        Line();
        foreach (var remark in report.Remarks)
            Write(remark, report.Source);
        foreach (var refusal in report.Refusals)
            Write(refusal, report.Source);

        HashSet<string> explained = new(StringComparer.Ordinal);
        foreach (var finding in report.Findings)
            Write(finding, report.Source, isFirstOfRule: finding.Waiver is null && explained.Add(finding.RuleId));
        foreach (var verdict in report.Verdicts.Where(verdict => verdict.Verdict == Verdict.Faulted))
            WriteFault(verdict, report.Source);
    }

    /// <summary>Writes what could not be read of a file.</summary>
    public void Write(ProtocolDocument document)
    {
        foreach (var refusal in document.Refusals)
            Write(refusal, document.Source);
        foreach (var problem in document.Problems)
            Write(UnreadableFindings.Of(problem, document.Source.Name), document.Source, isFirstOfRule: false);
    }

    /// <summary>Writes one problem of a file that was refused.</summary>
    public void Write(Problem problem, SourceText source)
    {
        Head(Place(source.Name, problem.Span, string.Empty), FindingSeverity.Error, ReportWording.Severity(FindingSeverity.Error), problem.Id, problem.Message);
        WriteSnippet(source, problem.Span, FindingSeverity.Error, string.Empty);
        Line();
    }

    /// <summary>Writes what a run comes to.</summary>
    public void Write(RunSummary run)
    {
        foreach (var files in run.Checked)
            Line(Visible.Text(ReportWording.Checked(files).In(language)));
        Line(palette.Bold(ReportWording.Totals(run).In(language)));
    }

    // Why a rule exists and on whose authority is said once a file.
    void Write(Finding finding, SourceText source, bool isFirstOfRule)
    {
        var severity = finding.Waiver is null ? ReportWording.Severity(finding.Severity) : ReportWording.WaivedSeverity(finding.Severity);
        Head(Place(finding.File, finding.Span, finding.Path), finding.Severity, severity, finding.RuleId, finding.Message);
        WriteSnippet(source, finding.Span, finding.Severity, Label(finding));
        foreach (var (label, text) in FindingDetails.Facts(finding))
            Detail(label, text);
        if (isFirstOfRule)
        {
            if (finding.Rationale is { } rationale)
                Detail(ReportWording.Why, rationale);
            foreach (var citation in finding.Citations)
                Line(Labelled(ReportWording.Source) + Visible.Text(ReportWording.SourceOf(citation).In(language)));
        }

        Line();
    }

    void Write(ReadingRemark remark, SourceText source)
    {
        Head(Place(source.Name, remark.Span, string.Empty), FindingSeverity.Info, ReportWording.Remark, remark.Id, remark.Message);
        WriteSnippet(source, remark.Span, FindingSeverity.Info, remark.Pointer);
        Line();
    }

    void WriteFault(RuleVerdict verdict, SourceText source)
    {
        var rule = verdict.Rule;
        Head(Place(source.Name, default, verdict.Node), FindingSeverity.Error, ReportWording.Faulted, rule.Id, ReportWording.Fault(verdict.Fault ?? string.Empty));
        Detail(ReportWording.ToReport, ReportWording.ReportFault(rule.RuleSet));
        Line();
    }

    // The field, which the marked words belong to or, where it is missing, would hold.
    string Label(Finding finding) => FindingDetails.IsMissing(finding) ? ReportWording.Missing(finding.Path).In(language) : finding.Path;

    void Head(string place, FindingSeverity severity, LocalizedText kind, string id, LocalizedText message) => Line(
        palette.Bold(place) + palette.Severity($"{kind.In(language)} {Visible.Text(id)}:", severity) + " " + Visible.Text(message.In(language)));

    void WriteSnippet(SourceText source, SourceSpan span, FindingSeverity severity, string label)
    {
        if (Snippet.Of(source, span) is not { } snippet)
            return;
        var number = span.Start.Line.ToString(CultureInfo.InvariantCulture).PadLeft(NumberWidth);
        Line($"{palette.Faint($"{number} |")} {snippet.Line}");
        Line($"{palette.Faint($"{new string(' ', NumberWidth)} |")} {palette.Severity(snippet.Marks, severity)} {Visible.Text(label)}");
    }

    void Detail(LocalizedText label, LocalizedText text)
    {
        var labelled = Labelled(label);
        var indent = Indent + labelWidth;
        var lines = LineWrap.Of(Visible.Text(text.In(language)), Math.Max(width, Narrowest) - indent);
        Line(labelled + lines[0]);
        foreach (var line in lines.Skip(1))
            Line(new string(' ', indent) + line);
    }

    string Labelled(LocalizedText label)
    {
        var name = label.In(language);
        return new string(' ', Indent) + palette.Faint(name) + new string(' ', labelWidth - Visible.Width(name));
    }

    static string Place(string file, SourceSpan span, string path)
    {
        var where = span.IsEmpty ? path : span.Start.ToString();
        var place = string.Join(':', new[] { file, where }.Where(part => part.Length > 0));
        return place.Length > 0 ? $"{Visible.Text(place)}: " : string.Empty;
    }

    // Never the line end of the system or of the writer.
    void Line(string text = "") => output.Write(text.TrimEnd(' ') + "\n");
}
