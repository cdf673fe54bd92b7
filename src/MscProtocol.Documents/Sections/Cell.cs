namespace MscProtocol.Sections;

/// <summary>A cell of a table, or any other stretch of text that the document has as one.</summary>
/// <param name="Text">The text; superscript digits as such, lines apart by line breaks.</param>
/// <param name="Page">The page, from 1; <see langword="null"/> where the document has none.</param>
/// <param name="Anchor">Which paragraph of the file it begins with, from 0, so that it can be found again there.</param>
sealed record Cell(string Text, int? Page = null, int Anchor = -1);
