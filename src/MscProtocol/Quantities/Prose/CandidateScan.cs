using System.Buffers;

namespace MscProtocol.Quantities.Prose;

/// <summary>Finds the numbers that may count cells, and passes over most others at a glance.</summary>
sealed class CandidateScan(FoldedText text)
{
    /// <summary>How far before a magnitude its number in words may start.</summary>
    const int LongestWords = 30;

    /// <summary>A number of so many digits may stand for cells without a multiplier.</summary>
    const int ManyDigits = 5;

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789");

    static readonly SearchValues<string> MagnitudeWords = SearchValues.Create(
        ["million", "billion", "milliard", "millones", "thousand"], StringComparison.Ordinal);

    static readonly SearchValues<char> MagnitudeSigns = SearchValues.Create("万亿");

    // What a multiplier, a range, a list or a damaged power may start with.
    static readonly SearchValues<char> Promising = SearchValues.Create("x×*χ.^e(mbkl-~±+/,，、&;万萬亿億千百十만억천백");

    // Where each stands next, so that no part of a text is searched twice for what is not in it.
    int nextDigit = -1;
    int nextWord = -1;
    int nextSign = -1;

    /// <summary>Returns whether a text that is not folded yet can hold a number of cells at all.</summary>
    public static bool MayHold(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９')
        || text.Contains("illion", StringComparison.OrdinalIgnoreCase) || text.AsSpan().IndexOfAny("万亿萬億") >= 0;

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

            // "百万" is one word.
            var sign = nextSign > position && nextSign < text.Length && text[nextSign - 1] is '百' or '千' && text[nextSign] == '万' ? nextSign - 1 : nextSign;
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
                    return nextDigit;
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
            var isStart = i == 0 || !char.IsLetter(text[i - 1]) || Words.IsUnspaced(text[i - 1]);
            if (isStart && NumberWords.Match(text, i) is { } number
                && (number.End == magnitude || (number.End == magnitude - 1 && text[number.End] is ' ' or '-')))
                start = i;
        }

        return start;
    }

    bool MayCountCells(int start, out int end)
    {
        end = text.SkipDigits(start);
        if (start > 0 && ((char.IsAsciiLetter(text[start - 1]) && !IsGlued(start, end)) || (text[start - 1] == '-' && start > 1 && char.IsLetter(text[start - 2])) || IsFraction(start) || text.HasAt(start - 4, "iso ")))
            return false;
        if (end - start >= ManyDigits || text.HasAt(start, "10"))
            return true;

        var next = text.SkipSpace(end);
        return Promising.Contains(text[next])
            ? text[next] switch
            {
                'm' => !text.HasAt(next, "mo") && !text.HasAt(next, "mg") && !text.HasAt(next, "min") && (!text.HasAt(next, "ml") || text[next + 2] == 'n'),
                '(' or ';' or '.' when next > end => text[next] == '.' && text.HasAt(text.SkipSpace(next + 1), "10"),
                '.' or ',' => text.IsDigit(next + 1) || text[next + 1] == ' ',
                _ => true,
            }
            : text.HasAt(next, "to ") || text.HasAt(next, "and ") || text.HasAt(next, "or ") || text.HasAt(next, "thousand") || text.IsDigit(next)
                || text.HasAt(next, "through ") || Words.IsUnspaced(text[next]);
    }

    // "MSC2×1,000,000/kg"
    bool IsGlued(int start, int end) => (text.HasAt(start - 3, "msc") || text.HasAt(start - 4, "mscs")) && text[text.SkipSpace(end)] is '×' or '*';

    // ".5 x 10^6"
    bool IsFraction(int start) => text[start - 1] == '.' && text[start - 2] is ' ' or '(' or '\0';
}
