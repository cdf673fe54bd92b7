using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>The doses that a text states.</summary>
public sealed class DoseReading : ReportContent
{
    const decimal UsualKilograms = 70;

    /// <summary>Makes a report of doses.</summary>
    /// <param name="text">The text.</param>
    /// <param name="doses">The doses that were found in it.</param>
    /// <param name="weight">
    /// The body weight at which doses per kilogram and absolute doses are set side by side; 70 kg, as an assumption, where it is null.
    /// </param>
    public DoseReading(string text, IReadOnlyList<DoseMention> doses, Quantity<Mass>? weight = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(doses);
        Text = text;
        Doses = doses;
        Kilograms = weight?.Magnitude.Low ?? UsualKilograms;
        IsAssumed = weight is null;
    }

    /// <summary>The text.</summary>
    internal string Text { get; }

    /// <summary>The doses in it.</summary>
    public IReadOnlyList<DoseMention> Doses { get; }

    internal decimal Kilograms { get; }

    internal bool IsAssumed { get; }
}
