namespace MscProtocol.Quantities;

/// <summary>Numbers in words, before a magnitude: "one million", "one hundred and fifty million", "half a million", "三百万".</summary>
static class NumberWords
{
    static readonly Dictionary<string, int> Small = new(StringComparer.Ordinal)
    {
        ["a"] = 1,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["fifteen"] = 15,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
        ["hundred"] = 100,
    };

    const string Chinese = "零一二三四五六七八九";

    const int MostWords = 4;

    /// <summary>Returns the number in words at <paramref name="start"/>, or null when none stands there.</summary>
    public static WrittenNumber? Match(FoldedText text, int start)
    {
        if (Digit(text[start]) is { } digit)
            return new(start, start + 1, digit, 0, false);

        var (value, end) = (0, start);
        for (var words = 0; words < MostWords; words++)
        {
            var word = start == end ? end : value >= 100 && text.HasAt(end, " and ") ? end + 5 : text[end] is ' ' or '-' ? end + 1 : end;
            var after = SkipLetters(text, word);
            if (text.Span[word..after] is "half" && value == 0 && SkipHalf(text, after) is { } half)
                return new(start, half, 5, -1, false);
            if (after == word || !Small.TryGetValue(text.Slice(word, after), out var number))
                break;

            value = number == 100 ? Math.Max(value, 1) * 100 : number == 1 && text[word] == 'a' ? 1 : value + number;
            end = after;
        }

        return value == 0 ? null : new(start, end, value, 0, false);
    }

    static int? Digit(char character) => character == '两' || character == '兩' ? 2 : Chinese.IndexOf(character, StringComparison.Ordinal) is > 0 and var digit ? digit : null;

    static int? SkipHalf(FoldedText text, int end) =>
        text.HasAt(end, " a ") ? end + 2 : text.HasAt(end, " of a ") ? end + 5 : text[end] is ' ' or '-' ? end : null;

    static int SkipLetters(FoldedText text, int start)
    {
        while (char.IsAsciiLetter(text[start]))
            start++;
        return start;
    }
}
