using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>Reports for programs to read: one JSON document for all files, with everything that is known of each finding.</summary>
public static class JsonReport
{
    /// <summary>Writes the reports as UTF-8 without a byte order mark.</summary>
    /// <param name="reports">The reports, one a file.</param>
    /// <param name="output">Where to write.</param>
    /// <param name="language">The language of titles, messages and reasons; names of fields and values are the same in every language.</param>
    public static void Write(IReadOnlyList<Report> reports, Stream output, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, stream => new JsonReportWriter(stream, language), writer => writer.Write(reports));
    }

    /// <summary>Writes a proposal beside the published trials, with every value in the base unit of its scale as well, so that it can be drawn.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="output">Where to write, as UTF-8 without a byte order mark.</param>
    /// <param name="language">The language of titles and texts; names of fields and values are the same in every language.</param>
    public static void WriteComparison(Comparison comparison, Stream output, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, stream => new ComparisonJsonWriter(stream, language), writer => writer.Write(comparison));
    }

    /// <summary>Writes rules with the profiles that contain them, and what each profile contains.</summary>
    /// <param name="catalogue">The rules.</param>
    /// <param name="output">Where to write, as UTF-8 without a byte order mark.</param>
    /// <param name="language">The language of titles; names of fields and values are the same in every language.</param>
    public static void WriteCatalogue(RuleCatalogue catalogue, Stream output, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, stream => new CatalogueJsonWriter(stream, language), writer => writer.Write(catalogue));
    }

    /// <summary>Writes everything about rules: what each asks, why, on whose authority, and its examples.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="output">Where to write, as UTF-8 without a byte order mark.</param>
    /// <param name="languages">The languages of texts, each of which is an object with a text for each language.</param>
    public static void WriteExplanation(IReadOnlyList<CatalogueEntry> rules, Stream output, IReadOnlyList<Language> languages)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentOutOfRangeException.ThrowIfZero(languages.Count);
        JsonOutput.Write(output, stream => new ExplanationJsonWriter(stream, languages), writer => writer.Write(rules));
    }

    /// <summary>Writes the examples of rules that are wrong, with what was expected and got, and how many were run.</summary>
    /// <param name="results">What came of the examples.</param>
    /// <param name="output">Where to write, as UTF-8 without a byte order mark.</param>
    /// <param name="language">The language of titles and verdicts; names of fields are the same in every language.</param>
    public static void WriteExamples(IReadOnlyCollection<ExampleResult> results, Stream output, Language language = Language.English)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(output);
        JsonOutput.Write(output, stream => new ExampleJsonWriter(stream, language), writer => writer.Write(ExampleRun.Of(results)));
    }
}
