namespace MscProtocol.Notation;

/// <summary>Numbers in words: "fourteen", "one hundred and fifty", "half a", "douze"; those of China and Japan are <see cref="EastAsianNumerals"/>.</summary>
static class NumberWords
{
    const int Hundred = 100;

    /// <summary>"One hundred and twenty five": the most words that make one number.</summary>
    public const int Most = 5;

    /// <summary>Every word that is a number below 100.</summary>
    public static readonly Dictionary<string, int> Cardinals = Table(
        (0, 1, "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"),
        (2, 1, "deux|trois|quatre|cinq"), (7, 1, "sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize"),
        (2, 1, "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"), (12, 1, "doce|trece|catorce|quince"),
        (2, 1, "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn"),
        (20, 10, "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"), (20, 10, "vingt|trente|quarante|cinquante|soixante"),
        (20, 10, "veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa"),
        (20, 10, "zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig"));

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

        var isArticle = text.Span[start..end] is "a";
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
        else if (isArticle && Magnitudes.Match(text, next, countsCells: false) is null)
        {
            return null;
        }

        return new(start, after, value, 0, false);
    }

    /// <summary>Returns whether a number in words may hold the word.</summary>
    public static bool MayHold(ReadOnlySpan<char> word) => word is "a" or "and" or "half" or "of" or "hundred" || Lookup.ContainsKey(word);

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

    static Dictionary<string, int> Table(params (int First, int Step, string Words)[] rows)
    {
        Dictionary<string, int> table = new(StringComparer.Ordinal);
        foreach (var (first, step, words) in rows)
        {
            var value = first;
            foreach (var word in words.Split('|'))
            {
                table.TryAdd(word, value);
                value += step;
            }
        }

        return table;
    }
}
