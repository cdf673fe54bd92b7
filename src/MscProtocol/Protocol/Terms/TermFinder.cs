using System.Collections.Frozen;
using MscProtocol.Quantities;

namespace MscProtocol.Protocol.Terms;

/// <summary>Looks for many spellings at once, by the word that each begins with.</summary>
sealed class TermFinder<T>
{
    readonly FrozenDictionary<string, TextSpelling<T>[]>.AlternateLookup<ReadOnlySpan<char>> heads;

    public TermFinder(IEnumerable<(string Spelling, T Term)> spellings)
    {
        heads = spellings
            .SelectMany(entry => TextSpelling<T>.Of(entry.Spelling, entry.Term))
            .GroupBy(spelling => WrittenWord.Head(spelling.Folded, 0).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(spelling => spelling.Folded.Length).ToArray(), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Returns what the text names, from left to right.</summary>
    public List<(T Term, int Start, int Length)> Find(FoldedText text)
    {
        List<(T Term, int Start, int Length)> found = [];
        for (var start = 0; start < text.Length;)
        {
            var head = WrittenWord.Head(text.Characters, start);
            if (Match(text, start, head) is { } match)
            {
                var place = text.Place(start, match.End);
                found.Add((match.Term, place.Start, place.Length));
                start = match.End;
            }
            else
            {
                start += Math.Max(head.Length, 1);
            }
        }

        return found;
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
