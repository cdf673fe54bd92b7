using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>Writes what a survey counted, for people, programs, documents and spreadsheets.</summary>
/// <remarks>Text and Markdown show the most frequent kinds and rules; JSON and CSV show all, with every amount in the base unit of its scale.</remarks>
public static class SurveyReport
{
    /// <summary>The forms that a survey can be written in.</summary>
    public static IReadOnlyList<ReportFormat> Formats { get; } = [ReportFormat.Text, ReportFormat.Json, ReportFormat.Csv, ReportFormat.Markdown];

    /// <summary>Writes a survey.</summary>
    /// <param name="survey">The survey.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="output">Where to write, as UTF-8.</param>
    /// <param name="settings">How to write; <see langword="null"/> for English in plain text. Text is at most 80 columns wide.</param>
    /// <exception cref="NotSupportedException">A survey has no such form.</exception>
    public static void Write(Survey survey, ReportFormat format, Stream output, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(survey);
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(output);
        if (!Formats.Contains(format))
            throw new NotSupportedException($"A survey has no form '{format.Name}'.");
        var (language, colour) = settings is null ? default : (settings.Language, settings.Colour);
        if (format == ReportFormat.Json)
        {
            JsonOutput.Write(output, stream => new SurveyJsonWriter(stream, language), writer => writer.Write(survey));
            return;
        }

        using var writer = Utf8Output.Writer(output, withMark: format == ReportFormat.Csv);
        if (format == ReportFormat.Csv)
            new SurveyCsvWriter(writer, language).Write(survey);
        else if (format == ReportFormat.Markdown)
            new SurveyMarkdownWriter(writer, language).Write(survey);
        else
            new SurveyTextWriter(writer, language, colour).Write(survey);
    }
}
