namespace MscProtocol.Notation;

/// <summary>
/// Numbers in words: "fourteen", "one hundred and fifty", "half a", "douze"; those of China and Japan are <see cref="EastAsianNumerals"/>.
/// </summary>
static class NumberWords
{
    const int Hundred = 100;

    /// <summary>"One hundred and twenty five": the most words that make one number.</summary>
    public const int Most = 5;

    /// <summary>Every word that is a number below 100.</summary>
    public static readonly Dictionary<string, int> Cardinals = WordLists.Numbered("numbers")
        .SelectMany(number => number.Words, (number, word) => (number.Number, word))
        .ToDictionary(entry => entry.word, entry => entry.Number, StringComparer.Ordinal);

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Articles =
        WordLists.Of("articles").ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OneAndAHalf =
        WordLists.Of("oneAndAHalf").ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    static readonly WordSet HalvesBehind = WordSet.Of("halvesBehind");

    static readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Lookup = Cardinals.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Returns the number in words at <paramref name="start"/>, or null when none stands there.</summary>
    public static WrittenNumber? Match(FoldedText text, int start)
    {
        if (EastAsianNumerals.Match(text, start) is { } numeral)
            return numeral.Value is { } amount ? new(start, numeral.End, amount, 0, false) : null;

        var end = WordEnd(text, start);
        if (text.Span[start..end] is "half")
            return SkipHalf(text, end) is { } half ? new(start, half, 5, -1, false) : null;
        if (text.Span[start..end] is "hundred")
            return Magnitudes.Match(text, SkipGap(text, end), countsCells: false) is null ? null : new(start, end, Hundred, 0, false);
        if (OneAndAHalf.Contains(text.Span[start..end]))
            return new(start, end, 15, -1, false);

        var isArticle = Articles.Contains(text.Span[start..end]);
        if ((isArticle ? (1, end) : BelowHundred(text, start)) is not var (value, after))
            return null;

        var next = SkipGap(text, after);
        if (IsWord(text, next, "hundred"))
        {
            (value, after) = (value * Hundred, next + "hundred".Length);
            next = text.HasAt(after, " and ") ? after + " and ".Length : SkipGap(text, after);
            if (BelowHundred(text, next) is var (rest, last) && !IsWord(text, SkipGap(text, last), "hundred"))
                (value, after) = (value + rest, last);
        }
        else if (isArticle && HalvesBehind.Match(text, after) is null && Magnitudes.Match(text, next, countsCells: false) is null)
        {
            return null;
        }

        return WithHalf(text, new(start, after, value, 0, false));
    }

    /// <summary>Returns the number with the half that is said behind it: "one and a half", "a million and a half".</summary>
    public static WrittenNumber WithHalf(FoldedText text, WrittenNumber number) =>
        number.Exponent == 0 && HalvesBehind.Match(text, number.End) is { } end
            ? number with { Significand = number.Significand * 10 + 5, Exponent = -1, End = end }
            : number;

    /// <summary>Returns whether a number in words may hold the word.</summary>
    public static bool MayHold(ReadOnlySpan<char> word) =>
        word is "a" or "and" or "half" or "of" or "hundred" || Lookup.ContainsKey(word) || Articles.Contains(word)
            || OneAndAHalf.Contains(word);

    /// <summary>Returns where the word that starts at <paramref name="start"/> ends.</summary>
    static int WordEnd(FoldedText text, int start)
    {
        while (text.IsLetter(start) && !WordBounds.IsUnspaced(text[start]))
            start++;
        return start;
    }

    // "twelve", "thirty", "thirty-six"
    static (int Value, int End)? BelowHundred(FoldedText text, int start)
    {
        var end = WordEnd(text, start);
        if (!Lookup.TryGetValue(text.Span[start..end], out var value))
            return null;
        if (value < 20 || text[end] is not (' ' or '-'))
            return (value, end);

        var last = WordEnd(text, end + 1);
        return Lookup.TryGetValue(text.Span[(end + 1)..last], out var ones) && ones is > 0 and < 10 ? (value + ones, last) : (value, end);
    }

    static int? SkipHalf(FoldedText text, int end)
    {
        var article = text.HasAt(end, " of a") ? end + " of ".Length : end + 1;
        return IsWord(text, article, "a") || IsWord(text, article, "an") ? WordEnd(text, article) : text[end] is ' ' or '-' ? end : null;
    }

    static bool IsWord(FoldedText text, int start, string word) => text.HasAt(start, word) && WordEnd(text, start) == start + word.Length;

    static int SkipGap(FoldedText text, int start) => text[start] is ' ' or '-' ? start + 1 : start;
}
