using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol;

/// <summary>A controlled list: its terms, and the term of each spelling.</summary>
/// <remarks>Most files name terms by their names; the other spellings are gathered when a text is none of these.</remarks>
sealed class TermList<T>
{
    readonly Dictionary<string, T> byName;
    readonly Lazy<Dictionary<string, T>> bySpelling;
    readonly Lazy<Dictionary<string, T>> byJoinedSpelling;

    public TermList(bool isOpen, IReadOnlyList<TermEntry> entries, Func<TermEntry, T> make)
    {
        IsOpen = isOpen;
        Terms = [.. entries.Select(make)];
        byName = new(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
            byName.Add(entries[i].Text.English, Terms[i]);
        bySpelling = new(() => Gather(entries));
        byJoinedSpelling = new(() => Joined(bySpelling.Value));
    }

    /// <summary>Whether words outside the list are accepted.</summary>
    public bool IsOpen { get; }

    /// <summary>The terms in the order of the list.</summary>
    public IReadOnlyList<T> Terms { get; }

    /// <summary>Each normalised spelling and its term.</summary>
    public IReadOnlyDictionary<string, T> BySpelling => bySpelling.Value;

    /// <summary>Returns the term that is spelt so.</summary>
    public bool TryFind(string text, [MaybeNullWhen(false)] out T term)
    {
        if (byName.TryGetValue(text, out term))
            return true;
        var spelling = TermSpelling.Normalise(text);
        return bySpelling.Value.TryGetValue(spelling, out term)
            || byJoinedSpelling.Value.TryGetValue(TermSpelling.Join(spelling), out term);
    }

    Dictionary<string, T> Gather(IReadOnlyList<TermEntry> entries)
    {
        Dictionary<string, T> gathered = new(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            foreach (var spelling in entries[i].Spellings)
                gathered.TryAdd(TermSpelling.Normalise(spelling), Terms[i]);
        }

        return gathered;
    }

    // Words run together are looked up last, and never take the place of a word that is written so.
    static Dictionary<string, T> Joined(Dictionary<string, T> bySpelling)
    {
        Dictionary<string, T> joined = new(bySpelling, StringComparer.Ordinal);
        foreach (var (spelling, term) in bySpelling)
            joined.TryAdd(TermSpelling.Join(spelling), term);
        return joined;
    }
}
