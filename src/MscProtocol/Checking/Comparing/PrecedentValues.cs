namespace MscProtocol;

/// <summary>What a published trial states of a measure.</summary>
/// <param name="Precedent">The trial.</param>
/// <param name="Values">What it states.</param>
/// <param name="Citations">Where that comes from.</param>
public sealed record PrecedentValues(Precedent Precedent, MeasureValues Values, IReadOnlyList<PrecedentCitation> Citations);
