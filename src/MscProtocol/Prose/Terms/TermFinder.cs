using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Looks for many spellings at once, by the character and the word that each begins with.</summary>
sealed class TermFinder<T>
{
    const int Letters = 128;

    readonly TermHeads<T>?[] ofLetters = new TermHeads<T>?[Letters];
    readonly Dictionary<char, TermHeads<T>> ofOthers = [];

    public TermFinder(IEnumerable<(string Spelling, T Term)> spellings)
    {
        foreach (var beginning in spellings.GroupBy(entry => First(entry.Spelling)))
        {
            TermHeads<T> heads = new([.. beginning]);
            if (beginning.Key < Letters)
                ofLetters[beginning.Key] = heads;
            else
                ofOthers.Add(beginning.Key, heads);
        }
    }

    /// <summary>Returns what the text names, from left to right.</summary>
    public List<(T Term, int Start, int Length)> Find(FoldedText text)
    {
        List<(T Term, int Start, int Length)> found = [];
        for (var start = 0; start < text.Length;)
        {
            var head = WrittenWord.Head(text.Characters, start);
            if (HeadsOf(text[start])?.Match(text, start, head) is { } match)
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

    static char First(string spelling) =>
        char.IsAsciiLetterOrDigit(spelling[0]) ? char.ToLowerInvariant(spelling[0]) : TermSpelling.Normalise(spelling)[0];

    TermHeads<T>? HeadsOf(char first) => first < Letters ? ofLetters[first] : ofOthers.GetValueOrDefault(first);
}
