namespace MscProtocol;

/// <summary>An estimate with its 95 % interval.</summary>
public sealed class RiskEstimate
{
    internal RiskEstimate(decimal value, decimal low, decimal high) => (Value, Low, High) = (value, low, high);

    /// <summary>The estimate.</summary>
    public decimal Value { get; }

    /// <summary>The lower end of the interval.</summary>
    public decimal Low { get; }

    /// <summary>The upper end of the interval.</summary>
    public decimal High { get; }
}
