using MscProtocol.Notation;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol;

/// <summary>Time: hours to years. A month is 30.4375 d and a year 365.25 d, as in UCUM, so that 12 months are 1 year.</summary>
public sealed class Time : IDimension
{
    Time()
    {
    }

    static Dimension IDimension.Dimension { get; } = new(
        "time", "28 d",
        Of("s", 1), Of("min", 60), Of("h", 3600), Of("d", 86400),
        Of("wk", 604800), Of("mo", 2629800), Of("a", 31557600, "|岁|周岁|歲|세"))
    {
        Usual = ["h", "d", "mo"],
        Refused = [new("m", QuantityProblemKind.Ambiguous, "min", "mo")],
    };

    // Years of age are a time in a field; in running text they are told apart from others.
    static Unit Of(string symbol, decimal seconds, string ofAge = "") =>
        new(symbol, symbol, seconds, TimeWords.Of(symbol) + ofAge, TimeWords.Leading(symbol));
}
