namespace MscProtocol.Protocol;

/// <summary>Time: hours to years. A month is 30.4375 d and a year 365.25 d, as in UCUM, so that 12 months are 1 year.</summary>
public sealed class Time : IDimension
{
    Time()
    {
    }

    /// <inheritdoc/>
    public static Dimension Dimension { get; } = new(
        "time", "时间", "28 d",
        new("s", "s", 1, "second", "seconds", "秒", "sec|secs|秒钟"),
        new("min", "min", 60, "minute", "minutes", "分钟", "mins|分", "minute|minutes"),
        new("h", "h", 3600, "hour", "hours", "小时", "hr|hrs|个小时|时|钟头", "hour|hours|h"),
        new("d", "d", 86400, "day", "days", "天", "日", "day|days|d"),
        new("wk", "wk", 604800, "week", "weeks", "周", "wks|w|星期|个星期", "week|weeks|wk"),
        new("mo", "mo", 2629800, "month", "months", "个月", "mos|mth|mths|mon|月", "month|months"),
        new("a", "a", 31557600, "year", "years", "年", "yr|yrs|y", "year|years"))
    {
        Usual = ["h", "d", "mo"],
        Refused = [new("m", QuantityProblemKind.Ambiguous, "min", "mo")],
    };
}
