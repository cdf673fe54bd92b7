namespace MscProtocol.Notation;

/// <summary>Reads digits with an optional decimal point and commas between groups of three, however many there are.</summary>
static class DigitReader
{
    /// <summary>Returns the number whose first digit stands at <paramref name="start"/>, or the problem with it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the first digit stands.</param>
    /// <param name="isLoose">Whether European groups, decimal commas and dots for times are taken.</param>
    public static (WrittenNumber Number, QuantityProblem? Problem) Read(FoldedText text, int start, bool isLoose)
    {
        if (isLoose && LooseDigits.Match(text, start) is { } loose)
            return (loose, null);

        var digits = default(Significant);
        var end = text.SkipDigits(start);
        digits.Add(text, start, end);
        var mayGroup = end - start <= 3 && text[start] != '0';
        while (mayGroup && text[end] is ',' or '，' && IsGroup(text, end))
        {
            digits.Add(text, end + 1, end + 4);
            end += 4;
        }

        if (text[end] == ',' && text.IsDigit(end + 1))
            return isLoose ? (digits.ToNumber(start, end), null)
                : (default, NumberProblems.DecimalComma(text, start, end, text.SkipDigits(end + 1)));

        if (text[end] != '.' || !text.IsDigit(end + 1))
            return (digits.ToNumber(start, end), null);

        var fraction = end + 1;
        end = text.SkipDigits(fraction);
        digits.Add(text, fraction, end);
        var isListed = isLoose && text[end] == ',';
        return !isListed && ProblemAfterFraction(text, start, fraction, end) is { } problem
            ? (default, problem)
            : (digits.ToNumber(start, end, decimals: end - fraction), null);
    }

    /// <summary>Returns whether three digits and no more stand after the sign at <paramref name="separator"/>.</summary>
    public static bool IsGroup(FoldedText text, int separator) =>
        text.IsDigit(separator + 1) && text.IsDigit(separator + 2) && text.IsDigit(separator + 3) && !text.IsDigit(separator + 4);

    static QuantityProblem? ProblemAfterFraction(FoldedText text, int start, int fraction, int end)
    {
        if (text[end] is '.' or ',' && text.IsDigit(end + 1))
            return NumberProblems.ThousandsDots(text, start, text.SkipDigits(end + 1));

        return Powers.Match(text, fraction) is { } power ? NumberProblems.DotAsTimes(text, start, fraction, power) : null;
    }
}
