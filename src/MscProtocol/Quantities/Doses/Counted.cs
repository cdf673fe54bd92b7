using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>What a number counts, as the words after it tell.</summary>
/// <param name="Class">Cells, other things, or <see cref="WordClass.None"/> when the words do not tell.</param>
/// <param name="Basis">What they are counted against, or null when the words do not tell.</param>
/// <param name="Weight">The body weight that the basis names.</param>
/// <param name="End">Where the last word that tells something ends.</param>
/// <param name="IsContainer">Whether they are counted in a vial or bag.</param>
/// <param name="HasStrangers">Whether words that tell nothing stand where the noun should.</param>
readonly record struct Counted(WordClass Class, DoseBasis? Basis, WeightKind? Weight, int End, bool IsContainer = false,
    bool HasStrangers = false)
{
    public bool IsRefused => Class is WordClass.OtherCells or WordClass.NotCells or WordClass.Time or WordClass.People;

    /// <summary>Against how many of the unit they are counted: 10 in "per 10 kg".</summary>
    public decimal Divisor { get; init; } = 1;

    /// <summary>Returns the same on the basis that stands before the number, where the words after it name none of their own.</summary>
    public Counted On(Counted before) => Basis is null or DoseBasis.Absolute && !IsContainer
        ? this with { Basis = before.Basis, Weight = before.Weight, Divisor = before.Divisor }
        : this;
}
