namespace MscProtocol.Notation;

/// <summary>Digits in European and damaged forms: "1.000.000", "1 000 000", "2,5 million", "2.10^6", "15.107".</summary>
static class LooseDigits
{
    const int LongestFactor = 4;

    /// <summary>Returns the number at <paramref name="start"/> when it is in one of these forms.</summary>
    public static WrittenNumber? Match(FoldedText text, int start)
    {
        var end = text.SkipDigits(start);
        return text[end] switch
        {
            '.' => Grouped(text, start, end) ?? DotForTimes(text, start, end),
            ' ' or '\'' or '’' => Grouped(text, start, end),
            ',' => DecimalComma(text, start, end),
            _ => null,
        };
    }

    static WrittenNumber? Grouped(FoldedText text, int start, int end)
    {
        if (end - start > 3 || text[start] == '0')
            return null;

        var (separator, first, groups) = (text[end], end, 0);
        var digits = default(Significant);
        digits.Add(text, start, end);
        for (; text[end] == separator && DigitReader.IsGroup(text, end); end += 4)
        {
            digits.Add(text, end + 1, end + 4);
            groups++;
        }

        var number = digits.ToNumber(start, end);
        if (groups > 1)
            return separator == '.' ? number with { Notation = DoseNotation.DottedThousands } : number;
        if (groups == 0 || IsMultiplied(text, end))
            return null;
        if (separator is '\'' or '’')
            return number;
        if (separator == ' ')
            return text.HasAt(end - 3, "000") ? number : null;

        return text[end - 1] == '0' && !char.IsAsciiLetterOrDigit(text[end])
            ? number with { Notation = DoseNotation.DottedThousands, OtherMantissa = Decimal(text, start, first, end), OtherFactor = 1 }
            : null;
    }

    static WrittenNumber? DotForTimes(FoldedText text, int start, int dot)
    {
        var whole = default(Significant);
        whole.Add(text, start, dot);
        var number = whole.ToNumber(start, dot) with { Notation = DoseNotation.DotTimes, Multiplier = Multiplier.Shared };
        if (number.Significand == 0 && !Powers.Match(text, dot + 1).HasValue)
            return null;
        if ((Powers.Match(text, dot + 1) ?? LoosePowers.Worded(text, dot + 1)) is { } power)
            return number with { Power = power.Exponent, End = power.End };
        if (text.HasAt(dot + 1, "10") && Powers.MatchExponent(text, dot + 3) is { Exponent: >= 3 and <= 12 } letter)
        {
            return number with
            {
                Power = letter.Exponent,
                End = letter.End,
                OtherMantissa = Decimal(text, start, dot, dot + 3),
                OtherFactor = Exact.PowerOfTen(letter.Exponent),
            };
        }

        // Nobody writes a long number before a power of ten.
        return dot - start <= LongestFactor && LoosePowers.Joined(text, dot + 1) is { } lost && !IsMultiplied(text, lost.End)
            ? number with { Power = lost.Exponent, End = lost.End, OtherMantissa = Decimal(text, start, dot, lost.End), OtherFactor = 1 }
            : null;
    }

    static WrittenNumber? DecimalComma(FoldedText text, int start, int comma)
    {
        var end = text.SkipDigits(comma + 1);
        var isGroup = DigitReader.IsGroup(text, comma) && text[start] != '0';
        var isInList = text[start - 1] == ',' && text.IsDigit(start - 2);
        if (isInList || end == comma + 1 || end > comma + 4 || isGroup || (text[end] is ',' or '.' && text.IsDigit(end + 1)))
            return null;

        var digits = default(Significant);
        digits.Add(text, start, comma);
        digits.Add(text, comma + 1, end);
        var number = digits.ToNumber(start, end, decimals: end - comma - 1) with { Notation = DoseNotation.DecimalComma };
        var (whole, part) = (Whole(text, start, comma), Whole(text, comma + 1, end));
        return whole > 0 && whole < part ? number with { OtherMantissa = part } : number;
    }

    // In a range, the multiplier stands behind the second number and counts for both.
    static bool IsMultiplied(FoldedText text, int end)
    {
        var next = text.SkipSpace(end);
        if (text.SkipWord(next, Signs.Range) is { } range && text.SkipSpace(range) is var second && text.IsDigit(second))
        {
            end = text.SkipDigits(second);
            while (text[end] is '.' or ',' && text.IsDigit(end + 1))
                end = text.SkipDigits(end + 1);
            next = text.SkipSpace(end);
        }

        return Powers.MatchTimes(text, next) is not null || Magnitudes.Match(text, next, countsCells: true) is not null
            || Powers.MatchExponent(text, end) is not null;
    }

    static decimal? Decimal(FoldedText text, int start, int dot, int end)
    {
        var digits = default(Significant);
        digits.Add(text, start, dot);
        digits.Add(text, dot + 1, end);
        return digits.ToNumber(start, end, decimals: end - dot - 1).Evaluate(out var value) is null ? value : null;
    }

    static decimal Whole(FoldedText text, int start, int end)
    {
        var digits = default(Significant);
        digits.Add(text, start, end);
        return digits.ToNumber(start, end).Evaluate(out var value) is null ? value : 0;
    }
}
