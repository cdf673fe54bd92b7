namespace MscProtocol.Facts;

/// <summary>A fact that a sentence states.</summary>
/// <param name="Values">The values, one unless the field is a list.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Place">Its words.</param>
/// <param name="Weight">How much its place counts; the least counts most.</param>
/// <param name="Statement">Which of the ways to state it; the first is the surest.</param>
sealed record FoundFact(IReadOnlyList<object> Values, Sentence Sentence, Place Place, int Weight, int Statement);
