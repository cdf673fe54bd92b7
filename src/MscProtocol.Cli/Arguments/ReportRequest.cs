namespace MscProtocol.Cli;

/// <summary>The reports that are wanted, and how.</summary>
/// <param name="Targets">The reports, each in its form; none where the exit code is answer enough.</param>
/// <param name="Colour">Whether text is coloured; <see langword="null"/> where the terminal decides.</param>
sealed record ReportRequest(IReadOnlyList<ReportTarget> Targets, bool? Colour)
{
    /// <summary>Whether nothing is wanted at the terminal that can be done without.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The Word file that is to hold the findings as comments; <see langword="null"/> for none.</summary>
    public string? ReviewedPath { get; init; }

    /// <summary>Whether text tells all of each finding; <see langword="null"/> for the usual.</summary>
    public bool? Details { get; init; }

    /// <summary>Returns what would be written over one of the files.</summary>
    public IEnumerable<LocalizedText> Overwritten(GuardedFiles files) => Targets
        .Select(target => target.Path)
        .Append(ReviewedPath)
        .OfType<string>()
        .Where(files.Holds)
        .Select(FileWording.OverwritesInput);
}
