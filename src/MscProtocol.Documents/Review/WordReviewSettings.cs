namespace MscProtocol;

/// <summary>How findings are written into a Word file.</summary>
public sealed class WordReviewSettings
{
    /// <summary>Who the comments are by.</summary>
    public string Author { get; init; } = "msc-protocol";

    /// <summary>The initials of the author.</summary>
    public string Initials { get; init; } = "MSC";

    /// <summary>The day of the comments; <see langword="null"/> for comments without one.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The language of the comments.</summary>
    public Language Language { get; init; } = Language.English;
}
