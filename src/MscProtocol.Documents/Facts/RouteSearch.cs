using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds by which way the cells are given.</summary>
static class RouteSearch
{
    const int OtherThings = 2;

    static readonly HashSet<string> Places = ["dosing", "arms", "synopsis", "product", "objectives", "design", "title", "quality"];

    /// <summary>Sets the route of an arm, or those that one sentence joins.</summary>
    public static void Read(Draft<Arm> arm, IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        var given = sentences.Where(one => MayState(one) && !words.AreIn("drugs", one.Text));
        var stated = given.Select(one => (Sentence: one, Routes: RoutesIn(one)))
            .Where(one => one.Routes.Count > 0)
            .OrderBy(one => one.Sentence.WeightFor("arms.route") + (SpeaksOfCells(one.Sentence) ? 0 : OtherThings));
        foreach (var (sentence, routes) in stated.Take(1))
        {
            foreach (var mention in routes.Where(one => IsVein(one.Term) == IsVein(routes[0].Term)))
                arm.Set(Arm.Fields.Route, mention.Term, sentence.Words(mention.Start, mention.Length));
        }
    }

    static List<TermMention<Route>> RoutesIn(Sentence sentence) =>
        [.. TermText.Find<Route>(sentence.Text).Where(mention => !mention.Term.Equals(Route.Other))];

    // What names the cells counts before what may be about an anaesthetic or another drug, and before what comes first.
    static bool SpeaksOfCells(Sentence sentence) => CellFinder.Find(new(sentence.Text)).Any(cell => cell.Kind == CellKind.Mesenchymal);

    static bool MayState(Sentence sentence) =>
        !sentence.IsAside && sentence.Role is not { IsOnly: true }
            && (sentence.Role is null || sentence.Rank != SentenceRank.Body || Places.Contains(sentence.Role.Name));

    static bool IsVein(Term<Route> route) => route.Name.Contains("ven", StringComparison.Ordinal);
}
