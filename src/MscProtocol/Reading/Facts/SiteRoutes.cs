using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// Understands the route of what is put into or onto a part of the body: "injected into the lumbar disc", "knee injection".
/// </summary>
static class SiteRoutes
{
    // How far before the part of the body its clause is read, the way to it may stand, and the giving behind it.
    const int ClauseAtMost = 160;
    const int WayAtMost = 60;
    const int BehindAtMost = 30;
    const int DirectlyBehind = 14;

    static readonly TermFinder<RouteOfWords> Sites = new(
        WordLists.Routes("sites").SelectMany(entry => entry.Words.SelectMany(WithPlural), (entry, word) => (word, entry.Route)));

    static readonly SearchValues<string> Giving = WordLists.Any("giving");
    static readonly SearchValues<string> Injecting = WordLists.Any("injecting");
    static readonly SearchValues<string> OnVessels = WordLists.Any("onVessels");
    static readonly Term<Route> Other = Term<Route>.Parse("other");
    static readonly SearchValues<string> DosesOfCells = WordLists.Any("dosesOfCells");
    static readonly SearchValues<string> Built = WordLists.Any("built");
    static readonly SearchValues<string> NotTheWay = WordLists.Any("notTheWay");
    static readonly SearchValues<string> NotTheSite = WordLists.Any("notTheSite");
    static readonly string[] Ways = [.. WordLists.Of("ways")];
    static readonly HashSet<string> WeakWays = [.. WordLists.Of("weakWays")];
    static readonly HashSet<string> SureWays = [.. WordLists.Of("sureWays")];
    static readonly SearchValues<char> ClauseEnds = SearchValues.Create(".;\n。；");

    /// <summary>Returns the parts of the body that the text names, in its order.</summary>
    public static IReadOnlyList<SiteMention> Find(ProseText prose) =>
        [.. Sites.Find(prose.Folded).Select(found => new SiteMention(found.Term, found.Start, found.Length))];

    /// <summary>Returns the first route that is so implied.</summary>
    /// <param name="prose">The text.</param>
    /// <param name="accept">Whether what is said at a place counts.</param>
    /// <param name="isOfCells">Whether the text speaks of nothing but the cells, so that "via the vein" says that they are given.</param>
    public static TermMention<Route>? In(RecordProse prose, Func<int, bool> accept, bool isOfCells)
    {
        foreach (var site in prose.Sites)
        {
            if (accept(site.Start) && RouteTo(prose.Text.Text, site, isOfCells) is var (route, start, _))
                return new(route, start, site.End - start);
        }

        return null;
    }

    /// <summary>
    /// Returns every route that is so implied in a text that may speak of much else, in its order: from the word for giving on, and from
    /// the way on, as one word for giving may stand before several ways, and of the part alone, as one way may lead to several.
    /// </summary>
    public static IEnumerable<TermMention<Route>[]> Mentions(RecordProse prose)
    {
        foreach (var site in prose.Sites)
        {
            if (RouteTo(prose.Text.Text, site, isOfCells: false) is var (route, start, way))
            {
                yield return
                [
                    new(route, start, site.End - start), new(route, way, site.End - way), new(route, site.Start, site.End - site.Start),
                ];
            }
        }
    }

    // Of several words the last is found with its plural.
    static IEnumerable<string> WithPlural(string word) => word.Contains(' ', StringComparison.Ordinal) ? [word] : [word, word + "s"];

    static (Term<Route> Route, int Start, int Way)? RouteTo(ReadOnlySpan<char> text, SiteMention site, bool isOfCells)
    {
        var least = Math.Max(0, site.Start - ClauseAtMost);
        var clause = least + text[least..site.Start].LastIndexOfAny(ClauseEnds) + 1;
        var behind = text[site.End..Math.Min(text.Length, site.End + BehindAtMost)];
        behind = behind[..(behind.IndexOfAny(ClauseEnds) is >= 0 and var end ? end : behind.Length)];
        if (behind.TrimStart(" -").IndexOfAny(NotTheSite) == 0)
            return null;
        if (behind[..Math.Min(DirectlyBehind, behind.Length)].ContainsAny(Injecting))
            return (site.Route.Route, site.Start, site.Start);
        if (WayTo(text[clause..site.Start]) is not { } way)
            return null;
        if (site.Route.IsVessel && text[clause..site.Start].ContainsAny(OnVessels))
            return null;
        var before = text[clause..(clause + way.Start)];
        var giving = before.IndexOfAny(Giving);
        var isInjected = before.ContainsAny(Injecting) || behind.ContainsAny(Injecting);
        if (!isOfCells && WeakWays.Contains(way.Word))
            return null;
        var isSure = SureWays.Contains(way.Word);
        if (giving < 0 && !isInjected && !(isOfCells && (site.Route.IsVessel || isSure))
            && !(site.Route.IsVessel && isSure && TellsDose(before)))
            return null;
        var isBuilt = text[clause..(site.End + behind.Length)].ContainsAny(Built);
        var route = isInjected ? site.Route.Route : site.Route.Laid ?? (isBuilt ? Other : site.Route.Route);
        return (route, giving < 0 ? clause + way.Start + 1 : clause + giving, clause + way.Start + 1);
    }

    // "3 million cells/kg into the hepatic artery": a dose is given.
    static bool TellsDose(ReadOnlySpan<char> before) => before.ContainsAny(DosesOfCells);

    // The last way before the part of the body, unless something stands between that it leads to instead.
    static (int Start, string Word)? WayTo(ReadOnlySpan<char> before)
    {
        var (last, end, word) = (-1, -1, string.Empty);
        foreach (var way in Ways)
        {
            var at = before.LastIndexOf(way, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at + way.Length > end)
                (last, end, word) = (at, at + way.Length, way);
        }

        return last >= 0 && before.Length - end <= WayAtMost && !before[end..].ContainsAny(NotTheWay) ? (last, word) : null;
    }
}
