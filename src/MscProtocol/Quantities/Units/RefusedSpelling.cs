using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>A unit that people write and that is refused with advice, because it has two meanings or is not used here.</summary>
/// <param name="Spelling">What people write.</param>
/// <param name="Kind">Why it is refused.</param>
/// <param name="Instead">The units to write instead.</param>
sealed record RefusedSpelling(string Spelling, QuantityProblemKind Kind, params string[] Instead);
