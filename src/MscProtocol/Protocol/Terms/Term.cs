using System.Diagnostics.CodeAnalysis;
using MscProtocol.Wording;

namespace MscProtocol.Protocol;

/// <summary>A term of the controlled list <typeparamref name="TList"/>.</summary>
/// <remarks>Two terms are equal when they are the same entry of the list, whichever spelling they were written in.</remarks>
public sealed class Term<TList> : ITerm, IEquatable<Term<TList>>
    where TList : ITermList
{
    static readonly TermList<Term<TList>> List = TermTable.Load(TList.Key, entry => new Term<TList>(entry));

    readonly TermEntry entry;

    Term(TermEntry entry) => this.entry = entry;

    /// <summary>Every term of the list, in its order.</summary>
    public static IReadOnlyList<Term<TList>> All => List.Terms;

    /// <summary>Whether words outside the list are accepted as terms of their own.</summary>
    public static bool IsOpen => List.IsOpen;

    /// <inheritdoc/>
    public string Name => entry.Text.English;

    /// <inheritdoc/>
    public LocalizedText Text => entry.Text;

    /// <inheritdoc/>
    public IReadOnlyDictionary<string, string> Codes => entry.Codes;

    /// <summary>Returns the term that <paramref name="text"/> names, in any listed English or Chinese spelling.</summary>
    /// <exception cref="FormatException">The list is closed and has no such term; the message names the nearest one.</exception>
    public static Term<TList> Parse(string text) =>
        TryParse(text, out var term) ? term : throw new FormatException(TermProblems.Unknown(text, Nearest(text), Names).English);

    /// <summary>Returns whether <paramref name="text"/> names a term of the list, and the term.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Term<TList>? term)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (List.TryFind(text, out term))
            return true;
        if (List.IsOpen && !Fillers.SaysNothing(text))
            term = new Term<TList>(new TermEntry(LocalizedText.Same(text.Trim())));
        return term is not null;
    }

    /// <inheritdoc/>
    public bool Equals(Term<TList>? other) => other is not null && (ReferenceEquals(entry, other.entry) || entry.Key == other.entry.Key);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Term<TList>);

    /// <inheritdoc/>
    public override int GetHashCode() => entry.Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the name as written in protocol files.</summary>
    public override string ToString() => Name;

    internal IEnumerable<string> Spellings => entry.Spellings;

    internal IEnumerable<string> TextSpellings => entry.TextSpellings;

    /// <summary>The shipped profile whose rules speak of the term; <see langword="null"/> where none does.</summary>
    internal string? Profile => entry.Profile;

    /// <summary>Returns the term of the list that is spelt so.</summary>
    internal static Term<TList>? Find(string text) => List.TryFind(text, out var term) ? term : null;

    internal static IEnumerable<string> Names => All.Select(term => term.Name);

    internal static string? Nearest(string text) =>
        Suggestion.Nearest(TermSpelling.Normalise(text), List.BySpelling.Keys) is { } spelling ? List.BySpelling[spelling].Name : null;
}
