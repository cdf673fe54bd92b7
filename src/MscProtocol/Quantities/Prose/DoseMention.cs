namespace MscProtocol.Protocol;

/// <summary>A dose of cells that a running text states.</summary>
/// <param name="Cells">The numbers of cells, in the basis; a cap has an upper end alone.</param>
/// <param name="Basis">What they are counted against.</param>
/// <param name="Weight">The body weight that the text names, or null when it names none.</param>
/// <param name="Role">Whether this is a dose of one administration, a sum, a cap or a concentration.</param>
/// <param name="Notation">How the number is written.</param>
/// <param name="Doubt">How else the notation can be read, or null when it is plain.</param>
/// <param name="Start">Where the dose starts in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is, in UTF-16 units.</param>
public sealed record DoseMention(
    Interval Cells, DoseMentionBasis Basis, BodyWeightWord? Weight, DoseRole Role, DoseNotation Notation, DoseDoubt? Doubt, int Start, int Length)
{
    /// <summary>The dose as the model holds it; null on another basis than kilograms or the administration.</summary>
    public CellDose? Dose => CellDose.Of(this);
}
