using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Reads a number in digits where commas may part either thousands or the items of a list.</summary>
static class ProseNumber
{
    /// <summary>Returns the number at <paramref name="start"/>; no value where the digits are a power, a time of day or a code.</summary>
    public static (decimal? Value, int End) Read(FoldedText text, int start)
    {
        var end = text.SkipDigits(start);
        var digits = end - start;
        var value = Whole(text, start, end);
        if (IsThousands(text, start, end))
        {
            value = value * 1000 + Whole(text, end + 1, end + 4);
            end += 4;
            digits += 3;
        }
        else if ((text[end] == '.' || IsDecimalComma(text, start, end)) && text.IsDigit(end + 1))
        {
            var fraction = end + 1;
            end = text.SkipDigits(fraction);
            digits += end - fraction;
            if (digits <= Exact.MaximumDigits)
                value += Exact.Scaled((long)Whole(text, fraction, end), fraction - end);
        }

        return IsCode(text, end) ? (null, SkipCode(text, end)) : (digits <= Exact.MaximumDigits ? value : null, end);
    }

    static decimal Whole(FoldedText text, int start, int end) =>
        end - start > Exact.MaximumDigits ? 0 : long.Parse(text.Characters[start..end], System.Globalization.CultureInfo.InvariantCulture);

    // "1,095 days", "1,000"; "30,180,365 days" and "7,180 days" are lists.
    static bool IsThousands(FoldedText text, int start, int end) =>
        text[end] == ',' && text.SkipDigits(end + 1) == end + 4 && text[end + 4] != ','
            && (text[end + 1] == '0' || (end - start == 1 && text[start] == '1'));

    // "1,5 years"; "1,5 and 9" and "1, 5" are lists.
    static bool IsDecimalComma(FoldedText text, int start, int end) =>
        text[end] == ',' && text[end + 1] == '5' && text.SkipDigits(end + 1) == end + 2 && end - start == 1 &&
        char.IsLetter(text[text.SkipSpace(end + 2)]) && !text.HasAt(text.SkipSpace(end + 2), "and") && !IsListed(text, start);

    static bool IsListed(FoldedText text, int start) =>
        start > 0 && (text[start - 1] is ',' or '-' || (start > 1 && text[start - 1] == ' ' && text[start - 2] == ','));

    static bool IsCode(FoldedText text, int end) =>
        text[end] is '^' or '⁰' or '⁶' or '⁷' or '⁸' || (text[end] is ':' or '.' or '*' or 'e' or 'x' && text.IsDigit(end + 1));

    static int SkipCode(FoldedText text, int index)
    {
        while (text[index] is '^' or ':' or '.' or '*' or 'e' or 'x' or (>= '0' and <= '9') or '⁰' or '⁶' or '⁷' or '⁸')
            index++;
        return index;
    }
}
