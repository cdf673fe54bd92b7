using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>Reports for people to read, at a terminal or in a log.</summary>
/// <remarks>The same on every system: lines end with LF, and nothing of a checked file can steer a terminal.</remarks>
public static class TextReport
{
    internal const int DefaultWidth = 100;

    /// <summary>Writes the findings of each file with their source lines, and what the run comes to.</summary>
    /// <param name="reports">The reports, one a file.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of headings and findings.</param>
    /// <param name="colour">Whether to colour headings with ANSI escape sequences.</param>
    /// <param name="width">The columns that details are wrapped to; places, source lines and addresses stay whole.</param>
    public static void Write(
        IReadOnlyList<Report> reports, TextWriter output, Language language = Language.English, bool colour = false, int width = DefaultWidth)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        var writer = new TextReportWriter(output, language, colour, width);
        foreach (var report in reports)
            writer.Write(report);
        writer.Write(RunSummary.Of(reports));
    }

    /// <summary>Writes a proposal beside the published trials, in at most 80 columns.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of headings and values.</param>
    /// <param name="colour">Whether to set off headings with ANSI escape sequences.</param>
    public static void WriteComparison(Comparison comparison, TextWriter output, Language language = Language.English, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        new ComparisonTextWriter(output, language, colour).Write(comparison);
    }

    /// <summary>Writes rules by concern, then what each profile contains, in at most 80 columns.</summary>
    /// <param name="catalogue">The rules.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of headings and titles.</param>
    /// <param name="colour">Whether to set off headings with ANSI escape sequences.</param>
    public static void WriteCatalogue(RuleCatalogue catalogue, TextWriter output, Language language = Language.English, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(output);
        new CatalogueTextWriter(output, language, colour).Write(catalogue);
    }

    /// <summary>Writes everything about rules: what each asks, why, on whose authority, and its examples.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="languages">The languages of texts, at least one; labels are in the first.</param>
    /// <param name="colour">Whether to set off headings with ANSI escape sequences.</param>
    public static void WriteExplanation(
        IReadOnlyList<CatalogueEntry> rules, TextWriter output, IReadOnlyList<Language> languages, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfZero(languages.Count);
        new ExplanationTextWriter(output, languages, colour).Write(rules);
    }

    /// <summary>Writes the examples of rules that are wrong, with what was expected and got, and how many were run.</summary>
    /// <param name="results">What came of the examples.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of labels and verdicts.</param>
    /// <param name="colour">Whether to set off headings with ANSI escape sequences.</param>
    public static void WriteExamples(
        IReadOnlyCollection<ExampleResult> results, TextWriter output, Language language = Language.English, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        new ExampleTextWriter(output, language, colour).Write(ExampleRun.Of(results));
    }

    /// <summary>Writes problems of files, as those of rule sets, each with its source line.</summary>
    /// <param name="problems">The problems.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of headings and problems.</param>
    /// <param name="colour">Whether to colour headings with ANSI escape sequences.</param>
    public static void WriteProblems(IEnumerable<SourceProblem> problems, TextWriter output, Language language = Language.English, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(output);
        var writer = new TextReportWriter(output, language, colour);
        foreach (var problem in problems)
            writer.Write(problem.Problem, problem.Source);
    }

    /// <summary>Writes what could not be read of a file, each place with its source line; nothing where all was read.</summary>
    /// <param name="document">The file.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of headings and problems.</param>
    /// <param name="colour">Whether to colour headings with ANSI escape sequences.</param>
    public static void WriteUnreadable(ProtocolDocument document, TextWriter output, Language language = Language.English, bool colour = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(output);
        new TextReportWriter(output, language, colour).Write(document);
    }

    /// <summary>Returns <paramref name="text"/> as reports show it: on one line, and with characters that are not seen written as <c>&lt;U+001B&gt;</c>.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Visible.Text(text);
    }

    internal static void WriteTo(IReadOnlyList<Report> reports, Stream output, ReportSettings settings)
    {
        using var writer = Utf8Output.Writer(output);
        Write(reports, writer, settings.Language, settings.Colour, settings.Width);
    }

    internal static void WriteComparisonTo(Comparison comparison, Stream output, ReportSettings settings)
    {
        using var writer = Utf8Output.Writer(output);
        WriteComparison(comparison, writer, settings.Language, settings.Colour);
    }
}
