namespace MscProtocol.Notation;

/// <summary>
/// Reads one number with its multiplier: "0.3 million", "3 × 10^6", "3e6", "10*6", "25 万", "1,000,000", "fourteen", "十二万";
/// of cells also in the damaged forms of registries.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="isUnit">Whether a unit stands at a place, where a word such as "m" is no million; null for numbers of cells.</param>
readonly ref struct NumberReader(FoldedText text, Func<int, bool>? isUnit)
{
    bool CountsCells => isUnit is null;

    /// <summary>Returns the number at <paramref name="start"/>, or the problem with it; neither where no number stands.</summary>
    public (WrittenNumber? Number, QuantityProblem? Problem) Read(int start)
    {
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
        var next = text.SkipSpace(number.End);
        if (Powers.MatchTimes(text, next) is { } times)
            return Factor(times) is { } power ? (Times(number, power), null) : (null, NumberProblems.UnclearPower(text, number, times));

        if (CountsCells && text[next] == '.' && Powers.Match(text, text.SkipSpace(next + 1)) is { } dotted)
            return (Times(number, dotted with { Notation = DoseNotation.DotTimes }), null);
        if (Powers.Match(text, next) is { } ucum)
            return (Times(number, ucum), null);

        var word = isUnit is not null && isUnit(next) ? null
            : Magnitudes.Match(text, next, CountsCells) ?? Magnitudes.Match(text, SkipSpaceOrHyphen(number.End), countsCells: false);
        return (word is { } magnitude ? Times(number, magnitude) : number, null);
    }

    Power? Factor(int start) => Powers.Match(text, start) ?? (CountsCells ? LoosePowers.MatchFactor(text, start) : null);

    // "a 10-million dose"
    int SkipSpaceOrHyphen(int start) => text[start] is ' ' || (text[start] == '-' && text.IsLetter(start + 1)) ? start + 1 : start;

    static WrittenNumber Times(WrittenNumber number, Power power) => number with
    {
        End = power.End,
        Power = power.Exponent,
        Multiplier = Multiplier.Shared,
        Notation = power.Notation == DoseNotation.Plain ? number.Notation : power.Notation,
        OtherFactor = power.Other,
    };
}
