using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>
/// Reads the numbers of a dose as a list whose members share a multiplier: "0.3, 1.0 and 3.0 × 10^6", "1–2 million", "10 ± 2 × 10^7".
/// </summary>
sealed class DoseListReader(FoldedText text)
{
    /// <summary>A number without a multiplier from which it can stand for cells by itself.</summary>
    public const decimal LargeAlone = 10_000;

    /// <summary>How many times the next mantissa a number may be that shares its multiplier.</summary>
    const decimal MostApart = 1000;

    // Elsewhere "a" is a year or an article, and a slash parts units.
    static readonly string[] RangeSigns = [.. Signs.Range, "a"];
    static readonly string[] ListSigns = [.. Signs.List, "/"];
    static readonly string[] ListWords = ["and/or", .. Signs.And, .. Signs.Or, "plus", "vs.", "vs", "versus"];

    /// <summary>Where the last list ended.</summary>
    public int End { get; private set; }

    /// <summary>
    /// Returns the numbers from <paramref name="start"/>, with their multipliers; none where no number of cells can stand.
    /// </summary>
    public List<DoseTerm> Read(int start)
    {
        List<DoseTerm> terms = [];
        for (int? next = start; next is { } position && ReadTerm(position) is { } term;)
        {
            terms.Add(term);
            End = term.End;
            next = SkipSeparator(term.End);
        }

        if (terms.Count == 0)
            End = Math.Max(SkipNumber(start), start + 1);

        // "2 x 10^6 million" has two multipliers, of which nobody knows which was meant.
        if (Magnitudes.Match(text, text.SkipSpace(End), countsCells: false) is { } again)
        {
            terms.Clear();
            End = again.End;
        }

        Trim(terms);
        Share(terms);
        return terms;
    }

    DoseTerm? ReadTerm(int start)
    {
        if (ReadNumber(start) is not { } first)
            return null;

        if (ExponentRange(first) is { } upper)
            return new(first, upper);

        var next = text.SkipSpace(first.End);
        if (text.SkipWord(next, Signs.Tolerance) is { } tolerance
            && ReadNumber(text.SkipSpace(tolerance)) is { } margin && text[margin.End] != '%')
            return new(first, margin, IsTolerance: true);
        if (text.SkipWord(next, RangeSigns) is { } range && ReadNumber(text.SkipSpace(range)) is { } second
            && (second.Multiplier != Multiplier.None || first.Multiplier == Multiplier.None))
            return new(first, second);
        return new(first);
    }

    // "1*10^4-6" runs from 10^4 to 10^6.
    WrittenNumber? ExponentRange(WrittenNumber number)
    {
        var end = text.SkipDigits(number.End + 1);
        return number.Multiplier == Multiplier.Shared && text[number.End] == '-' && text.IsDigit(number.End - 1) && end - number.End == 2
            && text[number.End + 1] - '0' is var power && power > number.Power && text[end] != '.'
            && Powers.MatchTimes(text, text.SkipSpace(end)) is null
            && Magnitudes.Match(text, text.SkipSpace(end), countsCells: true) is null
            ? number with { Start = number.End + 1, End = end, Power = power }
            : null;
    }

    WrittenNumber? ReadNumber(int start)
    {
        if (text[start] is '≈' or '~')
            start = text.SkipSpace(start + 1);
        if (text[start] is '-' or '+')
            return null;
        if (LoosePowers.Spaced(text, start) is { } spaced && IsUnitNext(spaced.End))
        {
            return new(start, spaced.End, 1, 0, false)
            {
                Power = spaced.Exponent,
                Multiplier = Multiplier.Shared,
                Notation = spaced.Notation,
            };
        }


        // A list mostly ends with a word, and to say what is wrong with that takes longer than to see it.
        if (!text.IsDigit(start) && text[start] != '.' && NumberWords.Match(text, start) is null)
            return null;

        return new NumberReader(text, isUnit: null).Read(start).Number is { } number ? LoosePowers.WithoutSign(text, number) : null;
    }

    // "10 6 –10 7 /patient"
    bool IsUnitNext(int end)
    {
        var next = text.SkipSpace(end);
        return text[next] is '/' or '-' && (text[next] == '/' || text.HasAt(text.SkipSpace(next + 1), "10"))
            || (text.IsLetter(next)
                && CellVocabulary.Of(text.Span[next..WordBounds.End(text, next)]) is WordClass.Cells or WordClass.Stromal);
    }

    int? SkipSeparator(int end)
    {
        var position = text.SkipSpace(end);
        var sign = text.SkipWord(position, ListSigns);
        var after = text.SkipWord(text.SkipSpace(sign ?? position), ListWords) ?? sign;
        return after is { } next ? text.SkipSpace(next) : null;
    }

    int SkipNumber(int start)
    {
        while (text.IsDigit(start) || (text[start] is '.' or ',' && text.IsDigit(start + 1)))
            start++;
        return start;
    }

    // "10^6 cells, 3 patients": a number after the last multiplier is of something else.
    void Trim(List<DoseTerm> terms)
    {
        while (terms.Count > 0 && !IsOfCells(terms[^1].Last))
        {
            if (terms[^1].Second is not null)
                terms[^1] = new(terms[^1].First);
            else
                terms.RemoveAt(terms.Count - 1);
        }

        if (terms.Count > 0)
            End = terms[^1].End;
    }

    static bool IsOfCells(WrittenNumber number) => number.Multiplier != Multiplier.None || number.Power > 0 || IsLarge(number);

    static bool IsLarge(WrittenNumber number) => number.Evaluate(out var value) is null && value >= LargeAlone;

    void Share(List<DoseTerm> terms)
    {
        WrittenNumber? next = null;
        var isWord = false;
        var keep = terms.Count;
        for (var i = terms.Count - 1; i >= 0; i--)
        {
            var term = terms[i];
            if (term.Second is { } second)
            {
                if (WithMultiplier(second) is not { } sharedSecond)
                    break;
                term = term with { Second = sharedSecond };
            }

            if (WithMultiplier(term.First) is not { } first)
                break;
            terms[i] = term with { First = first };
            keep = i;
        }

        terms.RemoveRange(0, keep);

        WrittenNumber? WithMultiplier(WrittenNumber number)
        {
            if (number.Multiplier != Multiplier.None)
                isWord = text.IsLetter(number.End - 1);
            return next = Shared(number, next, isWord);
        }
    }

    // The multiplier of the next number may be meant for this one too; it is a word, or "× 10^6".
    static WrittenNumber? Shared(WrittenNumber number, WrittenNumber? next, bool isWord)
    {
        if (number.Multiplier != Multiplier.None || number.Significand == 0)
            return number;
        if (next is not { Multiplier: not Multiplier.None } other)
            return IsLarge(number) || number.Power > 0 ? number : null;

        // A bare "106" beside "million" is the number 106; beside "× 10^6" it has rather lost its superscript.
        if (IsLarge(number) && (number.Power == 0 || !isWord))
            return number;
        var digits = number.Power > 0
            ? number with { Significand = (long)number.OtherFactor!, Power = 0, Notation = DoseNotation.Plain, OtherFactor = null }
            : number;
        var isNear = digits.Evaluate(out var own) is null && other is { Significand: > 0 } && Mantissa(other) is { } mantissa
            && own <= mantissa * MostApart && !IsYear(own);
        return isNear ? digits.Sharing(other) : null;
    }

    static decimal? Mantissa(WrittenNumber number) => (number with { Power = 0 }).Evaluate(out var value) is null ? value : null;

    static bool IsYear(decimal value) => value is >= 1900 and <= 2100 && value == decimal.Truncate(value);
}
