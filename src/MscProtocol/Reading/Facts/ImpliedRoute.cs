using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Understands the route of what is said without a word for it: injected into a vessel or a lesion, laid on, built in.</summary>
static class ImpliedRoute
{
    static readonly (SearchValues<string> Words, Term<Route> Route)[] Implied =
        [.. WordLists.Routes("implied").Select(entry => (WordLists.Any(entry.Words), entry.Route.Route))];

    /// <summary>Returns the route of what is put somewhere, as sentences on these cells alone say it.</summary>
    public static TermMention<Route>? InSentence(RecordProse prose) =>
        SiteRoutes.In(prose, place => prose.SpeaksOfProduct(place) && !prose.IsGeneral(place), isOfCells: false);

    /// <summary>Returns the route of what a text on the cells says is put somewhere.</summary>
    public static TermMention<Route>? AtSite(RecordProse prose) => SiteRoutes.In(prose, _ => true, isOfCells: true);

    /// <summary>Returns the route of what a text on the cells says is put somewhere in a sentence that names them.</summary>
    public static TermMention<Route>? OfCells(RecordProse prose) => SiteRoutes.In(prose, prose.SharesSentence, isOfCells: true);

    /// <summary>Returns the route that a word of a text on the cells implies, and the word.</summary>
    public static Fact<Route>? InWord(RecordProse prose)
    {
        var text = prose.Text.Text.AsSpan();
        foreach (var (words, route) in Implied)
        {
            if (text.IndexOfAny(words) is >= 0 and var at)
                return new(route, WordAt(prose, at));
        }

        return null;
    }

    static Place WordAt(RecordProse prose, int at)
    {
        var end = at;
        while (end < prose.Text.Text.Length && char.IsLetterOrDigit(prose.Text.Text[end]))
            end++;
        return prose.Text.Words(at, Math.Max(1, end - at));
    }
}
