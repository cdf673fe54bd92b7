
namespace MscProtocol.Reporting;

/// <summary>Rows of values over one axis.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Description">What there is to see, in a sentence or two.</param>
/// <param name="Unit">The unit of the axis.</param>
/// <param name="Axis">The axis.</param>
/// <param name="Band">The range of the published trials, to be shaded; <see langword="null"/> without one.</param>
/// <param name="Line">A value that the others are held against, drawn from top to bottom; <see langword="null"/> without one.</param>
/// <param name="Rows">The rows, from the top; none where nothing is stated.</param>
sealed record Plot(
    string Title, string Description, string Unit, PlotAxis Axis, PlotMark? Band, decimal? Line, IReadOnlyList<PlotRow> Rows);
