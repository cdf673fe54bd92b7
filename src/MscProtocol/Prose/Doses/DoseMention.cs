using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>A dose of cells that a running text states.</summary>
public sealed class DoseMention
{
    /// <summary>The numbers of cells, in the basis; a cap has an upper end alone.</summary>
    public required Interval Cells { get; init; }

    /// <summary>What they are counted against.</summary>
    public required DoseBasis Basis { get; init; }

    /// <summary>The body weight that the text names, or null when it names none.</summary>
    public WeightKind? Weight { get; init; }

    /// <summary>Whether this is a dose of one administration, a sum, a cap or a concentration.</summary>
    public DoseRole Role { get; init; }

    /// <summary>How the number is written.</summary>
    public DoseNotation Notation { get; init; }

    /// <summary>How else the notation can be read, or null when it is plain.</summary>
    public DoseDoubt? Doubt { get; internal set; }

    /// <summary>Where the dose starts in the text, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>How long it is, in UTF-16 units.</summary>
    public required int Length { get; init; }

    /// <summary>The dose as the model holds it; null on another basis than kilograms or the administration.</summary>
    public CellDose? Dose => CellDose.Of(Cells, Basis, Weight, Notation, Doubt);
}
