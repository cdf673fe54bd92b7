namespace MscProtocol.Reporting;

/// <summary>Lines to write at one place of a file.</summary>
/// <param name="After">
/// The line below which they belong, from 1; 0 for the top of the file, and <see langword="null"/> for no place known.
/// </param>
/// <param name="Replaced">How many lines below that they take the place of.</param>
/// <param name="Lines">The lines, indented for that place; none where lines only go.</param>
sealed record FixBlock(int? After, int Replaced, IReadOnlyList<string> Lines);
