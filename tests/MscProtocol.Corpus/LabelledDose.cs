namespace MscProtocol.Corpus;

/// <summary>A dose as a person reads it: cells from low to high, on a basis.</summary>
sealed record LabelledDose(decimal Low, decimal High, string Basis);
