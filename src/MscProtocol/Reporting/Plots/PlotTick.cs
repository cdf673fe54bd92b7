namespace MscProtocol.Reporting;

/// <summary>A place on an axis that carries its value.</summary>
/// <param name="Value">The value.</param>
/// <param name="Text">The value as written.</param>
readonly record struct PlotTick(decimal Value, string Text);
