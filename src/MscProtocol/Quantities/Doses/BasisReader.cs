using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>
/// Reads what cells are counted against: "/kg PBW", "per kilogram", "kg-1", "/mL", "per cm²", "per knee", "/patient", "pro kg".
/// </summary>
static class BasisReader
{
    static readonly WordSet Per = WordSet.Of("per");

    static readonly WordTable<Against> Units = new(
    [
        .. Of(Against.Kilogram, "kilograms"), .. Of(Against.Kilogram, "kilogramsInFull"),
        .. Of(Against.Millilitre, "millilitres"), .. Of(Against.Microlitre, "microlitres"),
        .. Of(Against.SquareCentimetre, "squareCentimetres"), .. Of(Against.SquareMetre, "squareMetres"),
            .. Of(Against.Other, "otherBases"), .. Of(Against.Flow, "flows"),
        .. Of(Against.Container, "containers"), .. Of(Against.Site, "sites"), .. Of(Against.Administration, "administrations"),
    ]);

    /// <summary>Returns the basis at <paramref name="start"/>, or null when none stands there.</summary>
    public static Counted? Match(FoldedText text, int start)
    {
        if (text.HasAt(start, "kg/b") || text.HasAt(start, "kg b"))
            return Kilogram(text, start, start + "kg".Length);
        if (Reciprocal(text, start) is { } reciprocal)
            return Kilogram(text, start, reciprocal);
        if (text[start] is 'x' or '×' && Unit(text, text.SkipSpace(start + 1)) is (Against.Kilogram, var kilogram))
            return Kilogram(text, text.SkipSpace(start + 1), kilogram);
        return Per.Match(text, start) is { } per ? Behind(text, start, text.SkipSpace(per)) : null;
    }

    /// <summary>Returns the unit that stands at <paramref name="start"/> and where it ends, or null when none does.</summary>
    public static (Against Against, int End)? Unit(FoldedText text, int start) => Units.Match(text, start, mayBePlural: true);

    /// <summary>
    /// Returns what is counted against the unit from <paramref name="start"/> to <paramref name="end"/>; null for a word that tells
    /// nothing.
    /// </summary>
    public static Counted Of(FoldedText text, Against unit, int start, int end) => unit switch
    {
        Against.Kilogram => Kilogram(text, start, end),
        Against.Millilitre => new(WordClass.None, DoseBasis.PerMillilitre, null, end),
        Against.SquareCentimetre => new(WordClass.None, DoseBasis.PerSquareCentimetre, null, end),
        Against.SquareMetre => new(WordClass.None, DoseBasis.PerSquareMetre, null, end),
        Against.Microlitre => new(WordClass.OtherCells, null, null, end),
        Against.Other => new(WordClass.NotCells, null, null, end),
        Against.Flow => new(WordClass.Time, null, null, end),
        Against.Container => new(WordClass.None, DoseBasis.Absolute, null, end, IsContainer: true),
        Against.Site => new(WordClass.None, DoseBasis.PerSite, null, end),
        _ => new(WordClass.None, DoseBasis.Absolute, null, end),
    };

    static Counted? Behind(FoldedText text, int per, int start)
    {
        var (divisor, unit) = Divisor(text, start);
        if (Unit(text, unit) is not var (against, end))
            return null;

        // "Each knee" alone is who gets the dose.
        if (against == Against.Site && text[per] == 'e')
            return null;

        // "/5 mL" tells the volume of the dose and no basis.
        if (against is Against.Millilitre or Against.Microlitre && divisor != 1)
            return new(WordClass.None, DoseBasis.Absolute, null, end);
        return divisor is { } number && (number == 1 || against == Against.Kilogram)
            ? Of(text, against, unit, end) with { Divisor = number }
            : null;
    }

    // "per 10 kg", "/1 mL"; null for a range, as in "/2-3 mL" and in a band of weights.
    static (decimal? Divisor, int Unit) Divisor(FoldedText text, int start)
    {
        if (!text.IsDigit(start) || DigitReader.Read(text, start, isLoose: false) is not ({ } number, null)
            || number.Evaluate(out var value) is not null || value < 1)
            return (1, start);
        var end = text[number.End] == '-' && text.IsDigit(number.End + 1) ? text.SkipDigits(number.End + 1) : number.End;
        return (end > number.End ? null : value, text.SkipSpace(end));
    }

    static Counted Kilogram(FoldedText text, int start, int end)
    {
        if (BodyWeights.Match(text, end) is var (weight, after))
            return new(WordClass.None, DoseBasis.PerKilogram, weight, after);
        return new(WordClass.None, DoseBasis.PerKilogram, BodyWeights.IsWithin(text, start, end) ? WeightKind.Body : null, end);
    }

    // "cells·kg⁻¹", "cells kg-1", "kg^{-1}"
    static int? Reciprocal(FoldedText text, int start)
    {
        var unit = text[start] is '×' or '.' or '*' ? start + 1 : start;
        if (!text.HasAt(unit, "kg"))
            return null;
        var exponent = text.SkipSpace(unit + 2);
        if (text[exponent] == '^')
            exponent = text.SkipSpace(exponent + 1);
        if (text.HasAt(exponent, "{-1}"))
            return exponent + "{-1}".Length;
        return (text.HasAt(exponent, "-1") || text.HasAt(exponent, "⁻¹")) && !text.IsDigit(exponent + 2) ? exponent + 2 : null;
    }

    static IEnumerable<(string Word, Against Against)> Of(Against against, string list) =>
        WordLists.Of(list).Select(word => (word, against));
}
