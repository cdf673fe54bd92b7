using System.Diagnostics.CodeAnalysis;

namespace MscProtocol.Protocol.Terms;

/// <summary>A controlled list as loaded: its terms, and the term of each spelling.</summary>
/// <param name="IsOpen">Whether words outside the list are accepted.</param>
/// <param name="Terms">The terms in the order of the list.</param>
/// <param name="BySpelling">Each normalised spelling and its term.</param>
/// <param name="ByJoinedSpelling">Each spelling with its words run together.</param>
sealed record TermList<T>(
    bool IsOpen, IReadOnlyList<T> Terms, IReadOnlyDictionary<string, T> BySpelling, IReadOnlyDictionary<string, T> ByJoinedSpelling)
{
    /// <summary>Returns the term that is spelt so.</summary>
    public bool TryFind(string text, [MaybeNullWhen(false)] out T term)
    {
        var spelling = TermSpelling.Normalise(text);
        return BySpelling.TryGetValue(spelling, out term) || ByJoinedSpelling.TryGetValue(TermSpelling.Join(spelling), out term);
    }
}
