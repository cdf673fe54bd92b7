using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>Finds the terms of a controlled list in running text.</summary>
/// <remarks>
/// Words count whole, in any case and with any gap between them; short abbreviations count in capitals alone ("IT", not "it").
/// Spellings that only name a term where they stand alone (<c>onlyAlone</c> in <c>rules/terms.yaml</c>) are passed over.
/// </remarks>
static class TermText
{
    /// <summary>
    /// Returns every mention in the order of the text; the longest spelling wins where several fit. Never throws on any text.
    /// </summary>
    public static IReadOnlyList<TermMention<TList>> Find<TList>(string text)
        where TList : ITermList
    {
        ArgumentNullException.ThrowIfNull(text);
        return Find<TList>(new ProseText(text));
    }

    public static IReadOnlyList<TermMention<TList>> Find<TList>(ProseText text)
        where TList : ITermList =>
        [.. Finder<TList>.Instance.Find(text.Folded).Select(found => new TermMention<TList>(found.Term, found.Start, found.Length))];

    static class Finder<TList>
        where TList : ITermList
    {
        public static TermFinder<Term<TList>> Instance { get; } =
            new(Term<TList>.All.SelectMany(term => term.TextSpellings, (term, spelling) => (spelling, term)));
    }
}
