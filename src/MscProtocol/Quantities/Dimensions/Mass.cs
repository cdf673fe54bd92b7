using MscProtocol.Notation;

namespace MscProtocol.Protocol;

/// <summary>Mass; the base unit is the kilogram.</summary>
public sealed class Mass : IDimension
{
    Mass()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "mass", "70 kg",
        new("kg", "kg", 1, "kgs|kilogram|kilograms|kilo|kilos|公斤|千克"),
        new("g", "g", 0.001m, "gram|grams|克"),
        new("mg", "mg", 0.000001m, "milligram|milligrams|毫克"),
        new("µg", "ug", 0.000000001m, "mcg|microgram|micrograms|微克"))
    {
        Refused = [new("lb", QuantityProblemKind.UnknownUnit, "kg"), new("lbs", QuantityProblemKind.UnknownUnit, "kg")],
    };
}
