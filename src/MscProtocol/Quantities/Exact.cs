using System.Globalization;

namespace MscProtocol.Quantities;

/// <summary>Decimal arithmetic that never rounds: amounts are held to 15 digits, so that every conversion fits in 28.</summary>
static class Exact
{
    public const int MaximumDigits = 15;

    /// <summary>Returns <paramref name="value"/> × 10^<paramref name="exponent"/>, for an exponent from -15 to 15.</summary>
    public static decimal Scaled(long value, int exponent) =>
        Normalize(exponent < 0 ? value / PowerOfTen(-exponent) : value * PowerOfTen(exponent));

    public static decimal PowerOfTen(int exponent)
    {
        var power = 1m;
        for (; exponent > 0; exponent--)
            power *= 10;
        return power;
    }

    /// <summary>Returns the same value without zeros at the end of its fraction, so that equal values print alike.</summary>
    public static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>Returns why <paramref name="value"/> cannot be held in so many digits and decimal places, or null when it can.</summary>
    public static QuantityProblemKind? Check(decimal value, int digits = MaximumDigits)
    {
        var size = Normalize(Math.Abs(value));
        if (size > PowerOfTen(digits))
            return QuantityProblemKind.TooLarge;

        var written = Print(size).Replace(".", "", StringComparison.Ordinal).Trim('0').Length;
        return written > digits || size.Scale > digits ? QuantityProblemKind.TooPrecise : null;
    }

    public static string Print(decimal value) => Normalize(value).ToString(CultureInfo.InvariantCulture);
}
