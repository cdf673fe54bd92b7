using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>The viability of cells that a running text states.</summary>
/// <param name="Value">The percentage, a range or a bound; "92.95 ± 1.33 %" is its mean.</param>
/// <param name="Start">Where its words start in the text, in UTF-16 code units.</param>
/// <param name="Length">How long they are.</param>
sealed record ViabilityMention(Quantity<Percent> Value, int Start, int Length)
{
    /// <summary>The spread of a measured mean, in percentage points: 1.33 % of "92.95 ± 1.33 %"; null where none is given.</summary>
    public Quantity<Percent>? Spread { get; init; }
}
