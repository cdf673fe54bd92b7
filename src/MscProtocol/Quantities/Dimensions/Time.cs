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
        "time", "时间", "28 d",
        Of("s", 1, "second", "秒"), Of("min", 60, "minute", "分钟"), Of("h", 3600, "hour", "小时"), Of("d", 86400, "day", "天"),
        Of("wk", 604800, "week", "周"), Of("mo", 2629800, "month", "个月"), Of("a", 31557600, "year", "年"))
    {
        Usual = ["h", "d", "mo"],
        Refused = [new("m", QuantityProblemKind.Ambiguous, "min", "mo")],
    };

    static Unit Of(string symbol, decimal seconds, string english, string chinese) =>
        new(symbol, symbol, seconds, english, $"{english}s", chinese, TimeWords.Of(symbol), TimeWords.Leading(symbol));
}
