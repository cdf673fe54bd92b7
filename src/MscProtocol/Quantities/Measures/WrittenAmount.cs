using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>A number with the unit that is written with it, if any.</summary>
/// <param name="Start">Where the amount starts in the folded text, a unit before the number included.</param>
/// <param name="Number">The number.</param>
/// <param name="Unit">The unit before or after it.</param>
/// <param name="Announced">The unit that a word further left announces: "days 28 and 90".</param>
/// <param name="End">Where the amount ends in the folded text.</param>
sealed record WrittenAmount(int Start, WrittenNumber Number, Unit? Unit, Unit? Announced, int End);
