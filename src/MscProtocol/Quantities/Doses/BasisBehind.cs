using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads a basis that stands behind what cells are given in: "in 2 ml saline per knee", "세포를 무릎당".</summary>
static class BasisBehind
{
    /// <summary>How far behind the cells it may stand.</summary>
    const int Reach = 60;

    static readonly WordSet Suspending = WordSet.Of("suspending");

    /// <summary>Returns the basis behind the cells that end at <paramref name="end"/>, or null when none stands there.</summary>
    public static Counted? Find(FoldedText text, int end)
    {
        var isVolume = false;
        for (var position = text.SkipSpace(end); position < end + Reach && position > 0; position = text.SkipSpace(position))
        {
            if ((BasisReader.Match(text, position) ?? BasisBefore.Match(text, position)) is { } basis)
                return IsOfCells(basis, isVolume) ? basis : null;
            if (Suspending.Match(text, position) is { } word)
                position = word;
            else if (BasisReader.Unit(text, position) is (Against.Millilitre, var unit) && isVolume)
                position = unit;
            else if (text.IsDigit(position) && BasisBefore.Match(text, text.SkipSpace(text.SkipDigits(position))) is { } counted)
                return IsOfCells(counted, isVolume) ? counted : null;
            else if (text.IsDigit(position))
                (isVolume, position) = (true, Digits(text, position));
            else
                return null;
        }

        return null;
    }

    // A volume may be told for each kilogram while the cells are told in all.
    static bool IsOfCells(Counted basis, bool isVolume) =>
        basis.Basis == DoseBasis.PerSite || (!isVolume && basis.Basis == DoseBasis.PerKilogram);

    static int Digits(FoldedText text, int start)
    {
        var end = text.SkipDigits(start);
        return text[end] is '.' or ',' && text.IsDigit(end + 1) ? text.SkipDigits(end + 1) : end;
    }
}
