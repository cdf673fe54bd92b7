namespace MscProtocol.Quantities;

/// <summary>Reads digits with an optional decimal point and commas between groups of three, however many there are.</summary>
static class DigitReader
{
    /// <summary>Returns the number whose first digit stands at <paramref name="start"/>, or the problem with it.</summary>
    public static (WrittenNumber Number, QuantityProblem? Problem) Read(FoldedText text, int start)
    {
        var digits = default(Digits);
        var end = text.SkipDigits(start);
        digits.Add(text, start, end);
        var mayGroup = end - start <= 3 && text[start] != '0';
        while (mayGroup && IsGroup(text, end))
        {
            digits.Add(text, end + 1, end + 4);
            end += 4;
        }

        if (text[end] == ',' && text.IsDigit(end + 1))
            return (default, QuantityProblems.DecimalComma(text, start, end, text.SkipDigits(end + 1)));

        var decimals = 0;
        if (text[end] == '.' && text.IsDigit(end + 1))
        {
            var fraction = end + 1;
            end = text.SkipDigits(fraction);
            decimals = end - fraction;
            digits.Add(text, fraction, end);
            if (ProblemAfterFraction(text, start, fraction, end) is { } problem)
                return (default, problem);
        }

        return (new(start, end, digits.Significand, digits.Zeros - decimals, digits.HasMore), null);
    }

    static bool IsGroup(FoldedText text, int comma) =>
        text[comma] is ',' or '，' && text.SkipDigits(comma + 1) == comma + 4;

    static QuantityProblem? ProblemAfterFraction(FoldedText text, int start, int fraction, int end)
    {
        if (text[end] is '.' or ',' && text.IsDigit(end + 1))
            return QuantityProblems.ThousandsDots(text, start, text.SkipDigits(end + 1));

        return Powers.Match(text, fraction) is { } power ? QuantityProblems.DotAsTimes(text, start, fraction, power) : null;
    }

    /// <summary>The digits so far: the first ones as a number, and how many places it is short of the last.</summary>
    struct Digits
    {
        int held;

        public long Significand { get; private set; }

        public int Zeros { get; private set; }

        public bool HasMore { get; private set; }

        public void Add(FoldedText text, int start, int end)
        {
            for (var i = start; i < end; i++)
                Add(text[i] - '0');
        }

        void Add(int digit)
        {
            if (digit == 0 || HasMore || held + Zeros >= Exact.MaximumDigits)
            {
                HasMore |= digit != 0;
                Zeros += held > 0 ? 1 : 0;
                return;
            }

            var places = held > 0 ? Zeros + 1 : 1;
            Significand = Significand * (long)Exact.PowerOfTen(places) + digit;
            held += places;
            Zeros = 0;
        }
    }
}
