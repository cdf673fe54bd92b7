using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Makes times of the model from amounts and seconds.</summary>
static class UsdmTimes
{
    static readonly string[] Longer = ["a", "mo"];

    /// <summary>Returns the time that an amount says; <see langword="null"/> where its unit is none of time.</summary>
    public static Quantity<Time>? Of(UsdmAmount? amount)
    {
        if (amount is null || UnitOf(amount.Unit) is not { } unit)
            return null;
        if (amount.LowUnit.Exists)
        {
            // "12 months to 5 years": both ends in the unit of the lower one.
            if (UnitOf(amount.LowUnit) is not { } lowUnit || amount.High is not { } most)
                return null;
            amount = amount with { High = most * FactorOf(unit) / FactorOf(lowUnit) };
            unit = lowUnit;
        }

        try
        {
            return (amount.Low, amount.High) switch
            {
                ({ } low, { } high) when low == high => Quantity<Time>.Of(low, unit),
                ({ } low, { } high) when low < high => Quantity<Time>.Between(low, high, unit),
                ({ } low, null) => Quantity<Time>.AtLeast(low, unit),
                (null, { } high) => Quantity<Time>.AtMost(high, unit),
                _ => null,
            };
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Returns the time itself, or of a bound ("up to day 28") its end.</summary>
    public static Quantity<Time> EndOf(Quantity<Time> time) =>
        time.Low is null || time.High is null ? Quantity<Time>.Of((time.High ?? time.Low)!.Value, time.Unit) : time;

    /// <summary>
    /// Returns a time in whole months or years where it is so many, else in whole days; <see langword="null"/> below one day.
    /// </summary>
    public static Quantity<Time>? InDays(decimal seconds)
    {
        if (seconds < FactorOf("d"))
            return null;
        var unit = Array.Find(Longer, unit => seconds % FactorOf(unit) == 0) ?? "d";
        return Quantity<Time>.Of(decimal.Truncate(seconds / FactorOf(unit)), unit);
    }

    static decimal FactorOf(string unit) => Quantity<Time>.Dimension.Find(unit)!.Factor;

    static string? UnitOf(UsdmCode unit) =>
        (unit.Code is { } code ? UsdmCodes.Times.GetValueOrDefault(code) : null)
        ?? (unit.Decode is { } decode ? Quantity<Time>.Dimension.Find(decode)?.Symbol : null);
}
