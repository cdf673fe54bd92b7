using System.Globalization;

namespace MscProtocol.Notation;

/// <summary>The wording of everything that can be wrong with a number as written.</summary>
static class NumberProblems
{
    public static QuantityProblem DecimalComma(FoldedText text, int start, int comma, int end)
    {
        var (whole, rest) = (Show.Short(text.Original(start, comma)), Show.Short(text.Original(comma + 1, end)));
        return QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, end, quoted => new(
            $"\"{quoted}\" is unclear: write \"{whole}.{rest}\" for a decimal, " +
            "or put a space after the comma of a list. A comma may only stand between groups of three digits, as in 1,000,000.",
            $"“{quoted}”不明确：小数请写“{whole}.{rest}”，列表请在逗号后加空格；逗号只能用作三位分节，例如 1,000,000。"));
    }

    public static QuantityProblem ThousandsDots(FoldedText text, int start, int end) =>
        QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, end, quoted => new(
            $"\"{quoted}\" is unclear: write groups of three with commas, as in 1,000,000, and only one decimal point.",
            $"“{quoted}”不明确：三位分节请用逗号，例如 1,000,000，且只能有一个小数点。"));

    public static QuantityProblem DotAsTimes(FoldedText text, int start, int fraction, Power power)
    {
        var whole = Show.Short(text.Original(start, fraction - 1));
        return QuantityProblem.At(QuantityProblemKind.Ambiguous, text, start, power.End, quoted => new(
            $"\"{quoted}\" may be {whole} times 10^{power.Exponent}, or a decimal number: " +
            $"write \"{whole}e{power.Exponent}\" if the dot means times.",
            $"“{quoted}”可能是 {whole} 乘以 10^{power.Exponent}，也可能是小数：若点号表示乘号，请写“{whole}e{power.Exponent}”。"));
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

        return QuantityProblem.At(QuantityProblemKind.Ambiguous, text, number.Start, end, quoted => new(
            $"\"{quoted}\" is unclear: only a power of ten may follow the times sign, as in \"{mantissa} × 10^6\" or \"{mantissa}e6\".",
            $"“{quoted}”不明确：乘号之后只能是 10 的乘方，例如“{mantissa} × 10^6”或“{mantissa}e6”。"));
    }

    static LocalizedText Readings(string quoted, string first, string second) => new(
        $"\"{quoted}\" has two readings: write \"{first}\" or \"{second}\".",
        $"“{quoted}”有两种读法：请写“{first}”或“{second}”。");

    static string Product(WrittenNumber number, string digits) =>
        number.Evaluate(out var value) is null ? Exact.Print(value * int.Parse(digits, CultureInfo.InvariantCulture)) : digits;
}
