namespace MscProtocol.Notation;

/// <summary>
/// Reads one number with its multiplier: "0.3 million", "3 × 10^6", "3e6", "10*6", "25 万", "1,000,000", "fourteen", "十二万";
/// of cells also in the damaged forms of registries.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="isUnit">Whether a unit stands at a place, where a word such as "m" is no million; null for numbers of cells.</param>
readonly ref struct NumberReader(FoldedText text, Func<int, bool>? isUnit)
{
    const int LongestBracket = 40;

    // So that the product is held.
    const int MostBeforeFraction = 1_000_000;

    bool CountsCells => isUnit is null;

    /// <summary>Returns the number at <paramref name="start"/>, or the problem with it; neither where no number stands.</summary>
    public (WrittenNumber? Number, QuantityProblem? Problem) Read(int start)
    {
        if (EastAsianAmounts.Match(text, start) is { } amount)
            return (amount, null);
        if (CountsCells && Fractions.Match(text, start) is { } fraction)
            return Multiplied(fraction);

        var digits = text[start] is '-' or '+' ? text.SkipSpace(start + 1) : start;
        var isFraction = CountsCells && text[digits] == '.' && text.IsDigit(digits + 1);
        if (!text.IsDigit(digits) && !isFraction)
            return digits == start && NumberWords.Match(text, start) is { } words ? Multiplied(words) : default;

        if ((Powers.Match(text, digits) ?? (CountsCells ? LoosePowers.Worded(text, digits) : null)) is { } alone)
            return (Times(new(start, digits, 1, 0, false) { IsNegative = text[start] == '-' }, alone), null);

        var (number, problem) = DigitReader.Read(text, digits, CountsCells && !isFraction);
        if (problem is not null)
            return (null, problem);

        number = number with { Start = start, IsNegative = text[start] == '-' };
        if (Powers.MatchExponent(text, number.End) is { } exponent)
            return (Times(number, exponent) with { Multiplier = Multiplier.Exponent }, null);

        return number.Multiplier == Multiplier.None ? Multiplied(number) : (number, null);
    }

    (WrittenNumber? Number, QuantityProblem? Problem) Multiplied(WrittenNumber number)
    {
        if (CountsCells && BracketedFactor(number.End) is { } behind)
            return (Times(number, behind), null);
        var next = text.SkipSpace(CountsCells ? SkipBracket(number.End) : number.End);
        if (Powers.MatchTimes(text, next) is { } times)
            return Factor(times) is { } power ? (Times(number, power), null) : (null, NumberProblems.UnclearPower(text, number, times));

        if (CountsCells && Powers.MatchTimesInWords(text, next) is { } worded && Factor(worded) is { } raised)
            return (Times(number, raised), null);
        if (CountsCells && text[next] == '.' && Powers.Match(text, text.SkipSpace(next + 1)) is { } dotted)
            return (Times(number, dotted with { Notation = DoseNotation.DotTimes }), null);
        if (Powers.Match(text, next) is { } ucum)
            return (Times(number, ucum), null);

        var word = isUnit is not null && isUnit(next) ? null
            : Magnitudes.Match(text, next, CountsCells) ?? Magnitudes.Match(text, SkipSpaceOrHyphen(number.End),
                countsCells: false) ?? Hundreds(next);
        return (word is { } magnitude ? NumberWords.WithHalf(text, Times(number, magnitude)) : number, null);
    }

    // "25, 50 and 100 (×10^6)"; "group 2 (×10^6): 1.5" is a heading.
    Power? BracketedFactor(int end)
    {
        var open = text.SkipSpace(end);
        if (text[open] is not ('(' or '[') || Powers.MatchTimes(text, text.SkipSpace(open + 1)) is not { } times
            || Factor(times) is not { } power)
            return null;
        var close = power.End;
        while (close < open + LongestBracket && text[close] is not (')' or ']' or '\0' or '\n'))
            close++;
        return text[close] is ')' or ']' && text[text.SkipSpace(close + 1)] is not (':' or '=') ? power : null;
    }

    // "2 hundred million"
    Power? Hundreds(int start) =>
        text.HasAt(start, "hundred ") && Magnitudes.Match(text, start + "hundred ".Length, countsCells: false) is { } magnitude
            ? magnitude with { Exponent = magnitude.Exponent + 2 }
            : null;

    // "1.55 (0.84 to 2.56) × 10^6", "(10-20) × 10^6", "two (2) million": what stands in brackets is multiplied too, or says the same.
    int SkipBracket(int end)
    {
        var open = text.SkipSpace(end);
        if (text[open] is not ('(' or '[' or ')' or ']'))
            return end;
        var close = open;
        while (close < open + LongestBracket && text[close] is not (')' or ']' or '\0' or '\n'))
            close++;
        var next = text.SkipSpace(close + 1);
        return text[close] is ')' or ']'
            && (Powers.MatchTimes(text, next) is { } times ? Factor(times) : Magnitudes.Match(text, next, countsCells: false)) is not null
            ? next
            : end;
    }

    Power? Factor(int start) => Powers.Match(text, start) ?? (CountsCells ? LoosePowers.MatchFactor(text, start) : null);

    // "a 10-million dose"
    int SkipSpaceOrHyphen(int start) => text[start] is ' ' || (text[start] == '-' && text.IsLetter(start + 1)) ? start + 1 : start;

    static WrittenNumber Times(WrittenNumber number, Power power) => power.Mantissa is { } mantissa
        ? Times(number.Significand > MostBeforeFraction
            ? number with { HasMore = true }
            : number with { Significand = number.Significand * mantissa, Exponent = number.Exponent - Powers.MantissaDigits },
                power with { Mantissa = null })
        : number with
        {
            End = power.End,
            Power = power.Exponent,
            Multiplier = Multiplier.Shared,
            Notation = power.Notation == DoseNotation.Plain ? number.Notation : power.Notation,
            OtherFactor = power.Other,
        };
}
