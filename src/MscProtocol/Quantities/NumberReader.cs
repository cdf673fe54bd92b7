namespace MscProtocol.Quantities;

/// <summary>Reads one number with its multiplier: "0.3 million", "3 × 10^6", "3e6", "10*6", "25 万", "1,000,000".</summary>
static class NumberReader
{
    /// <summary>Returns the number at <paramref name="start"/>, or the problem that stands there.</summary>
    public static (WrittenNumber Number, QuantityProblem? Problem) Read(FoldedText text, int start, Dimension dimension)
    {
        var digits = text[start] is '-' or '+' ? text.SkipSpace(start + 1) : start;
        if (!text.IsDigit(digits))
            return (default, QuantityProblems.NoNumber(text, start, dimension));

        if (Powers.Match(text, digits) is { } alone)
            return (Times(new(start, digits, 1, 0, false) { IsNegative = text[start] == '-' }, alone), null);

        var (number, problem) = DigitReader.Read(text, digits);
        if (problem is not null)
            return (default, problem);

        number = number with { Start = start, IsNegative = text[start] == '-' };
        if (Powers.MatchExponent(text, number.End) is { } exponent)
            return (Times(number, exponent) with { Multiplier = Multiplier.Exponent }, null);

        return Multiplied(text, number, dimension);
    }

    static (WrittenNumber Number, QuantityProblem? Problem) Multiplied(FoldedText text, WrittenNumber number, Dimension dimension)
    {
        var next = text.SkipSpace(number.End);
        if (Powers.MatchTimes(text, next) is { } times)
        {
            return Powers.Match(text, times) is { } power
                ? (Times(number, power), null)
                : (default, QuantityProblems.UnclearPower(text, number, times));
        }

        if (next > number.End && Powers.Match(text, next) is { } ucum)
            return (Times(number, ucum), null);

        var isUnit = UnitReader.Match(text, next, dimension) is not null;
        return (!isUnit && Magnitudes.Match(text, next) is { } word ? Times(number, word) : number, null);
    }

    static WrittenNumber Times(WrittenNumber number, (int Power, int End) power) =>
        number with { End = power.End, Power = power.Power, Multiplier = Multiplier.Shared };
}
