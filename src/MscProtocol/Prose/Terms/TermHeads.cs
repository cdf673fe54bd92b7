using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Spellings that begin with one character, by the word that each begins with.</summary>
/// <remarks>They are made ready when a text first has a word that begins so: of few texts, most never are.</remarks>
sealed class TermHeads<T>((string Spelling, T Term)[] spellings)
{
    Ready? ready;

    /// <summary>Returns what stands at <paramref name="start"/>, where the text has the word <paramref name="head"/>.</summary>
    public (T Term, int End)? Match(FoldedText text, int start, ReadOnlySpan<char> head)
    {
        var known = ready ??= new(spellings);
        if ((known.Lengths & LengthBit(head)) == 0 || !known.ByHead.TryGetValue(head, out var possible))
            return null;

        foreach (var spelling in possible)
        {
            if (spelling.MatchEnd(text, start) is { } end)
                return (spelling.Term, end);
        }

        return null;
    }

    static ulong LengthBit(ReadOnlySpan<char> head) => 1UL << head.Length;

    sealed class Ready
    {
        public Ready((string Spelling, T Term)[] spellings)
        {
            var byHead = spellings
                .SelectMany(entry => TextSpelling<T>.Of(entry.Spelling, entry.Term))
                .GroupBy(spelling => WrittenWord.Head(spelling.Folded, 0).ToString(), StringComparer.Ordinal)
                .ToDictionary(
                    group => group.Key, group => group.OrderByDescending(spelling => spelling.Folded.Length).ToArray(),
                    StringComparer.Ordinal);
            ByHead = byHead.GetAlternateLookup<ReadOnlySpan<char>>();
            foreach (var head in byHead.Keys)
                Lengths |= LengthBit(head);
        }

        // A bit for each length of a head, so that hardly a word is looked up in vain.
        public ulong Lengths { get; }

        public Dictionary<string, TextSpelling<T>[]>.AlternateLookup<ReadOnlySpan<char>> ByHead { get; }
    }
}
