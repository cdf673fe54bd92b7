namespace MscProtocol.Notation;

/// <summary>A power of ten as written.</summary>
/// <param name="Exponent">The exponent that is meant.</param>
/// <param name="End">Where the power ends in the folded text.</param>
/// <param name="Notation">How it is written.</param>
/// <param name="Other">What it is in another reading, where there is one.</param>
readonly record struct Power(int Exponent, int End, DoseNotation Notation = DoseNotation.Plain, decimal? Other = null)
{
    /// <summary>What the power of ten is multiplied by where its exponent has a fraction, in <see cref="Powers.MantissaUnit"/>.</summary>
    public long? Mantissa { get; init; }
}
