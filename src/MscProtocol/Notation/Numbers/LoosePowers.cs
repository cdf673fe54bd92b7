namespace MscProtocol.Notation;

/// <summary>
/// Recognises powers of ten whose sign is lost or odd, as registries print them: "106", "10 6", "10(6)", "10e6", "10 exp 6", "1,000,000".
/// </summary>
static class LoosePowers
{
    /// <summary>The exponents that a number of cells may have.</summary>
    const int Least = 3;

    const int Most = 12;

    const int LeastZeros = 4;

    static readonly string[] Signs = WordLists.Of("powerSigns");

    static readonly WordSet Ends = WordSet.Of("powerEnds");

    /// <summary>Returns the power after a times sign at <paramref name="start"/>.</summary>
    public static Power? MatchFactor(FoldedText text, int start) =>
        Joined(text, start) ?? Worded(text, start) ?? LetterE(text, start) ?? Spaced(text, start) ?? Slashed(text, start) ?? Zeros(text,
            start);

    /// <summary>Returns the power whose sign is lost, with a space in its place: "10 6".</summary>
    public static Power? Spaced(FoldedText text, int start) =>
        text.HasAt(start, "10") && text[start + 2] == ' ' && Exponent(text, start + 3) is { } power && !IsDecimal(text, power.End)
            && text[power.End] != '^'
            ? power with { Notation = DoseNotation.LostSuperscript }
            : null;

    /// <summary>Returns the power whose sign is lost without a trace: "106".</summary>
    public static Power? Joined(FoldedText text, int start) =>
        text.HasAt(start, "10") && text[start + 2] != '0' && Exponent(text, start + 2) is { } power && !IsDecimal(text, power.End)
            && text[power.End] != '^'
            ? power with { Notation = DoseNotation.LostSuperscript, Other = Exact.PowerOfTen(power.End - start - 2) * 10 + power.Exponent }
            : null;

    /// <summary>Returns the power whose exponent is set apart by a word or in parentheses: "10(6)", "10 to the 6th".</summary>
    public static Power? Worded(FoldedText text, int start)
    {
        if (!text.HasAt(start, "10"))
            return null;

        var position = text.SkipSpace(start + 2);
        foreach (var word in Signs)
        {
            if (!text.HasAt(position, word))
                continue;
            if (Exponent(text, text.SkipSpace(position + word.Length)) is not { } power)
                return null;

            var end = text.SkipSpace(power.End);
            return word == "("
                ? text[end] == ')' ? power with { End = end + 1, Notation = DoseNotation.Parenthesised } : null
                : power with { End = Ends.Match(text, power.End) ?? power.End };
        }

        return null;
    }

    // "1x10/6 cells/kg"
    static Power? Slashed(FoldedText text, int start) =>
        text.HasAt(start, "10/") && Exponent(text, start + 3) is { } power && !IsDecimal(text, power.End)
            ? power with { Notation = DoseNotation.LostSuperscript }
            : null;

    static Power? LetterE(FoldedText text, int start)
    {
        if (!text.HasAt(start, "10"))
            return null;

        var letter = text.SkipSpace(start + 2);
        return text[letter] == 'e' && Exponent(text, text.SkipSpace(text[letter + 1] == '+' ? letter + 2 : letter + 1)) is { } power
            ? power with { Notation = DoseNotation.TenE, Other = Exact.PowerOfTen(power.Exponent + 1) }
            : null;
    }

    /// <summary>
    /// Returns <paramref name="number"/>, or the power of ten that it is when its sign is lost and nothing multiplies it: "106 cells".
    /// </summary>
    public static WrittenNumber WithoutSign(FoldedText text, WrittenNumber number) =>
        number.Multiplier == Multiplier.None && Joined(text, number.Start) is { } power && power.End == number.End
            ? number with
            {
                Significand = 1,
                Exponent = 0,
                Power = power.Exponent,
                Notation = DoseNotation.LostSuperscript,
                OtherFactor = power.Other
            }
            : number;

    /// <summary>Returns whether a printed number would be read as a power whose sign is lost: "106", "15.107".</summary>
    public static bool IsMistakable(string printed)
    {
        var text = new FoldedText(printed);
        var start = printed.IndexOf('.', StringComparison.Ordinal) + 1;
        return Joined(text, start) is { } power && power.End == printed.Length;
    }

    // "2 x 1,000,000" multiplies by a power of ten in full.
    static Power? Zeros(FoldedText text, int start)
    {
        if (text[start] != '1')
            return null;

        var (zeros, end) = (0, start + 1);
        while (text[end] == '0' || (text[end] is ',' or '.' or ' ' && text.HasAt(end + 1, "000") && !text.IsDigit(end + 4)))
            zeros += text[end++] == '0' ? 1 : 0;
        return zeros is >= LeastZeros and <= Most && !text.IsDigit(end) && !IsDecimal(text, end) ? new(zeros, end) : null;
    }

    static Power? Exponent(FoldedText text, int start)
    {
        var digits = text[start] == '0' ? start + 1 : start;
        var end = text.SkipDigits(digits);
        if (end == digits || end > digits + 2)
            return null;

        var exponent = int.Parse(text.Span[digits..end], System.Globalization.CultureInfo.InvariantCulture);
        return exponent is >= Least and <= Most ? new(exponent, end) : null;
    }

    static bool IsDecimal(FoldedText text, int end) => text[end] is '.' or ',' && text.IsDigit(end + 1);
}
