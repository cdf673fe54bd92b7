using System.Buffers;

namespace MscProtocol.Quantities;

/// <summary>Finds the numbers that may count cells, and passes over most others at a glance.</summary>
sealed class CandidateScan(FoldedText text)
{
    /// <summary>How far before a magnitude its number in words may start.</summary>
    const int LongestWords = 30;

    /// <summary>A number of so many digits may stand for cells without a multiplier.</summary>
    const int ManyDigits = 5;

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    static readonly SearchValues<string> MagnitudeWords = SearchValues.Create(
        ["million", "billion", "milliard", "millones", "thousand"], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<char> MagnitudeSigns = SearchValues.Create("万亿萬億");

    // What a number in words of Chinese holds; its last sign and a magnitude make one word: "百万".
    const string ChineseDigits = "零一二三四五六七八九两兩";
    const string ChineseUnits = "十百千";

    // What a multiplier, a range, a list or a damaged power may start with.
    static readonly SearchValues<char> Promising = SearchValues.Create("x×*χ.^embkl-~±+/,，、&;");

    static readonly string[] PromisingWords = ["to", "and", "or", "thousand", "through", "crore", "crores", "vs", "versus"];

    // Where each stands next, so that no part of a text is searched twice for what is not in it.
    int nextDigit = -1;
    int nextWord = -1;
    int nextSign = -1;

    /// <summary>Returns whether a text that is not folded yet can hold a number of cells at all.</summary>
    public static bool MayHold(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９')
        || text.AsSpan().ContainsAny(MagnitudeWords) || text.AsSpan().ContainsAny(MagnitudeSigns);

    /// <summary>Returns where the next number at or after <paramref name="position"/> starts, in digits or in words.</summary>
    public int? Next(int position)
    {
        while (position < text.Length)
        {
            var rest = text.Span[position..];
            if (nextDigit < position)
                nextDigit = Place(position, rest.IndexOfAny(Digits));
            if (nextWord < position)
                nextWord = Place(position, rest.IndexOfAny(MagnitudeWords));
            if (nextSign < position)
                nextSign = Place(position, rest.IndexOfAny(MagnitudeSigns));

            var sign = nextSign > position && ChineseUnits.Contains(text[nextSign - 1], StringComparison.Ordinal) ? nextSign - 1 : nextSign;
            var magnitude = Math.Min(nextWord, sign);
            if (magnitude < nextDigit)
            {
                if (InWords(magnitude, position) is { } start)
                    return start;
                position = magnitude + 1;
            }
            else if (nextDigit < text.Length)
            {
                if (MayCountCells(nextDigit, out var end))
                    return IsFraction(nextDigit) ? nextDigit - 1 : nextDigit;
                position = end;
            }
            else
            {
                return null;
            }
        }

        return null;
    }

    static int Place(int position, int found) => found < 0 ? int.MaxValue : position + found;

    int? InWords(int magnitude, int least)
    {
        int? start = null;
        for (var i = magnitude - 1; i >= Math.Max(least, magnitude - LongestWords); i--)
        {
            var isStart = !char.IsLetter(text[i - 1]) || (WordBounds.IsUnspaced(text[i - 1]) && !IsNumeral(text[i - 1]));
            if (isStart && NumberWords.Match(text, i) is { } number
                && (number.End == magnitude || (number.End == magnitude - 1 && text[number.End] is ' ' or '-')))
                start = i;
        }

        return start;
    }

    // In "二百五十万" and "二三百万" the last digit is part of a number that is not read.
    static bool IsNumeral(char character) =>
        ChineseDigits.Contains(character, StringComparison.Ordinal) || ChineseUnits.Contains(character, StringComparison.Ordinal);

    bool MayCountCells(int start, out int end)
    {
        end = text.SkipDigits(start);
        var isPartOfName = (char.IsAsciiLetter(text[start - 1]) && !IsGlued(start, end)) || (text[start - 1] == '-' && text.IsLetter(start - 2));
        if (isPartOfName || text.HasAt(start - 4, "iso "))
            return false;
        if (end - start >= ManyDigits || text.HasAt(start, "10"))
            return true;

        var next = text.SkipSpace(end);
        return Promising.Contains(text[next])
            ? text[next] != ';' || next == end
            : text.IsDigit(next) || WordBounds.IsUnspaced(text[next]) || text.SkipWord(next, PromisingWords) is not null;
    }

    // "MSC2×1,000,000/kg"
    bool IsGlued(int start, int end) => (text.HasAt(start - 3, "msc") || text.HasAt(start - 4, "mscs")) && text[text.SkipSpace(end)] is '×' or '*';

    // ".5 x 10^6"
    bool IsFraction(int start) => text[start - 1] == '.' && text[start - 2] is ' ' or '(' or '\0';
}
