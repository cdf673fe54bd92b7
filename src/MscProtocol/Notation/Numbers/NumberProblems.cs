using System.Globalization;

namespace MscProtocol.Notation;

/// <summary>The wording of everything that can be wrong with a number as written.</summary>
static class NumberProblems
{
    public static QuantityProblem DecimalComma(FoldedText text, int start, int comma, int end)
    {
        var (whole, rest) = (Show.Short(text.Original(start, comma)), Show.Short(text.Original(comma + 1, end)));
        return QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, end, quoted =>
            LocalizedText.Of(words => words.Notation.DecimalComma(quoted, whole, rest)));
    }

    public static QuantityProblem ThousandsDots(FoldedText text, int start, int end) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, end, quoted =>
            LocalizedText.Of(words => words.Notation.ThousandsDots(quoted)));

    public static QuantityProblem DotAsTimes(FoldedText text, int start, int fraction, Power power)
    {
        var whole = Show.Short(text.Original(start, fraction - 1));
        return QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, power.End, quoted =>
            LocalizedText.Of(words => words.Notation.DotAsTimes(quoted, whole, power.Exponent)));
    }

    /// <summary>The text after a times sign is no power of ten: "1x106", "1×10e6", "3 × 5".</summary>
    public static QuantityProblem UnclearPower(FoldedText text, WrittenNumber number, int times)
    {
        var end = text.SkipDigits(times);
        var mantissa = Show.Short(text.Original(number.Start, number.End));
        if (Powers.MatchExponent(text, end) is { } exponent && text.Slice(times, end) == "10")
        {
            return QuantityProblem.At(QuantityProblemKind.Ambiguous, text, number.Start, exponent.End, quoted =>
                Readings(quoted, $"{mantissa}e{exponent.Exponent}", $"{mantissa}e{exponent.Exponent + 1}"));
        }

        var digits = text.Slice(times, end);
        if (digits is ['1', '0', not '0', ..] and { Length: 3 or 4 })
        {
            return QuantityProblem.At(QuantityProblemKind.Ambiguous, text, number.Start, end, quoted =>
                Readings(quoted, $"{mantissa}e{digits[2..]}", Product(number, digits)));
        }

        return QuantityProblem.At(QuantityProblemKind.Ambiguous, text, number.Start, end, quoted =>
            LocalizedText.Of(words => words.Notation.UnclearPower(quoted, mantissa)));
    }

    static LocalizedText Readings(string quoted, string first, string second) =>
        LocalizedText.Of(words => words.Notation.Readings(quoted, first, second));

    static string Product(WrittenNumber number, string digits) =>
        number.Evaluate(out var value) is null ? Exact.Print(value * int.Parse(digits, CultureInfo.InvariantCulture)) : digits;
}
