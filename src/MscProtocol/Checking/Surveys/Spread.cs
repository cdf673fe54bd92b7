namespace MscProtocol;

/// <summary>How far the amounts lie apart that trials state.</summary>
/// <remarks>
/// Each amount of a trial counts once, and a range with both its ends. Quartiles are those of R and of QUARTILE.INC in spreadsheets,
/// which lie between two amounts where none stands in the place.
/// </remarks>
public sealed class Spread
{
    internal Spread(
        string scale, int trials, decimal least, decimal lowerQuartile, decimal median, decimal upperQuartile, decimal greatest) =>
        (Scale, Trials, Least, LowerQuartile, Median, UpperQuartile, Greatest) =
        (scale, trials, least, lowerQuartile, median, upperQuartile, greatest);

    /// <summary>What the amounts are in, such as <c>cells/kg</c>, <c>s</c> or <c>%</c>.</summary>
    public string Scale { get; }

    /// <summary>How many trials state such an amount.</summary>
    public int Trials { get; }

    /// <summary>The least amount.</summary>
    public decimal Least { get; }

    /// <summary>The amount that a quarter of all do not exceed.</summary>
    public decimal LowerQuartile { get; }

    /// <summary>The amount in the middle.</summary>
    public decimal Median { get; }

    /// <summary>The amount that three quarters do not exceed.</summary>
    public decimal UpperQuartile { get; }

    /// <summary>The greatest amount.</summary>
    public decimal Greatest { get; }
}
