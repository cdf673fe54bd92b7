namespace MscProtocol.Notation;

/// <summary>A number as written, before it is known whether it fits: Significand × 10^(Exponent + Power).</summary>
/// <param name="Start">Where the number starts in the folded text.</param>
/// <param name="End">Where it ends, its multiplier included.</param>
/// <param name="Significand">The first significant digits.</param>
/// <param name="Exponent">The power of ten of the last of them.</param>
/// <param name="HasMore">Whether more significant digits are written than can be held.</param>
readonly record struct WrittenNumber(int Start, int End, long Significand, int Exponent, bool HasMore)
{
    // The digits that any decimal has room for.
    const int SurelyHeld = 28;

    public bool IsNegative { get; init; }

    public Multiplier Multiplier { get; init; }

    public int Power { get; init; }

    public DoseNotation Notation { get; init; }

    /// <summary>The number before the multiplier in another reading, where there is one.</summary>
    public decimal? OtherMantissa { get; init; }

    /// <summary>The multiplier in another reading, where there is one.</summary>
    public decimal? OtherFactor { get; init; }

    public bool IsDoubtful => OtherMantissa is not null || OtherFactor is not null;

    /// <summary>
    /// Returns the number with the multiplier of <paramref name="other"/>; the "e6" of "1-2e6" may be meant for its own number only.
    /// </summary>
    public WrittenNumber Sharing(WrittenNumber other) => this with
    {
        Power = other.Power,
        Multiplier = other.Multiplier,
        Notation = other.Notation == DoseNotation.Plain ? Notation : other.Notation,
        OtherFactor = other.Multiplier == Multiplier.Exponent ? 1 : other.OtherFactor,
    };

    /// <summary>Returns the value in the other reading, or null when there is none or it cannot be held.</summary>
    public decimal? OtherValue()
    {
        if (!IsDoubtful || (this with { Power = 0 }).Evaluate(out var mantissa) is not null || Math.Abs(Power) > Exact.MaximumDigits)
            return null;

        var other = Exact.Normalize((OtherMantissa ?? mantissa) * (OtherFactor ?? Exact.Scaled(1, Power)));
        return Exact.Check(other) is null ? other : null;
    }

    /// <summary>Returns why the value cannot be held, or null and the exact value.</summary>
    public QuantityProblemKind? Evaluate(out decimal value)
    {
        value = 0;
        if (Significand == 0)
            return null;

        var exponent = Exponent + Power;
        if (exponent > Exact.MaximumDigits
            || (exponent > SurelyHeld - Exact.MaximumDigits && Significand >= Exact.PowerOfTen(SurelyHeld - exponent)))
            return QuantityProblemKind.TooLarge;
        if (HasMore || exponent < -Exact.MaximumDigits)
            return exponent > 0 ? QuantityProblemKind.TooLarge : QuantityProblemKind.TooPrecise;

        value = Exact.Scaled(IsNegative ? -Significand : Significand, exponent);
        return null;
    }
}
