using System.Globalization;

namespace MscProtocol.Notation;

/// <summary>Decimal arithmetic that never rounds: amounts are held to 15 digits, so that every conversion fits in 28.</summary>
static class Exact
{
    public const int MaximumDigits = 15;

    static readonly decimal[] PowersOfTen =
        [1e0m, 1e1m, 1e2m, 1e3m, 1e4m, 1e5m, 1e6m, 1e7m, 1e8m, 1e9m, 1e10m, 1e11m, 1e12m, 1e13m, 1e14m, 1e15m];

    /// <summary>Returns <paramref name="value"/> × 10^<paramref name="exponent"/>, for an exponent from -15 to 15.</summary>
    public static decimal Scaled(long value, int exponent) =>
        Normalize(exponent < 0 ? value / PowerOfTen(-exponent) : value * PowerOfTen(exponent));

    /// <summary>Returns 10^<paramref name="exponent"/>, for an exponent from 0 to 15.</summary>
    public static decimal PowerOfTen(int exponent) => PowersOfTen[exponent];

    /// <summary>Returns the same value without zeros at the end of its fraction, so that equal values print alike.</summary>
    public static decimal Normalize(decimal value) => value.Scale == 0 ? value : value / 1.0000000000000000000000000000m;

    /// <summary>Returns why <paramref name="value"/> cannot be held in so many digits and decimal places, or null when it can.</summary>
    public static QuantityProblemKind? Check(decimal value, int digits = MaximumDigits)
    {
        var size = Normalize(Math.Abs(value));
        if (size > PowerOfTen(digits))
            return QuantityProblemKind.TooLarge;

        // A whole number that is not too large has no more digits than it may have.
        return size.Scale > digits || (size.Scale > 0 && Significand(size) >= PowerOfTen(digits)) ? QuantityProblemKind.TooPrecise : null;
    }

    /// <summary>Returns the digits of <paramref name="value"/> as a whole number.</summary>
    static decimal Significand(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return new(parts[0], parts[1], parts[2], isNegative: false, scale: 0);
    }

    public static string Print(decimal value) => Normalize(value).ToString(CultureInfo.InvariantCulture);
}
