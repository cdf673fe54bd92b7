using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads a basis that stands before the number: "每公斤体重2×10^6", "1 kg当たり", "kg당", "per knee: 50 million".</summary>
static class BasisBefore
{
    /// <summary>How far it may stand before the number.</summary>
    const int Reach = 60;

    /// <summary>"10 mg of it per kg": so many words may stand between a number and its own basis.</summary>
    const int MostWords = 3;

    static readonly WordSet Per = WordSet.Of("perBefore");

    static readonly WordSet PerBehind = WordSet.Of("perBehind");

    /// <summary>
    /// Returns the nearest basis from <paramref name="from"/> to the number at <paramref name="number"/>, and where its words start.
    /// </summary>
    public static (Counted Counted, int Start)? Find(FoldedText text, int from, int number)
    {
        for (var start = number - 1; start >= Math.Max(from, number - Reach) && text[start] is not ('\n' or ';' or '。' or '|'); start--)
        {
            if (!WordBounds.IsStart(text, start))
                continue;
            if (Match(text, start) is { } basis && basis.End <= number && IsUsed(basis)
                && !HasOwnNumber(text, from, start, basis.End, number))
                return (basis, PhraseStart(text, from, start));
        }

        return null;
    }

    // "体重 1 kg当たり"
    static int PhraseStart(FoldedText text, int from, int start)
    {
        var first = start;
        while (first > from && (text[first - 1] == ' ' || text.IsDigit(first - 1)))
            first--;
        return BodyWeights.StartOf(text, first) ?? start;
    }

    static bool IsUsed(Counted basis) => basis.Basis is not (null or DoseBasis.Absolute or DoseBasis.PerMillilitre);

    /// <summary>Returns the basis whose words start at <paramref name="start"/>: "per knee", "kg당".</summary>
    public static Counted? Match(FoldedText text, int start)
    {
        if (BasisReader.Unit(text, start) is var (unit, end) && PerBehind.Match(text, end) is { } behind)
            return BasisReader.Of(text, unit, start, end) with { End = behind, Divisor = DivisorBefore(text, start) };
        if (Per.Match(text, start) is not { } per)
            return null;
        var one = text.SkipSpace(per);
        one = text[one] == '1' && !text.IsDigit(one + 1) ? text.SkipSpace(one + 1) : one;
        return BasisReader.Unit(text, one) is var (against, after) ? BasisReader.Of(text, against, one, after) : null;
    }

    // "10 kg当たり"
    static decimal DivisorBefore(FoldedText text, int unit)
    {
        var end = text.SkipSpaceBack(unit);
        var start = end;
        while (text.IsDigit(start - 1) && end - start < 3)
            start--;
        return start == end ? 1 : Math.Max(1, int.Parse(text.Span[start..end], System.Globalization.CultureInfo.InvariantCulture));
    }

    // "10 mg per kg, then 1 × 10^8 cells": this basis has a number of its own.
    static bool HasOwnNumber(FoldedText text, int from, int start, int end, int number)
    {
        if (WordBounds.IsUnspaced(text[end - 1]))
            return false;
        for (var i = end; i < number; i++)
        {
            if (text.IsDigit(i))
                return true;
        }

        var position = start;
        for (var words = 0; words <= MostWords; words++)
        {
            while (position > from && text[position - 1] is ' ' or '/')
                position--;
            if (position <= from || !(text.IsLetter(position - 1) || text.IsDigit(position - 1)))
                return text[position - 1] is ')' or ']' && text[start] != '/';
            while (position > from && WordBounds.IsPart(text[position - 1]))
            {
                position--;
                if (text.IsDigit(position) && !text.IsLetter(position - 1))
                    return true;
            }
        }

        return false;
    }
}
