using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>A dose of cells that a running text states.</summary>
public sealed class DoseMention
{
    internal DoseMention()
    {
    }

    /// <summary>The numbers of cells, in the basis; a cap has an upper end alone.</summary>
    public Interval Cells { get; internal init; }

    /// <summary>What they are counted against.</summary>
    public DoseBasis Basis { get; internal init; }

    /// <summary>The body weight that the text names, or null when it names none.</summary>
    public WeightKind? Weight { get; internal init; }

    /// <summary>Whether this is a dose of one administration, a sum, a cap or a concentration.</summary>
    public DoseRole Role { get; internal init; }

    /// <summary>How the number is written.</summary>
    internal DoseNotation Notation { get; init; }

    /// <summary>How else the notation can be read, or null when it is plain.</summary>
    public DoseDoubt? Doubt { get; internal init; }

    /// <summary>Where the dose starts in the text, in UTF-16 units.</summary>
    public int Start { get; internal init; }

    /// <summary>How long it is, in UTF-16 units.</summary>
    public int Length { get; internal init; }

    /// <summary>The dose as the model holds it; null on another basis than kilograms or the administration.</summary>
    public CellDose? Dose => CellDose.Of(Cells, Basis, Weight, Notation, Doubt);

    /// <summary>Returns the dose for a text that tells elsewhere how its notation is meant.</summary>
    internal DoseMention WithoutDoubt() => With(null);

    /// <summary>Returns the dose with that doubt.</summary>
    internal DoseMention With(DoseDoubt? doubt) => Copy(Basis, Weight, Role, doubt);

    /// <summary>Returns the dose in that role.</summary>
    internal DoseMention As(DoseRole role) => Copy(Basis, Weight, role, Doubt);

    /// <summary>Returns the dose on the basis of kilograms, of which the text leaves a doubt.</summary>
    internal DoseMention PerKilogram(WeightKind? weight, DoseDoubt doubt) => Copy(DoseBasis.PerKilogram, weight, Role, doubt);

    DoseMention Copy(DoseBasis basis, WeightKind? weight, DoseRole role, DoseDoubt? doubt) => new()
    {
        Cells = Cells,
        Basis = basis,
        Weight = weight,
        Role = role,
        Notation = Notation,
        Doubt = doubt,
        Start = Start,
        Length = Length,
    };
}
