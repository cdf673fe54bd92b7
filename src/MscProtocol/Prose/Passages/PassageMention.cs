using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>The passage of a culture that a running text states.</summary>
/// <param name="Value">The passage, a range ("P3–P5") or a bound ("fewer than 5 passages").</param>
/// <param name="Start">Where its words start in the text, in UTF-16 code units.</param>
/// <param name="Length">How long they are.</param>
sealed record PassageMention(Quantity<PassageNumber> Value, int Start, int Length);
