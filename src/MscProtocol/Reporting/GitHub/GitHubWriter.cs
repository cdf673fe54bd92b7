using System.Globalization;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Writes reports as workflow commands of GitHub Actions, which mark the lines of a pull request.</summary>
/// <remarks>
/// GitHub marks no more than ten lines of each level a step, so that the tenth says how many follow; these stand in the log.
/// </remarks>
sealed class GitHubWriter(TextWriter output, Language language)
{
    const int Most = 10;

    public void Write(CheckRun run)
    {
        var annotations = run.Reports.SelectMany(Annotation.Of);
        foreach (var level in annotations.GroupBy(annotation => annotation.Severity).OrderByDescending(level => level.Key))
            Write(level.Key, [.. level]);
        foreach (var finding in run.Reports.SelectMany(report => report.Findings).Where(finding => finding.Waiver is not null))
            Log(FindingsWording.Kind(finding), Annotation.Of(finding));
        foreach (var fact in run.Reports.SelectMany(OpenFact.Of))
            Line(Visible.Text(RunWording.WaitFor(fact).In(language)).Replace("##[", "# #[", StringComparison.Ordinal));
        var summary = run.Summary;
        foreach (var files in summary.Checked)
            Line(Visible.Text(RunWording.Checked(files).In(language)));
        Line(RunWording.Totals(summary).In(language));
    }

    void Write(FindingSeverity severity, IReadOnlyList<Annotation> annotations)
    {
        var marked = annotations.Count > Most ? Most - 1 : annotations.Count;
        foreach (var annotation in annotations.Take(marked))
            Command(severity, annotation);
        if (marked == annotations.Count)
            return;
        var further = GitHubWording.Further(annotations.Count - marked).In(language);
        Line($"::{Name(severity)} title={Property(ToolIdentity.Name)}::{Data(further)}");
        foreach (var annotation in annotations.Skip(marked))
            Log(FindingsWording.Severity(severity), annotation);
    }

    void Command(FindingSeverity severity, Annotation annotation)
    {
        List<string> properties = [];
        if (annotation.File.Length > 0)
            properties.Add($"file={Property(annotation.File.Replace('\\', '/'))}");
        var span = annotation.Place.Span;
        var (start, end) = (span.Start, span.End);
        if (!span.IsEmpty)
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"line={start.Line},endLine={end.Line}"));

        // Columns go with one line only.
        if (!span.IsEmpty && start.Line == end.Line)
            properties.Add(string.Create(CultureInfo.InvariantCulture, $"col={start.Column},endColumn={end.Column}"));
        properties.Add($"title={Property($"{annotation.Id} {annotation.Title.In(language)}")}");
        var lines = new[] { annotation.Message }.Concat(annotation.Details).Select(line => Data(line.In(language)));
        Line($"::{Name(severity)} {string.Join(',', properties)}::{string.Join("%0A", lines)}");
    }

    // The runner obeys "##[" anywhere in a line.
    void Log(LocalizedText kind, Annotation annotation)
    {
        var place = Places.Of(annotation.File, annotation.Place, language);
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
