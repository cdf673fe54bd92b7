using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>One end of what published trials state.</summary>
public sealed class RangeEnd
{
    internal RangeEnd(IMeasurement amount, decimal magnitude, IReadOnlyList<Precedent> precedents) =>
        (Amount, Magnitude, Precedents) = (amount, magnitude, precedents);

    /// <summary>The amount, range or bound that reaches furthest, as the first of these trials states it.</summary>
    public IMeasurement Amount { get; }

    /// <summary>The end itself, in the base unit of the amount's scale.</summary>
    public decimal Magnitude { get; }

    /// <summary>The trials that reach it, by name.</summary>
    public IReadOnlyList<Precedent> Precedents { get; }
}
