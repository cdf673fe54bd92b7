namespace MscProtocol.Quantities;

/// <summary>Numbers written as words: "three", "twelfth", "twice", "十二".</summary>
static class NumberLexemes
{
    const string ChineseDigits = "零一二三四五六七八九";

    /// <summary>Every word in Latin script with its number.</summary>
    public static IReadOnlyDictionary<string, Lexeme> All { get; } = new Dictionary<string, Lexeme>(
    [
        .. Count(Meaning.Number, 0, "zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"),
        .. Count(Meaning.Ordinal, 1, "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth"),
        .. Count(Meaning.Repeat, 1, "once|twice|thrice"),
        .. Count(Meaning.Number, 2, "deux|trois|quatre|cinq"),
        .. Count(Meaning.Number, 7, "sept|huit|neuf|dix"),
        .. Count(Meaning.Number, 2, "dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez"),
        .. Count(Meaning.Number, 2, "zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn"),
        .. Tens("thirty|forty|fifty|sixty|seventy|eighty|ninety"),
        new("half", new(Meaning.Half, 0.5m)), new("½", new(Meaning.Half, 0.5m)),
        new("single", new(Meaning.Number)), new("sole", new(Meaning.Number)), new("unique", new(Meaning.Number)), new("double", new(Meaning.Number, 2)),
        new("twentieth", new(Meaning.Ordinal, 20)), new("trimestral", new(Meaning.Frequency, 3, TimeUnits.Find("mo"))),
    ]);

    /// <summary>Returns the number in Chinese digits at <paramref name="start"/>, below 100, and where it ends.</summary>
    public static (decimal Value, int End)? MatchChinese(FoldedText text, int start)
    {
        var (value, end) = Digit(text, start) is { } digit ? (digit, start + 1) : (1, start);
        if (text[end] != '十')
            return end > start ? (value, end) : null;

        return Digit(text, end + 1) is { } unit && unit > 0 ? (value * 10 + unit, end + 2) : (value * 10, end + 1);
    }

    static int? Digit(FoldedText text, int index) => text[index] switch
    {
        '两' or '兩' => 2,
        var character => ChineseDigits.IndexOf(character, StringComparison.Ordinal) is >= 0 and var value ? value : null,
    };

    static IEnumerable<KeyValuePair<string, Lexeme>> Count(Meaning meaning, int first, string words) =>
        words.Split('|').Select((word, index) => KeyValuePair.Create(word, new Lexeme(meaning, first + index)));

    static IEnumerable<KeyValuePair<string, Lexeme>> Tens(string words) =>
        words.Split('|').Select((word, index) => KeyValuePair.Create(word, new Lexeme(Meaning.Number, 30 + 10 * index)));
}
