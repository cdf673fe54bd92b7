namespace MscProtocol.Facts;

/// <summary>Cuts text into sentences; one that does not end is cut as well.</summary>
static class SentenceEnds
{
    const int LongestSentence = 800;

    /// <summary>Returns where each sentence starts and ends.</summary>
    /// <param name="text">The text.</param>
    /// <param name="abbreviations">Words behind whose full stop a sentence goes on.</param>
    public static IEnumerable<(int Start, int End)> Split(string text, IReadOnlyList<string> abbreviations)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Ends(text, i, abbreviations) && i - start < LongestSentence)
                continue;
            if (i + 1 > start)
                yield return (start, i + 1);
            start = i + 1;
        }

        if (start < text.Length)
            yield return (start, text.Length);
    }

    static bool Ends(string text, int at, IReadOnlyList<string> abbreviations) => text[at] switch
    {
        '。' or '；' or '\n' or '？' or '！' => true,
        ';' => at + 1 < text.Length && text[at + 1] == ' ',
        '.' or '?' or '!' =>
            at + 2 < text.Length && char.IsWhiteSpace(text[at + 1]) && !char.IsLower(text[at + 2])
            && !EndsAbbreviation(text, at, abbreviations),
        _ => false,
    };

    static bool EndsAbbreviation(string text, int at, IReadOnlyList<string> abbreviations)
    {
        foreach (var word in abbreviations)
        {
            if (text.AsSpan(0, at).EndsWith(word, StringComparison.Ordinal)
                && (at == word.Length || !char.IsLetter(text[at - word.Length - 1])))
            {
                return true;
            }
        }

        return at <= 1 || (char.IsUpper(text[at - 1]) && text[at - 2] != '°' && !char.IsLetterOrDigit(text[at - 2]));
    }
}
