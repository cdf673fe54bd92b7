using System.Globalization;

namespace MscProtocol.Notation;

/// <summary>Recognises powers of ten: "10^6", "10*6" (UCUM), "10⁶" and the "e6" of a number.</summary>
static class Powers
{
    const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The digits behind the point of <see cref="Power.Mantissa"/>.</summary>
    public const int MantissaDigits = 6;

    /// <summary>What <see cref="Power.Mantissa"/> is counted in.</summary>
    public const int MantissaUnit = 1_000_000;

    /// <summary>The exponent beyond which a number is out of reach in any case.</summary>
    const int Beyond = 9999;

    static readonly string[] TimesWords = WordLists.Of("timesWords");

    /// <summary>Returns the power of ten at <paramref name="start"/>.</summary>
    public static Power? Match(FoldedText text, int start)
    {
        if (!text.HasAt(start, "10"))
            return null;

        if (IsSuperscript(text[start + 2]))
            return Superscript(text, start + 2);

        var sign = text.SkipSpace(start + 2);
        if (text[sign] is not ('^' or '*'))
            return null;

        var exponent = text[sign] == '*' && text[sign + 1] == '*' ? sign + 2 : sign + 1;
        if (Decimal(text, exponent) is { } fraction)
            return fraction;
        if (Bracketed(text, text.SkipSpace(exponent)) is not { } power || text[power.End] is '^' or '*' || IsSuperscript(text[power.End]))
            return null;

        return text[power.End] == '.' && text[power.End + 1] == '{' ? power with { End = power.End + 1 } : power;
    }

    /// <summary>Returns the power that the "e6" at <paramref name="start"/> stands for.</summary>
    public static Power? MatchExponent(FoldedText text, int start) =>
        text[start] == 'e' ? Digits(text, start + 1) : null;

    /// <summary>Returns where the number after a times sign at <paramref name="start"/> begins.</summary>
    public static int? MatchTimes(FoldedText text, int start)
    {
        var next = text.SkipSpace(start + 1);
        return text[start] is '×' or 'x' or '*' or 'χ' && text.IsDigit(next) ? next : null;
    }

    /// <summary>Returns where the number after a word such as "times" at <paramref name="start"/> begins.</summary>
    public static int? MatchTimesInWords(FoldedText text, int start)
    {
        foreach (var word in TimesWords)
        {
            if (text.HasAt(start, word) && text.IsDigit(start + word.Length))
                return start + word.Length;
        }

        return null;
    }

    // "10^6.3" is 1,995,262; the digits that a float surely holds are kept.
    static Power? Decimal(FoldedText text, int start)
    {
        var dot = text.SkipDigits(start);
        var end = text.SkipDigits(dot + 1);
        if (dot == start || dot > start + 2 || text[dot] != '.' || end == dot + 1 || end > dot + 3 || text[end] is '^' or '*' or '{')
            return null;
        var exponent = decimal.Parse(text.Span[start..end], CultureInfo.InvariantCulture);
        var whole = (int)exponent;
        return new(whole, end) { Mantissa = (long)Math.Round(Math.Pow(10, (double)(exponent - whole)) * MantissaUnit) };
    }

    static Power? Bracketed(FoldedText text, int start) => text[start] is '(' or '{'
        ? Digits(text, start + 1) is { } inner && text[inner.End] is ')' or '}' ? inner with { End = inner.End + 1 } : null
        : Digits(text, start);

    static Power? Digits(FoldedText text, int start)
    {
        var digits = text[start] is '-' or '+' ? start + 1 : start;
        var end = text.SkipDigits(digits);
        if (end == digits)
            return null;

        var exponent = 0;
        for (var i = digits; i < end; i++)
            exponent = Math.Min(exponent * 10 + (text[i] - '0'), Beyond);
        return new(text[start] == '-' ? -exponent : exponent, end);
    }

    static Power? Superscript(FoldedText text, int start)
    {
        var negative = text[start] == '⁻';
        var end = negative ? start + 1 : start;
        var exponent = 0;
        for (; Superscripts.Contains(text[end]); end++)
            exponent = Math.Min(exponent * 10 + Superscripts.IndexOf(text[end], StringComparison.Ordinal), Beyond);
        return end == start + 1 && negative ? null : new(negative ? -exponent : exponent, end);
    }

    static bool IsSuperscript(char character) => character == '⁻' || Superscripts.Contains(character);
}
