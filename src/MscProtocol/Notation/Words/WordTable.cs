namespace MscProtocol.Notation;

/// <summary>Words with their meanings, found by the place where they start; the longest that stands there counts.</summary>
sealed class WordTable<T>
{
    const int Ascii = 128;

    readonly (string Word, T Meaning)[]?[] byAscii = new (string, T)[]?[Ascii];
    readonly Dictionary<char, (string Word, T Meaning)[]> byOther = [];

    public WordTable(IEnumerable<(string Word, T Meaning)> words)
    {
        foreach (var group in words.GroupBy(entry => entry.Word[0]))
        {
            var ordered = group.OrderByDescending(entry => entry.Word.Length).ToArray();
            if (group.Key < Ascii)
                byAscii[group.Key] = ordered;
            else
                byOther.Add(group.Key, ordered);
        }
    }

    /// <summary>Returns the word at <paramref name="start"/> and where it ends, or null where none stands whole.</summary>
    public (T Meaning, int End)? Match(FoldedText text, int start, bool mayBePlural = false)
    {
        var first = text[start];
        var words = first < Ascii ? byAscii[first] : byOther.GetValueOrDefault(first);
        if (words is null)
            return null;
        foreach (var (word, meaning) in words)
        {
            if (!text.HasAt(start, word))
                continue;
            var end = start + word.Length;
            if (WordBounds.IsWhole(text, end))
                return (meaning, end);
            if (mayBePlural && text[end] == 's' && WordBounds.IsWhole(text, end + 1))
                return (meaning, end + 1);
        }

        return null;
    }
}
