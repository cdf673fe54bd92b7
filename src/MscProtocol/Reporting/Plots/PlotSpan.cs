namespace MscProtocol.Reporting;

/// <summary>Where a value is drawn.</summary>
/// <param name="Kind">Whose value it is.</param>
/// <param name="Low">The place of the lower end from the left.</param>
/// <param name="High">The place of the upper end from the left.</param>
/// <param name="Y">The place from the top.</param>
/// <param name="Estimate">The place of an estimate from the left; <see langword="null"/> where the ends are all there is.</param>
readonly record struct PlotSpan(PlotRowKind Kind, int Low, int High, int Y, int? Estimate);
