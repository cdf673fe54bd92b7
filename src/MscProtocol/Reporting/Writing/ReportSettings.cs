namespace MscProtocol;

/// <summary>How a report is written; a form takes of it what it can show.</summary>
public sealed class ReportSettings
{
    /// <summary>The language of headings, messages and reasons.</summary>
    public Language Language { get; init; }

    /// <summary>Languages in which an explanation of rules says everything again, beside <see cref="Language"/>.</summary>
    public IReadOnlyList<Language> FurtherLanguages { get; init; } = [];

    /// <summary>
    /// Whether text tells all of each finding; <see langword="null"/> for all of it where one file was checked, and a table and a line a
    /// finding where several were.
    /// </summary>
    public bool? Details { get; init; }

    /// <summary>Whether text is coloured with ANSI escape sequences.</summary>
    public bool Colour { get; init; }

    /// <summary>
    /// The columns to which details of findings are wrapped as text; places, source lines and addresses stay whole.
    /// Everything else is wrapped to at most 80.
    /// </summary>
    public int Width { get; init; } = 100;

    /// <summary>How the program that reports will end, for forms that record it; <see langword="null"/> where it does not say.</summary>
    public int? ExitCode { get; init; }

    /// <summary>
    /// The least severity that makes a check fail, for forms that tell passed from failed; <see langword="null"/> for none.
    /// </summary>
    public FindingSeverity? FailOn { get; init; } = FindingSeverity.Info;

    internal IReadOnlyList<Language> Languages => [.. FurtherLanguages.Prepend(Language).Distinct()];
}
