using MscProtocol.Quantities;

namespace MscProtocol.Reading.Usdm;

/// <summary>Makes times of the model from amounts and seconds.</summary>
static class UsdmTimes
{
    // Weeks and shorter units are left to days, in which follow-up is spoken of.
    static readonly string[] Units = ["a", "mo", "d", "h", "min", "s"];

    /// <summary>Returns the time that an amount says; <see langword="null"/> where its unit is none of time.</summary>
    public static Quantity<Time>? Of(UsdmAmount? amount)
    {
        if (amount is null || UnitOf(amount.Unit) is not { } unit)
            return null;
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

    /// <summary>Returns the time in the largest unit of which it is a whole number; <see langword="null"/> below zero.</summary>
    public static Quantity<Time>? OfSeconds(decimal seconds)
    {
        if (seconds < 0)
            return null;
        var unit = Array.Find(Units, unit => seconds % Time.Dimension.Find(unit)!.Factor == 0) ?? "s";
        return Quantity<Time>.TryParse(
            $"{Exact.Print(seconds / Time.Dimension.Find(unit)!.Factor)} {unit}", out var time, out _) ? time : null;
    }

    static string? UnitOf(UsdmCode unit) =>
        (unit.Code is { } code ? UsdmCodes.Times.GetValueOrDefault(code) : null)
        ?? (unit.Decode is { } decode ? Time.Dimension.Find(decode)?.Symbol : null);
}
