using MscProtocol.Protocol;

namespace MscProtocol.Quantities;

/// <summary>Reads one number with its multiplier: "0.3 million", "3 × 10^6", "3e6", "10*6", "25 万", "1,000,000"; of cells also in the damaged forms of registries.</summary>
static class NumberReader
{
    /// <summary>Returns the number at <paramref name="start"/>, or the problem that stands there.</summary>
    public static (WrittenNumber Number, QuantityProblem? Problem) Read(FoldedText text, int start, Dimension dimension)
    {
        var digits = text[start] is '-' or '+' ? text.SkipSpace(start + 1) : start;
        var isFraction = dimension.CountsCells && text[digits] == '.' && text.IsDigit(digits + 1);
        if (!text.IsDigit(digits) && !isFraction)
            return dimension.CountsCells && InWords(text, digits) is { } worded ? (worded, null) : (default, QuantityProblems.NoNumber(text, start, dimension));

        if ((Powers.Match(text, digits) ?? (dimension.CountsCells ? LoosePowers.Worded(text, digits) : null)) is { } alone)
            return (Times(new(start, digits, 1, 0, false) { IsNegative = text[start] == '-' }, alone), null);

        var (number, problem) = DigitReader.Read(text, digits, dimension.CountsCells && !isFraction);
        if (problem is not null)
            return (default, problem);

        number = number with { Start = start, IsNegative = text[start] == '-' };
        if (Powers.MatchExponent(text, number.End) is { } exponent)
            return (Times(number, exponent) with { Multiplier = Multiplier.Exponent }, null);

        return number.Multiplier == Multiplier.None ? Multiplied(text, number, dimension) : (number, null);
    }

    static WrittenNumber? InWords(FoldedText text, int start) =>
        NumberWords.Match(text, start) is { } words && Magnitudes.Match(text, SkipSpaceOrHyphen(text, words.End), countsCells: false) is { } magnitude
            ? Times(words, magnitude)
            : null;

    static (WrittenNumber Number, QuantityProblem? Problem) Multiplied(FoldedText text, WrittenNumber number, Dimension dimension)
    {
        var next = text.SkipSpace(number.End);
        if (Powers.MatchTimes(text, next) is { } times)
        {
            return Factor(text, times, dimension) is { } power
                ? (Times(number, power), null)
                : (default, QuantityProblems.UnclearPower(text, number, times));
        }

        if (dimension.CountsCells && text[next] == '.' && Powers.Match(text, text.SkipSpace(next + 1)) is { } dotted)
            return (Times(number, dotted with { Notation = DoseNotation.DotTimes }), null);
        if (Powers.Match(text, next) is { } ucum)
            return (Times(number, ucum), null);

        var isUnit = !dimension.CountsCells && UnitReader.Match(text, next, dimension) is not null;
        var word = isUnit ? null : Magnitudes.Match(text, next, dimension.CountsCells) ?? Magnitudes.Match(text, SkipSpaceOrHyphen(text, number.End), countsCells: false);
        return (word is { } magnitude ? Times(number, magnitude) : number, null);
    }

    static Power? Factor(FoldedText text, int start, Dimension dimension) =>
        Powers.Match(text, start) ?? (dimension.CountsCells ? LoosePowers.MatchFactor(text, start) : null);

    // "a 10-million dose"
    static int SkipSpaceOrHyphen(FoldedText text, int start) => text[start] is ' ' || (text[start] == '-' && text.IsLetter(start + 1)) ? start + 1 : start;

    static WrittenNumber Times(WrittenNumber number, Power power) => number with
    {
        End = power.End,
        Power = power.Exponent,
        Multiplier = Multiplier.Shared,
        Notation = power.Notation == DoseNotation.Plain ? number.Notation : power.Notation,
        OtherFactor = power.Other,
    };
}
