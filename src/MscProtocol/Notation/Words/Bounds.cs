namespace MscProtocol.Notation;

/// <summary>The signs and words of <c>rules/words.yaml</c> for "at least", "above", "at most" and "below".</summary>
static class Bounds
{
    /// <summary>Those that stand before a number; of words that begin alike, the longer first.</summary>
    public static readonly (string Word, Bound Bound)[] Before = Words("boundsBefore");

    /// <summary>Those that stand behind a number.</summary>
    public static readonly (string Word, Bound Bound)[] After = Words("boundsAfter");

    public static (Bound Bound, int End) MatchBefore(FoldedText text, int start) =>
        text.IsDigit(start) ? (Bound.None, start) : Match(Before, text, start);

    public static (Bound Bound, int End) MatchAfter(FoldedText text, int start) => Match(After, text, start);

    static (string Word, Bound Bound)[] Words(string section) =>
    [
        .. WordLists.Lists(section)
            .SelectMany(list => list.Words.Select(word => (Word: word, Bound: Enum.Parse<Bound>(list.Name, ignoreCase: true))))
            .OrderByDescending(entry => entry.Word.Length),
    ];

    static (Bound Bound, int End) Match((string Word, Bound Bound)[] words, FoldedText text, int start)
    {
        foreach (var (word, bound) in words)
        {
            if (text.HasAt(start, word) && text.IsWordEnd(start + word.Length))
                return (bound, start + word.Length);
        }

        return (Bound.None, start);
    }
}
