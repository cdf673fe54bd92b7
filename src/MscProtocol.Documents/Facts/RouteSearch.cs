using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds by which way the cells are given.</summary>
static class RouteSearch
{
    static readonly HashSet<string> Places = ["dosing", "arms", "synopsis", "product", "objectives", "design", "title", "quality"];

    /// <summary>Sets the route of an arm, or those that one sentence joins.</summary>
    public static void Read(Draft<Arm> arm, IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        var given = sentences.Where(one => MayState(one) && !words.AreIn("drugs", one.Text));
        foreach (var sentence in given.OrderBy(one => one.WeightFor("arms.route")))
        {
            var routes = TermText.Find<Route>(sentence.Text).Where(mention => !mention.Term.Equals(Route.Other)).ToList();
            if (routes.Count == 0)
                continue;
            foreach (var mention in routes.Where(one => IsVein(one.Term) == IsVein(routes[0].Term)))
                arm.Set(Arm.Fields.Route, mention.Term, sentence.Words(mention.Start, mention.Length));
            return;
        }
    }

    static bool MayState(Sentence sentence) =>
        !sentence.IsAside && sentence.Role is not { IsOnly: true }
            && (sentence.Role is null || sentence.Rank != SentenceRank.Body || Places.Contains(sentence.Role.Name));

    static bool IsVein(Term<Route> route) => route.Name.Contains("ven", StringComparison.Ordinal);
}
