using System.Buffers;
using System.Globalization;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads ISO 8601 durations, in which USDM writes timings: "P2W", "PT30M", "-P1D".</summary>
static class IsoDuration
{
    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789.,");

    // Longer than any trial; sums of many stay far from overflow.
    const decimal LongestSeconds = 200m * 31_557_600;

    /// <summary>Returns the seconds that the text says; <see langword="null"/> where it says none.</summary>
    public static decimal? Seconds(string text)
    {
        var rest = text.AsSpan().Trim();
        var sign = 1;
        if (rest is ['-' or '+' or '−', .. var after])
        {
            sign = rest[0] == '+' ? 1 : -1;
            rest = after;
        }

        if (rest is not ['P' or 'p', .. var parts])
            return null;

        decimal? sum = null;
        var inClock = false;
        while (parts.Length > 0)
        {
            if (parts[0] is 'T' or 't' && !inClock)
            {
                inClock = true;
                parts = parts[1..];
                if (parts.IsEmpty)
                    return null;
                continue;
            }

            var digits = parts.IndexOfAnyExcept(Digits);
            if (digits <= 0 || UnitOf(parts[digits], inClock) is not { } unit || !TryRead(parts[..digits], out var amount))
                return null;
            var seconds = amount * unit;
            if (seconds > LongestSeconds)
                return null;
            sum = (sum ?? 0) + seconds;
            parts = parts[(digits + 1)..];
        }

        return sum is { } total && total <= LongestSeconds ? sign * total : null;
    }

    static bool TryRead(ReadOnlySpan<char> digits, out decimal amount) =>
        decimal.TryParse(digits.ToString().Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out amount)
        && amount <= LongestSeconds;

    static decimal? UnitOf(char designator, bool inClock) => (char.ToUpperInvariant(designator), inClock) switch
    {
        ('Y', false) => FactorOf("a"),
        ('M', false) => FactorOf("mo"),
        ('W', false) => FactorOf("wk"),
        ('D', false) => FactorOf("d"),
        ('H', true) => FactorOf("h"),
        ('M', true) => FactorOf("min"),
        ('S', true) => FactorOf("s"),
        _ => null,
    };

    static decimal? FactorOf(string unit) => Quantity<Time>.Dimension.Find(unit)?.Factor;
}
