using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Quantities;

namespace MscProtocol;

/// <summary>Finds doses of cells in running text: registry records, abstracts, protocols.</summary>
public static class DoseText
{
    const int LongestField = 60;

    /// <summary>
    /// Returns every dose of cells in <paramref name="text"/>, in the order of the text; a range is one dose, a list several.
    /// Amounts of other agents and other cells, blood counts, numbers of patients and doses given to animals are left out.
    /// Linear in the length of the text; never throws.
    /// </summary>
    public static IReadOnlyList<DoseMention> Find(string text) => Find(new ProseText(text));

    internal static IReadOnlyList<DoseMention> Find(ProseText text)
    {
        if (!CandidateScan.MayHold(text.Original))
            return [];
        var found = new DoseFinder(text.Folded).Find();
        return text.Original.Length <= LongestField && found.Count < 2 && WholeField(text.Original, found.Count > 0) is { } whole
            ? [whole] : found;
    }

    // A text that is one dose and nothing else may be as small as "5 cells", or be a bound.
    static DoseMention? WholeField(string text, bool isFound)
    {
        if (MeasureReader.ReadOne(text, DoseUnits.Dimension).Value is not { } measure || (isFound && measure.Magnitude.IsBounded))
            return null;

        return new()
        {
            Cells = measure.Magnitude,
            Basis = measure.Unit == DoseUnits.Cells ? DoseBasis.Absolute : DoseBasis.PerKilogram,
            Weight = measure.Unit.Weight,
            Role = measure.Magnitude.Low is null ? DoseRole.Cap : measure.Magnitude.High is null
                ? DoseRole.Minimum : DoseRole.Administration,
            Notation = measure.Notation,
            Doubt = measure.Doubt,
            Start = 0,
            Length = text.Length,
        };
    }
}
