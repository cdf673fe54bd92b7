namespace MscProtocol.Quantities;

/// <summary>An accepted spelling, folded, with the unit that it stands for.</summary>
sealed record UnitSpelling(string Text, Unit Unit);
