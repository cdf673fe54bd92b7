using System.Buffers;

namespace MscProtocol.Reading;

/// <summary>Finds where a text speaks of a fact, more widely than the readers of its value.</summary>
sealed class MentionDetector
{
    // What is quoted: some words before, and some behind.
    const int Before = 40;
    const int Behind = 60;

    static readonly SearchValues<char> Ends = SearchValues.Create(".;\n。；");

    readonly SearchValues<string> words;
    readonly SearchValues<string>? beside;
    readonly SearchValues<string> without;
    readonly bool needsNumber;

    /// <summary>Makes the detector that <c>rules/reading.yaml</c> describes.</summary>
    public MentionDetector(
        LocalizedText name, IReadOnlyList<string> words, IReadOnlyList<string>? beside, IReadOnlyList<string> without, bool needsNumber)
    {
        Name = name;
        this.words = WordLists.Any(words);
        this.beside = beside is null ? null : WordLists.Any(beside);
        this.without = WordLists.Any(without);
        this.needsNumber = needsNumber;
    }

    /// <summary>What the fact is, in words.</summary>
    public LocalizedText Name { get; }

    /// <summary>Returns the first words that speak of it; <see langword="null"/> where none do.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="accept">Whether what is said at a place counts.</param>
    public Place? In(RecordProse prose, Func<int, bool> accept)
    {
        var text = prose.Text.Text;
        foreach (var at in SentenceSet.Places(text, rest => rest.IndexOfAny(words)))
        {
            if (!accept(at))
                continue;
            var (start, end) = ClauseAround(text, at);
            var clause = text.AsSpan()[start..end];
            if ((!needsNumber || clause.ContainsAnyInRange('0', '9'))
                && (beside is null || clause.ContainsAny(beside))
                && !clause.ContainsAny(without))
            {
                return prose.Text.Words(start, end - start);
            }
        }

        return null;
    }

    // From a word's beginning to a word's end, within the sentence.
    static (int Start, int End) ClauseAround(string text, int at)
    {
        var start = Math.Max(0, at - Before);
        start += text.AsSpan()[start..at].LastIndexOfAny(Ends) + 1;
        while (start < at && start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start] == ' '))
            start++;
        var end = Math.Min(text.Length, at + Behind);
        if (text.AsSpan()[at..end].IndexOfAny(Ends) is > 0 and var stop)
            end = at + stop;
        while (end > at + 1 && end < text.Length && char.IsLetterOrDigit(text[end]) && char.IsLetterOrDigit(text[end - 1]))
            end--;
        return (start, end);
    }
}
