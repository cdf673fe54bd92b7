namespace MscProtocol;

/// <summary>How a report is written; a form takes of it what it can show.</summary>
public sealed record ReportSettings
{
    /// <summary>The language of headings, messages and reasons.</summary>
    public Language Language { get; init; }

    /// <summary>Whether text is coloured with ANSI escape sequences.</summary>
    public bool Colour { get; init; }

    /// <summary>The columns that text is wrapped to.</summary>
    public int Width { get; init; } = TextReport.DefaultWidth;

    /// <summary>How the program that reports will end, for forms that record it; <see langword="null"/> where it does not say.</summary>
    public int? ExitCode { get; init; }
}
