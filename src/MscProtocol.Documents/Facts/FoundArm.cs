namespace MscProtocol.Facts;

/// <summary>An arm that a document names.</summary>
/// <param name="Name">Its name; <see langword="null"/> where the trial has one that nothing names.</param>
/// <param name="Place">Where it is named.</param>
/// <param name="GetsCells">Whether it gets the cells.</param>
/// <param name="IsPlacebo">Whether it gets a placebo.</param>
/// <param name="Own">What is said of it alone.</param>
sealed record FoundArm(string? Name, Place Place, bool GetsCells, bool IsPlacebo, IReadOnlyList<Sentence> Own);
