namespace MscProtocol.Quantities;

/// <summary>A number as written, before it is known whether it fits: Significand × 10^(Exponent + Power).</summary>
/// <param name="Start">Where the number starts in the folded text.</param>
/// <param name="End">Where it ends, its multiplier included.</param>
/// <param name="Significand">The first significant digits, without zeros at their end.</param>
/// <param name="Exponent">The power of ten of the last of them.</param>
/// <param name="HasMore">Whether more significant digits are written than can be held.</param>
readonly record struct WrittenNumber(int Start, int End, long Significand, int Exponent, bool HasMore)
{
    public bool IsNegative { get; init; }

    public Multiplier Multiplier { get; init; }

    public int Power { get; init; }

    /// <summary>Returns why the value cannot be held, or null and the exact value.</summary>
    public QuantityProblemKind? Evaluate(out decimal value)
    {
        value = 0;
        if (Significand == 0)
            return null;

        var exponent = Exponent + Power;
        if (exponent > Exact.MaximumDigits)
            return QuantityProblemKind.TooLarge;
        if (HasMore || exponent < -Exact.MaximumDigits)
            return exponent > 0 ? QuantityProblemKind.TooLarge : QuantityProblemKind.TooPrecise;

        value = Exact.Scaled(IsNegative ? -Significand : Significand, exponent);
        return null;
    }
}
