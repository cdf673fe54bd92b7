namespace MscProtocol.Notation;

/// <summary>Words that all say the same.</summary>
sealed class WordSet(IEnumerable<string> words)
{
    readonly WordTable<bool> table = new(words.Select(word => (word, true)));

    /// <summary>Returns the words of a list of <c>rules/words.yaml</c>.</summary>
    public static WordSet Of(string list) => new(WordLists.Of(list));

    /// <summary>Returns where the word that starts at <paramref name="start"/> ends, or null where none stands whole.</summary>
    public int? Match(FoldedText text, int start) => table.Match(text, start)?.End;

    /// <summary>Returns where the first of them that starts from <paramref name="start"/> to <paramref name="end"/> ends.</summary>
    public int? Find(FoldedText text, int start, int end)
    {
        for (var i = Math.Max(start, 0); i < end; i++)
        {
            if (WordBounds.IsStart(text, i) && Match(text, i) is { } after && after <= end)
                return after;
        }

        return null;
    }
}
