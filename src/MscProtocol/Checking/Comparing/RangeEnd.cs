using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>One end of what published trials state.</summary>
/// <param name="Amount">The amount, range or bound that reaches furthest, as the first of these trials states it.</param>
/// <param name="Magnitude">The end itself, in the base unit of the amount's scale.</param>
/// <param name="Precedents">The trials that reach it, by name.</param>
public sealed record RangeEnd(IMeasurement Amount, decimal Magnitude, IReadOnlyList<Precedent> Precedents);
