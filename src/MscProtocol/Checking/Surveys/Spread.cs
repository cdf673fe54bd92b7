namespace MscProtocol;

/// <summary>How far the amounts lie apart that trials state.</summary>
/// <remarks>
/// Each amount of a trial counts once, and a range with both its ends. Quartiles are those of R and of QUARTILE.INC in spreadsheets,
/// which lie between two amounts where none stands in the place.
/// </remarks>
/// <param name="Scale">What the amounts are in, such as <c>cells/kg</c>, <c>s</c> or <c>%</c>.</param>
/// <param name="Trials">How many trials state such an amount.</param>
/// <param name="Least">The least amount.</param>
/// <param name="LowerQuartile">The amount that a quarter of all do not exceed.</param>
/// <param name="Median">The amount in the middle.</param>
/// <param name="UpperQuartile">The amount that three quarters do not exceed.</param>
/// <param name="Greatest">The greatest amount.</param>
public sealed record Spread(
    string Scale, int Trials, decimal Least, decimal LowerQuartile, decimal Median, decimal UpperQuartile, decimal Greatest);
