using System.Buffers;
using MscProtocol.Notation;

namespace MscProtocol.Prose;

/// <summary>Finds the numbers that may count cells, and passes over most others at a glance.</summary>
sealed class CandidateScan(FoldedText text)
{
    /// <summary>A number of so many digits may stand for cells without a multiplier.</summary>
    const int ManyDigits = 5;

    /// <summary>"一千二百三十四": a longer row of numerals is no number.</summary>
    const int MostNumerals = 8;

    const int LongestBracket = 40;

    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789½¼¾");

    static readonly SearchValues<string> MagnitudeWords = SearchValues.Create(
        [.. Magnitudes.Words.Select(magnitude => magnitude.Word).Where(word => word.Length > 3)], StringComparison.OrdinalIgnoreCase);

    static readonly SearchValues<char> MagnitudeSigns = SearchValues.Create("万亿萬億만억");

    // What a multiplier, a range, a list or a damaged power may start with.
    static readonly SearchValues<char> Promising = SearchValues.Create("x×*χ.^embkl-~±+/,，、&;'’½¼¾");

    static readonly WordSet PromisingWords = new(
        [
            "hundred", .. Magnitudes.Words.Select(magnitude => magnitude.Word), .. Signs.Words(Signs.Range, areUnspaced: false),
            .. Signs.Words(Signs.And, areUnspaced: false), .. Signs.Words(Signs.Or, areUnspaced: false), "vs", "versus",
        ]);

    // Where each stands next, so that no part of a text is searched twice for what is not in it.
    int nextDigit = -1;
    int nextWord = -1;
    int nextSign = -1;

    /// <summary>Returns whether a text that is not folded yet can hold a number of cells at all.</summary>
    public static bool MayHold(string text) => text.AsSpan().ContainsAnyInRange('0', '9') || text.AsSpan().ContainsAnyInRange('０', '９')
        || text.AsSpan().ContainsAnyInRange('\u0660', '\u0669') || text.AsSpan().ContainsAnyInRange('\u06F0', '\u06F9')
        || text.AsSpan().ContainsAny(MagnitudeWords) || text.AsSpan().ContainsAny(MagnitudeSigns);

    /// <summary>
    /// Returns where the next number at or after <paramref name="position"/> starts, in digits or in words; never before it, so that
    /// every text comes to its end.
    /// </summary>
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

            var magnitude = Math.Min(nextWord, nextSign);
            if (magnitude < nextDigit)
            {
                if (InWords(magnitude, position) is { } start)
                    return start;
                position = magnitude + 1;
            }
            else if (nextDigit < text.Length)
            {
                if (MayCountCells(nextDigit, out var end))
                    return nextDigit > position && IsFraction(nextDigit) ? nextDigit - 1 : nextDigit;
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

    // "one hundred and fifty million": goes back from the magnitude, word by word, while they are of a number.
    int? InWords(int magnitude, int least)
    {
        var end = text[magnitude - 1] is ' ' or '-' ? magnitude - 1 : magnitude;
        if (EastAsianNumerals.IsPart(text[end - 1]))
        {
            var first = end - 1;
            while (first > least && end - first < MostNumerals && EastAsianNumerals.IsPart(text[first - 1]))
                first--;
            return !EastAsianNumerals.IsPart(text[first - 1]) && NumberWords.Match(text, first)?.End == end ? first : null;
        }

        int? start = null;
        for (var (words, last) = (0, end); words < NumberWords.Most && last > least; words++)
        {
            var first = WordBounds.LettersStart(text, last);
            if (first < least || !NumberWords.MayHold(text.Span[first..last]))
                break;
            if (NumberWords.Match(text, first)?.End == end)
                start = first;
            if (text[first - 1] is not (' ' or '-'))
                break;
            last = first - 1;
        }

        return start;
    }

    bool MayCountCells(int start, out int end)
    {
        end = text.SkipDigits(start);
        if (end == start)
            return Fractions.IsSign(text[end++]);
        var isPartOfName = (char.IsAsciiLetter(text[start - 1]) && !IsGlued(start, end))
            || (text[start - 1] == '-' && text.IsLetter(start - 2));
        if (isPartOfName || text.HasAt(start - 4, "iso "))
            return false;
        if (end - start >= ManyDigits || text.HasAt(start, "10"))
            return true;

        var next = SkipBracket(text.SkipSpace(end));
        return Promising.Contains(text[next])
            ? text[next] != ';' || next == end
            : text.IsDigit(next) || WordBounds.IsUnspaced(text[next]) || PromisingWords.Match(text, next) is not null
                || Powers.MatchTimesInWords(text, next) is not null;
    }

    // "1.55 (0.84 to 2.56) × 10^6", "(10-20) × 10^6", "two (2) million"
    int SkipBracket(int open)
    {
        if (text[open] is not ('(' or '[' or ')' or ']'))
            return open;
        if (text[text.SkipSpace(open + 1)] == '×')
            return text.SkipSpace(open + 1);
        var close = open;
        while (close < open + LongestBracket && text[close] is not (')' or ']' or '\0'))
            close++;
        return text[close] is ')' or ']' ? text.SkipSpace(close + 1) : open;
    }

    // "MSC2×1,000,000/kg"
    bool IsGlued(int start, int end) =>
        (text.HasAt(start - 3, "msc") || text.HasAt(start - 4, "mscs")) && text[text.SkipSpace(end)] is '×' or '*';

    // ".5 x 10^6"
    bool IsFraction(int start) => text[start - 1] == '.' && text[start - 2] is ' ' or '(' or '\0';
}
