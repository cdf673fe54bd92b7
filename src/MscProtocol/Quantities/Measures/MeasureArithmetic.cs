using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>Arithmetic on the amounts of a measure; a result that cannot be held is null.</summary>
static class MeasureArithmetic
{
    /// <summary>The digits and decimal places that a weight or a count may have.</summary>
    const int FactorDigits = 10;

    const int QuotientDigits = 6;

    /// <summary>Returns the measure with each amount computed anew, or null when one cannot be.</summary>
    public static Measure? Map(Measure measure, Unit unit, Func<decimal, decimal?> compute)
    {
        var written = measure.Written;
        var low = Compute(written.Low);
        var high = Compute(written.High);
        var isLost = low is null != written.Low is null || high is null != written.High is null;
        return isLost ? null : new(written with { Low = low, High = high }, unit, measure.Dimension);

        decimal? Compute(decimal? amount) =>
            amount is { } value && compute(value) is { } result && MeasureBuilder.Check(result, unit, measure.Dimension) is null
                ? result
                : null;
    }

    /// <summary>Returns the exact product, or null when the factor is negative or has too many digits.</summary>
    public static decimal? Multiply(decimal amount, decimal factor) =>
        IsFactor(factor) ? amount * factor : null;

    /// <summary>
    /// Returns the quotient, rounded to 6 significant digits, or null when the divisor is not positive or has too many digits.
    /// </summary>
    public static decimal? Divide(decimal amount, decimal divisor) =>
        IsFactor(divisor) && divisor > 0 ? Round(amount / divisor, QuotientDigits) : null;

    /// <summary>Returns the measure with no amount above <paramref name="most"/>.</summary>
    public static Measure Cap(Measure measure, decimal most)
    {
        var written = measure.Written;
        if (written.High <= most)
            return measure;

        return new(new(written.Low is { } low ? Math.Min(low, most) : null, most), measure.Unit, measure.Dimension);
    }

    /// <summary>Returns an amount that is not negative, rounded to so many significant digits.</summary>
    public static decimal Round(decimal value, int digits)
    {
        var most = Exact.PowerOfTen(digits);
        var step = 1m;
        while (value / step >= most)
            step *= 10;
        if (step > 1)
            return decimal.Round(value / step) * step;

        var decimals = 0;
        for (var scaled = value; scaled > 0 && scaled < most / 10 && decimals < Exact.MaximumDigits; decimals++)
            scaled *= 10;
        return decimal.Round(value, decimals);
    }

    /// <summary>Returns whether a product or quotient with an amount fits a decimal: 15 digits and these are fewer than 28.</summary>
    static bool IsFactor(decimal factor) => factor >= 0 && Exact.Check(factor, FactorDigits) is null;
}
