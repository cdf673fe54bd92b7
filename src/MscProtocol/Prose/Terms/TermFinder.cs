using System.Collections.Frozen;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Looks for many spellings at once, by the word that each begins with.</summary>
sealed class TermFinder<T>
{
    const int Letters = 128;

    readonly FrozenDictionary<string, TextSpelling<T>[]>.AlternateLookup<ReadOnlySpan<char>> heads;

    // By first letter a bit for each length of a head, so that hardly a word is looked up in vain.
    readonly ulong[] lengths = new ulong[Letters];

    public TermFinder(IEnumerable<(string Spelling, T Term)> spellings)
    {
        var byHead = spellings
            .SelectMany(entry => TextSpelling<T>.Of(entry.Spelling, entry.Term))
            .GroupBy(spelling => WrittenWord.Head(spelling.Folded, 0).ToString(), StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key, group => group.OrderByDescending(spelling => spelling.Folded.Length).ToArray(), StringComparer.Ordinal);
        heads = byHead.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var head in byHead.Keys)
        {
            if (head is [< (char)Letters and var first, ..])
                lengths[first] |= LengthBit(head);
        }
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

    static ulong LengthBit(ReadOnlySpan<char> head) => 1UL << head.Length;

    (T Term, int End)? Match(FoldedText text, int start, ReadOnlySpan<char> head)
    {
        if (head is [< (char)Letters and var first, ..] && (lengths[first] & LengthBit(head)) == 0)
            return null;
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
