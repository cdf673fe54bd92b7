namespace MscProtocol.Reporting;

/// <summary>One arm, trial or endpoint in a plot.</summary>
/// <param name="Kind">Whose values these are.</param>
/// <param name="Name">The name that stands beside them.</param>
/// <param name="Marks">The values.</param>
/// <param name="Citations">Where they come from; empty for the proposal.</param>
sealed record PlotRow(PlotRowKind Kind, string Name, IReadOnlyList<PlotMark> Marks, IReadOnlyList<PrecedentCitation> Citations);
