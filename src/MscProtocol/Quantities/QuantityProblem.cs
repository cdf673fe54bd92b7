namespace MscProtocol.Protocol;

/// <summary>Why a text is not a quantity, and where.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Start">Where the trouble starts in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units; 0 when something is missing there.</param>
/// <param name="Message">What is wrong, what was expected and what to write.</param>
public sealed record QuantityProblem(QuantityProblemKind Kind, int Start, int Length, LocalizedText Message);
