using System.Globalization;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as workflow commands of GitHub Actions, which mark the lines of a pull request.</summary>
/// <remarks>GitHub marks no more than ten lines of each level a step, so that the tenth says how many follow; these stand in the log.</remarks>
sealed class GitHubReportWriter(TextWriter output, Language language)
{
    const int Most = 10;

    public void Write(IReadOnlyList<Report> reports)
    {
        foreach (var level in reports.SelectMany(Annotation.Of).GroupBy(annotation => annotation.Severity).OrderByDescending(level => level.Key))
            Write(level.Key, [.. level]);
        foreach (var finding in reports.SelectMany(report => report.Findings).Where(finding => finding.Waiver is not null))
            Log(ReportWording.WaivedSeverity(finding.Severity), Annotation.Of(finding));
        var run = RunSummary.Of(reports);
        foreach (var files in run.Checked)
            Line(Visible.Text(ReportWording.Checked(files).In(language)));
        Line(ReportWording.Totals(run).In(language));
    }

    void Write(FindingSeverity severity, IReadOnlyList<Annotation> annotations)
    {
        var marked = annotations.Count > Most ? Most - 1 : annotations.Count;
        foreach (var annotation in annotations.Take(marked))
            Command(severity, annotation);
        if (marked == annotations.Count)
            return;
        Line($"::{Name(severity)} title={Property(ToolIdentity.Name)}::{Data(ReportWording.Further(annotations.Count - marked).In(language))}");
        foreach (var annotation in annotations.Skip(marked))
            Log(ReportWording.Severity(severity), annotation);
    }

    void Command(FindingSeverity severity, Annotation annotation)
    {
        List<string> properties = [];
        if (annotation.File.Length > 0)
            properties.Add($"file={Property(annotation.File.Replace('\\', '/'))}");
        var (start, end) = annotation.Span;
        if (!annotation.Span.IsEmpty)
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"line={start.Line},endLine={end.Line}"));

        // Columns go with one line only.
        if (!annotation.Span.IsEmpty && start.Line == end.Line)
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"col={start.Column},endColumn={end.Column}"));
        properties.Add($"title={Property($"{annotation.Id} {annotation.Title.In(language)}")}");
        var lines = new[] { annotation.Message }.Concat(annotation.Details).Select(line => Data(line.In(language)));
        Line($"::{Name(severity)} {string.Join(',', properties)}::{string.Join("%0A", lines)}");
    }

    // The runner obeys "##[" anywhere in a line.
    void Log(LocalizedText kind, Annotation annotation)
    {
        var place = annotation.Span.IsEmpty ? annotation.File : $"{annotation.File}:{annotation.Span.Start}";
        var line = Visible.Text($"{kind.In(language)} {place} {annotation.Id}: {annotation.Message.In(language)}");
        Line(line.Replace("##[", "# #[", StringComparison.Ordinal));
    }

    static string Name(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => "error",
        FindingSeverity.Warning => "warning",
        _ => "notice",
    };

    static string Data(string text) => Visible.Text(text).Replace("%", "%25", StringComparison.Ordinal);

    static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);

    void Line(string text) => output.Write(text + "\n");
}
