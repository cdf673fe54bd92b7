using MscProtocol.Quantities;

namespace MscProtocol.Protocol.Terms;

/// <summary>Looks for many spellings at once, by the word that each begins with.</summary>
sealed class TermFinder<T>
{
    readonly Dictionary<string, TextSpelling<T>[]> byHead;
    readonly Dictionary<string, TextSpelling<T>[]>.AlternateLookup<ReadOnlySpan<char>> heads;

    public TermFinder(IEnumerable<(string Spelling, T Term)> spellings)
    {
        byHead = spellings
            .SelectMany(entry => TextSpelling<T>.Of(entry.Spelling, entry.Term))
            .GroupBy(spelling => WrittenWord.Head(spelling.Folded, 0).ToString(), StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.OrderByDescending(spelling => spelling.Folded.Length).ToArray(), StringComparer.Ordinal);
        heads = byHead.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Returns what the text names, from left to right.</summary>
    public IEnumerable<(T Term, int Start, int Length)> Find(string original)
    {
        var text = new FoldedText(original);
        for (var start = 0; start < text.Length;)
        {
            var head = WrittenWord.Head(text.Characters, start);
            if (Match(text, start, head) is { } match)
            {
                var place = text.Place(start, match.End);
                yield return (match.Term, place.Start, place.Length);
                start = match.End;
            }
            else
            {
                start += Math.Max(head.Length, 1);
            }
        }
    }

    (T Term, int End)? Match(FoldedText text, int start, ReadOnlySpan<char> head)
    {
        if (!heads.TryGetValue(head, out var spellings))
            return null;

        foreach (var spelling in spellings)
        {
            if (spelling.MatchEnd(text, start) is { } end)
                return (spelling.Term, end);
        }

        return null;
    }
}
