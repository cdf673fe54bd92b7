using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>Passage of a culture: P3, or P3-P5. A whole number.</summary>
public sealed class PassageNumber : IDimension
{
    static readonly Unit Passage = new("P", "{passage}", 1,
        "passage|passages", "p|passage|passages|passage number|passage no.|代数|代次")
    {
        IsPrefix = true,
    };

    PassageNumber()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "passage", "P3", Passage)
    {
        IsWhole = true,
        Implied = Passage,
    };
}
