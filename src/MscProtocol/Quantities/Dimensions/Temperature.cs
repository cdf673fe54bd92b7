using MscProtocol.Notation;

namespace MscProtocol.Protocol;

/// <summary>Temperature, in degrees Celsius or kelvin; the base unit is the kelvin, so 0 °C is 273.15.</summary>
public sealed class Temperature : IDimension
{
    Temperature()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "temperature", "-135 °C",
        new("K", "K", 1, "kelvin|kelvins|开尔文"),
        new("°C", "Cel", 1,
            "c|deg c|degc|degree c|degrees c|degree celsius|degrees celsius|celsius|摄氏度|度")
        { Offset = 273.15m })
    {
        MayBeNegative = true,
        Possible = new(0, null),
        Limits = LocalizedText.Of(words => words.Quantity.LimitsOfTemperature),
        Refused = [new("°f", QuantityProblemKind.UnknownUnit, "°C"), new("f", QuantityProblemKind.UnknownUnit, "°C"),
            new("fahrenheit", QuantityProblemKind.UnknownUnit, "°C"), new("华氏度", QuantityProblemKind.UnknownUnit, "°C")],
    };
}
