namespace MscProtocol.Sections;

/// <summary>The heading of a section.</summary>
/// <param name="Parent">The section around it; <see langword="null"/> for one of the outermost.</param>
/// <param name="Level">How deep the document says it is, from 1.</param>
/// <param name="Number">The number as it is shown, such as <c>6.1.2</c>; <see langword="null"/> where it has none.</param>
/// <param name="Title">The words behind the number.</param>
sealed record Heading(Heading? Parent, int Level, string? Number, string Title)
{
    // Titles are shown beside findings, and nobody reads a sentence there.
    const int LongestTitle = 60;

    /// <summary>What a reader finds the section by: "6.2 Dose and administration".</summary>
    public string Label { get; } = Shortened(Number is null ? Title : Title.Length == 0 ? Number : $"{Number} {Title}");

    static string Shortened(string label) => label.Length <= LongestTitle ? label : label[..LongestTitle].TrimEnd() + "…";
}
