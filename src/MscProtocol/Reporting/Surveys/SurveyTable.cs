namespace MscProtocol.Reporting;

/// <summary>One table of a survey, for people.</summary>
/// <param name="Title">What it tells.</param>
/// <param name="Headings">The headings of its columns.</param>
/// <param name="Widths">The width of each column on a terminal.</param>
/// <param name="Rows">The cells, by row; every row has one for each column.</param>
sealed record SurveyTable(
    LocalizedText Title,
    IReadOnlyList<LocalizedText> Headings,
    IReadOnlyList<int> Widths,
    IReadOnlyList<IReadOnlyList<LocalizedText>> Rows);
