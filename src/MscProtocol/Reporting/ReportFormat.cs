using System.Text;
using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>A form of report, and the names by which users ask for it.</summary>
/// <remarks>
/// Every form is the same, byte for byte, on every system and in every culture; nothing of a checked file can steer what shows it.
/// </remarks>
public sealed class ReportFormat
{
    readonly Forms forms;

    ReportFormat(string name, string mediaType, IReadOnlyList<string> suffixes, Forms forms)
    {
        Name = name;
        MediaType = mediaType;
        Suffixes = suffixes;
        this.forms = forms;
    }

    /// <summary>For people, at a terminal or in a log.</summary>
    public static ReportFormat Text { get; } = new("text", "text/plain; charset=utf-8", [".txt"], TextForms.All);

    /// <summary>For programs: one JSON document with everything that is known.</summary>
    public static ReportFormat Json { get; } = new("json", "application/json", [".json"], JsonForms.All);

    /// <summary>For code scanning and editors: SARIF 2.1.0.</summary>
    public static ReportFormat Sarif { get; } = new("sarif", "application/sarif+json", [".sarif", ".sarif.json"], SarifForms.All);

    /// <summary>For build servers: JUnit XML, with a test suite for each file and a test case for each verdict.</summary>
    public static ReportFormat JUnit { get; } = new("junit", "application/xml", [".xml"], JUnitForms.All);

    /// <summary>For documents and web pages, and for comments on pull requests: findings take at most 65,536 characters.</summary>
    public static ReportFormat Markdown { get; } = new("markdown", "text/markdown; charset=utf-8", [".md"], MarkdownForms.All);

    /// <summary>For GitHub Actions: commands that mark lines of a pull request.</summary>
    public static ReportFormat GitHub { get; } = new("github", "text/plain; charset=utf-8", [], GitHubForms.All);

    /// <summary>
    /// For spreadsheets: a row for each finding. A stream begins with a byte order mark, without which some read UTF-8 as something else.
    /// </summary>
    public static ReportFormat Csv { get; } = new("csv", "text/csv; charset=utf-8; header=present", [".csv"], CsvForms.All);

    /// <summary>
    /// For people, in a browser or on paper: one page with pictures that set the proposal among the published trials. It loads nothing.
    /// </summary>
    public static ReportFormat Html { get; } = new("html", "text/html; charset=utf-8", [".html", ".htm"], HtmlForms.All);

    /// <summary>For protocol files, which are drafts here.</summary>
    public static ReportFormat Yaml { get; } = new("yaml", "application/yaml", [".yaml", ".yml"], YamlForms.All);

    /// <summary>All forms, in the order in which they are offered.</summary>
    public static IReadOnlyList<ReportFormat> All { get; } = [Text, Json, Sarif, JUnit, Markdown, GitHub, Csv, Html, Yaml];

    /// <summary>The name, such as <c>sarif</c>.</summary>
    public string Name { get; }

    /// <summary>The media type, such as <c>text/csv</c>.</summary>
    public string MediaType { get; }

    /// <summary>How the names of files in this form end, such as <c>.sarif</c>; empty for a form that is not kept in files.</summary>
    public IReadOnlyList<string> Suffixes { get; }

    /// <summary>Returns the forms that content of one sort can be written in, in the order of <see cref="All"/>.</summary>
    public static IReadOnlyList<ReportFormat> Of<T>()
        where T : ReportContent => [.. All.Where(format => format.CanWrite<T>())];

    /// <summary>
    /// Returns the form that a file's name asks for, by its longest known ending; <see langword="null"/> where it asks for none.
    /// </summary>
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

    /// <summary>Returns whether content of one sort, such as <see cref="Comparison"/>, can be written in this form.</summary>
    public bool CanWrite<T>()
        where T : ReportContent => forms.Has(typeof(T));

#pragma warning disable RS0026 // The overloads are told apart by what must be given: what is written, and where to.
    /// <summary>Writes what was found in files, as one report.</summary>
    /// <param name="reports">The reports, one a file.</param>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text.</param>
    /// <exception cref="NotSupportedException">Findings have no such form.</exception>
    public void Write(IReadOnlyList<Report> reports, Stream output, ReportSettings? settings = null) =>
        Write(new CheckRun(reports), output, settings);

    /// <summary>Writes what was found in files, as one report.</summary>
    /// <param name="reports">The reports, one a file.</param>
    /// <param name="output">Where to write; lines end as the form asks for, whatever the writer's line end is.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text.</param>
    /// <exception cref="NotSupportedException">Findings have no such form.</exception>
    public void Write(IReadOnlyList<Report> reports, TextWriter output, ReportSettings? settings = null) =>
        Write(new CheckRun(reports), output, settings);

    /// <summary>Writes what was found in files, as one report.</summary>
    /// <param name="reports">The reports, one a file.</param>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="NotSupportedException">Findings have no such form.</exception>
    public Task WriteAsync(
        IReadOnlyList<Report> reports, Stream output, ReportSettings? settings = null, CancellationToken cancellationToken = default) =>
        WriteAsync(new CheckRun(reports), output, settings, cancellationToken);

    /// <summary>Writes a report.</summary>
    /// <param name="content">What to write.</param>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text.</param>
    /// <exception cref="NotSupportedException">The content has no such form, as <see cref="CanWrite"/> tells.</exception>
    public void Write(ReportContent content, Stream output, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        forms.Write(content, output, settings ?? new(), Name);
    }

    /// <summary>Writes a report.</summary>
    /// <param name="content">What to write.</param>
    /// <param name="output">Where to write; lines end as the form asks for, whatever the writer's line end is.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text.</param>
    /// <exception cref="NotSupportedException">The content has no such form, as <see cref="CanWrite"/> tells.</exception>
    public void Write(ReportContent content, TextWriter output, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        using var written = Written(content, settings);
        using var reader = new StreamReader(written, Encoding.UTF8);
        output.Write(reader.ReadToEnd());
    }

    /// <summary>Writes a report.</summary>
    /// <param name="content">What to write.</param>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text.</param>
    /// <param name="cancellationToken">Stops the writing.</param>
    /// <exception cref="NotSupportedException">The content has no such form, as <see cref="CanWrite"/> tells.</exception>
    public async Task WriteAsync(
        ReportContent content, Stream output, ReportSettings? settings = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(output);
        cancellationToken.ThrowIfCancellationRequested();
        using var written = Written(content, settings);
        await written.CopyToAsync(output, cancellationToken).ConfigureAwait(false);
    }

#pragma warning restore RS0026

    MemoryStream Written(ReportContent content, ReportSettings? settings)
    {
        var written = new MemoryStream();
        Write(content, written, settings);
        written.Position = 0;
        return written;
    }
}
