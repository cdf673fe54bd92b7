using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>A form of report, and the names by which users ask for it.</summary>
/// <remarks>Every form is the same, byte for byte, on every system and in every culture.</remarks>
public sealed class ReportFormat
{
    readonly Action<IReadOnlyList<Report>, Stream, ReportSettings> write;
    readonly Action<Comparison, Stream, ReportSettings>? writeComparison;

    ReportFormat(
        string name,
        string mediaType,
        IReadOnlyList<string> suffixes,
        Action<IReadOnlyList<Report>, Stream, ReportSettings> write,
        Action<Comparison, Stream, ReportSettings>? writeComparison = null)
    {
        Name = name;
        MediaType = mediaType;
        Suffixes = suffixes;
        this.write = write;
        this.writeComparison = writeComparison;
    }

    /// <summary>For people, at a terminal or in a log.</summary>
    public static ReportFormat Text { get; } =
        new("text", "text/plain; charset=utf-8", [".txt"], TextReport.WriteTo, TextReport.WriteComparisonTo);

    /// <summary>For programs: everything that is known of each finding.</summary>
    public static ReportFormat Json { get; } = new(
        "json",
        "application/json",
        [".json"],
        (reports, output, settings) => JsonReport.Write(reports, output, settings.Language),
        (comparison, output, settings) => JsonReport.WriteComparison(comparison, output, settings.Language));

    /// <summary>For code scanning and editors: SARIF 2.1.0.</summary>
    public static ReportFormat Sarif { get; } = new(
        "sarif",
        "application/sarif+json",
        [".sarif", ".sarif.json"],
        (reports, output, settings) => JsonOutput.Write(output, stream => new SarifReportWriter(stream, settings), writer => writer.Write(reports)));

    /// <summary>For build servers: JUnit XML, with a test suite for each file and a test case for each verdict.</summary>
    public static ReportFormat JUnit { get; } = new("junit", "application/xml", [".xml"], (reports, output, settings) =>
    {
        using var writer = new JUnitReportWriter(output, settings.Language);
        writer.Write(reports);
    });

    /// <summary>For comments on pull requests: Markdown of at most 65,536 characters.</summary>
    public static ReportFormat Markdown { get; } = new("markdown", "text/markdown; charset=utf-8", [".md"], (reports, output, settings) =>
    {
        using var writer = Utf8Output.Writer(output);
        new MarkdownReportWriter(writer, settings.Language).Write(reports);
    });

    /// <summary>For GitHub Actions: commands that mark lines of a pull request.</summary>
    public static ReportFormat GitHub { get; } = new("github", "text/plain; charset=utf-8", [], (reports, output, settings) =>
    {
        using var writer = Utf8Output.Writer(output);
        new GitHubReportWriter(writer, settings.Language).Write(reports);
    });

    /// <summary>For spreadsheets: a row for each finding. Begins with a byte order mark, without which some read UTF-8 as something else.</summary>
    public static ReportFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present", [".csv"], (reports, output, settings) =>
    {
        using var writer = Utf8Output.Writer(output, withMark: true);
        new CsvReportWriter(writer, settings.Language).Write(reports);
    });

    /// <summary>For people, in a browser or on paper: one page with the findings, and pictures that set the proposal among the published trials. It loads nothing.</summary>
    public static ReportFormat Html { get; } = new(
        "html",
        "text/html; charset=utf-8",
        [".html", ".htm"],
        (reports, output, settings) =>
        {
            using var html = new HtmlWriter(output);
            new HtmlReportWriter(html, settings.Language).Write(reports);
        },
        (comparison, output, settings) =>
        {
            using var html = new HtmlWriter(output);
            new HtmlComparisonWriter(html, settings.Language).Write(comparison);
        });

    /// <summary>All forms, in the order in which they are offered.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [Text, Json, Sarif, JUnit, Markdown, GitHub, Csv, Html];

    /// <summary>The name, such as <c>sarif</c>.</summary>
    public string Name { get; }

    /// <summary>The media type, such as <c>text/csv</c>.</summary>
    public string MediaType { get; }

    /// <summary>How the names of files in this form end, such as <c>.sarif</c>; empty for a form that is not kept in files.</summary>
    public IReadOnlyList<string> Suffixes { get; }

    /// <summary>Whether a comparison can be written in this form.</summary>
    public bool CanCompare => writeComparison is not null;

    /// <summary>Returns the form that a file's name asks for, by its longest known ending; <see langword="null"/> where it asks for none.</summary>
    public static ReportFormat? OfFile(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return All
            .SelectMany(format => format.Suffixes.Select(suffix => (Format: format, Suffix: suffix)))
            .Where(candidate => path.EndsWith(candidate.Suffix, StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(candidate => candidate.Suffix.Length)
            .FirstOrDefault()
            .Format;
    }

    /// <summary>Writes the reports.</summary>
    /// <param name="reports">The reports, one a file.</param>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text.</param>
    public void Write(IReadOnlyList<Report> reports, Stream output, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        write(reports, output, settings ?? new());
    }

    /// <summary>Writes a proposal beside the published trials.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text.</param>
    /// <exception cref="NotSupportedException">Comparisons have no such form, as <see cref="CanCompare"/> tells.</exception>
    public void WriteComparison(Comparison comparison, Stream output, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        if (writeComparison is null)
            throw new NotSupportedException($"A comparison has no form '{Name}'.");
        writeComparison(comparison, output, settings ?? new());
    }
}
