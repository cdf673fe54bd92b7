namespace MscProtocol.Reporting;

/// <summary>A value in a plot.</summary>
/// <param name="Low">The lower end, in the unit of the axis; of a bound the amount in it.</param>
/// <param name="High">The upper end; the same as the lower for a single amount.</param>
/// <param name="Text">The value for a reader.</param>
/// <param name="Estimate">The estimate of which the ends are an interval; <see langword="null"/> where the ends are all there is.</param>
sealed record PlotMark(decimal Low, decimal High, string Text, decimal? Estimate = null);
