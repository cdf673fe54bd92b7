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
    static readonly WordSet Counters = WordSet.Of("counters");

    static readonly WordSet Between = WordSet.Of("between");

    static readonly WordSet Labels = WordSet.Of("labels");

    static readonly WordSet LevelNames = WordSet.Of("levelNames");

    static readonly string[] ListWords = ["and/or", .. Signs.And, .. Signs.Or, .. WordLists.Of("listWords")];

    /// <summary>Where the last list ended.</summary>
    public int End { get; private set; }

    /// <summary>The numbers at the start of the last list that are none of its doses and that nothing else explains.</summary>
    public (int Start, int End)? PassedOver { get; private set; }

    /// <summary>
    /// Returns the numbers from <paramref name="start"/>, with their multipliers; none where no number of cells can stand.
    /// </summary>
    public List<DoseTerm> Read(int start)
    {
        PassedOver = null;
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
        if (terms is [{ Second: null } from, { Second: null } to] && IsBetween(terms[0].Start))
            return [new(from.First, to.First)];
        return terms;
    }

    /// <summary>
    /// Returns the numbers from <paramref name="start"/> that the power of a heading multiplies: "(×10^6/kg): 1.0, 2.0 or 4.0"; none where
    /// none stand there.
    /// </summary>
    public List<DoseTerm> ReadUnder(WrittenNumber power, int start)
    {
        List<DoseTerm> terms = [];
        for (int? next = start; next is { } position && ReadTerm(position) is { } term;)
        {
            terms.Add(term);
            End = term.End;
            next = SkipSeparator(term.End);
        }

        return terms.TrueForAll(term => IsMantissa(term.First) && (term.Second is not { } second || IsMantissa(second)))
            ? terms.ConvertAll(term => term with { First = term.First.Sharing(power), Second = term.Second?.Sharing(power) })
            : [];
    }

    static bool IsMantissa(WrittenNumber number) =>
        number is { Multiplier: Multiplier.None, Power: 0 } && number.Evaluate(out var value) is null && value is > 0 and < MostApart;

    // "between 10^6 and 10^8 cells"
    bool IsBetween(int start)
    {
        var end = text.SkipSpaceBack(start);
        return Between.Match(text, WordBounds.LettersStart(text, end)) == end;
    }

    DoseTerm? ReadTerm(int start)
    {
        if (ReadNumber(start) is not { } first)
            return null;

        if (ExponentRange(first) is { } upper)
            return new(first, upper);

        var next = text.SkipSpace(SkipCounter(first.End));
        if (text.SkipWord(next, Signs.Tolerance) is { } tolerance && ReadNumber(text.SkipSpace(tolerance)) is { } margin
            && text[margin.End] != '%')
            return new(first, margin, IsTolerance: true);
        if (text.SkipWord(next, RangeSigns) is { } range && ReadNumber(text.SkipSpace(range)) is { } second
            && (second.Multiplier != Multiplier.None || first.Multiplier == Multiplier.None || IsLostPower(first, second)))
            return new(first, second);
        return new(first);
    }

    // "1 × 107–108"
    static bool IsLostPower(WrittenNumber first, WrittenNumber second) =>
        first.Notation == DoseNotation.LostSuperscript && second.Notation == DoseNotation.LostSuperscript && second.Power > first.Power;

    /// <summary>
    /// Returns whether only signs and words of lists stand from <paramref name="end"/> to the next number at <paramref name="start"/>.
    /// </summary>
    public bool AreListed(int end, int start) => SkipSeparator(SkipCounter(end)) is { } next && next == start;

    /// <summary>
    /// Returns whether only the sign or word of a range stands from <paramref name="end"/> to the next number at <paramref name="start"/>.
    /// </summary>
    public bool AreRange(int end, int start) =>
        text.SkipWord(text.SkipSpace(SkipCounter(end)), Signs.Range) is { } sign && text.SkipSpace(sign) == start;

    /// <summary>Returns whether the number at <paramref name="start"/> only labels something: "passage 3", "IND 17313", "n = 20".</summary>
    public bool IsLabelled(int start)
    {
        var end = start;
        while (text[end - 1] is ' ' or '=' or '#' or '.' or '-')
            end--;
        var word = end;
        while (text.IsLetter(word - 1) && !WordBounds.IsUnspaced(text[word - 1]))
            word--;
        word = word == end && end > 0 ? end - 1 : word;
        return word < end && Labels.Match(text, word) is { } after && after >= end;
    }

    int SkipCounter(int end) => Counters.Match(text, text.SkipSpace(end)) ?? end;

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
            return new(start, spaced.End, 1, 0, false)
            {
                Power = spaced.Exponent,
                Multiplier = Multiplier.Shared,
                Notation = spaced.Notation
            };

        // A list mostly ends with a word, and to say what is wrong with that takes longer than to see it.
        if (!text.IsDigit(start) && text[start] != '.' && !Fractions.IsSign(text[start]) && NumberWords.Match(text, start) is null)
            return null;

        return new NumberReader(text, isUnit: null).Read(start).Number is { } number ? LoosePowers.WithoutSign(text, number) : null;
    }

    // "10 6 –10 7 /patient"
    bool IsUnitNext(int end)
    {
        var next = text.SkipSpace(end);
        return text[next] is '/' or '-' && (text[next] == '/' || text.HasAt(text.SkipSpace(next + 1), "10"))
            || (text.IsLetter(next) && CellVocabulary.Of(text.Span[next..WordBounds.End(text,
                next)]) is WordClass.Cells or WordClass.Stromal);
    }

    int? SkipSeparator(int end)
    {
        var position = text.SkipSpace(end);
        var sign = text.SkipWord(position, ListSigns);
        var after = text.SkipWord(text.SkipSpace(sign ?? position), ListWords) ?? sign;
        return after is { } next ? SkipLevelName(text.SkipSpace(next)) : null;
    }

    // "0.5, medium dose: 1.0"
    int SkipLevelName(int start)
    {
        if (LevelNames.Match(text, start) is not { } end)
            return start;
        end = text.SkipSpace(end);
        return text[end] is ':' or '=' ? text.SkipSpace(end + 1) : end;
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
        var isLabelled = terms.Count > 1 && IsLabelled(terms[0].Start);
        for (var i = terms.Count - 1; i >= 0; i--)
        {
            var term = terms[i];
            if (isLabelled && !IsOfCells(term.Last))
                break;
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

        if (keep > 0 && keep < terms.Count && !isLabelled && !(terms[keep - 1].First.Evaluate(out var passed) is null && IsYear(passed)))
            PassedOver = (terms[0].Start, terms[keep - 1].End);
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
        var digits = number.Power > 0 ? number with
        {
            Significand = (long)number.OtherFactor!,
            Power = 0,
            Notation = DoseNotation.Plain,
            OtherFactor = null
        } : number;
        var isNear = digits.Evaluate(out var own) is null && other is { Significand: > 0 } && Mantissa(other) is { } mantissa
            && own <= mantissa * MostApart && !IsYear(own);
        return isNear ? digits.Sharing(other) : null;
    }

    static decimal? Mantissa(WrittenNumber number) => (number with { Power = 0 }).Evaluate(out var value) is null ? value : null;

    static bool IsYear(decimal value) => value is >= 1900 and <= 2100 && value == decimal.Truncate(value);
}
