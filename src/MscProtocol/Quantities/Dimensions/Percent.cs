using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>A share of a whole, from 0 to 100 %.</summary>
public sealed class Percent : IDimension
{
    Percent()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "percentage", "80 %",
        new Unit("%", "%", 1, "percent|per cent|pct", "百分之"))
    {
        Possible = new(0, 100),
        Limits = LocalizedText.Of(words => words.Quantity.LimitsOfPercent),
    };
}
