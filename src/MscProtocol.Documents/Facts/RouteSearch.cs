using MscProtocol.Knowledge;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Facts;

/// <summary>Finds by which way the cells are given.</summary>
static class RouteSearch
{
    const int OtherThings = 2;
    const int FurthestTissue = 9;

    /// <summary>Sets the route of an arm, or those that one sentence joins: what is said of it alone, else what is said of all.</summary>
    public static void Read(Draft<Arm> arm, FoundArm found, IReadOnlyList<Sentence> sentences, SignalWords words)
    {
        var given = sentences.Where(one => MayState(one) && !words.AreIn("drugs", one.Text))
            .OrderBy(one => one.WeightFor("arms.route") + (SpeaksOfCells(one) ? 0 : OtherThings));
        var stated = found.Own.Concat(given).Select(one => (Sentence: one, Routes: RoutesIn(one, words)))
            .Where(one => one.Routes.Count > 0);
        foreach (var (sentence, routes) in stated.Take(1))
        {
            foreach (var mention in routes.Where(one => IsVein(one.Term) == IsVein(routes[0].Term)))
                arm.Set(Arm.Fields.Route, mention.Term, sentence.Words(mention.Start, mention.Length));
        }
    }

    static List<TermMention<Route>> RoutesIn(Sentence sentence, SignalWords words) =>
        [.. TermText.Find<Route>(sentence.Text).Where(mention => !mention.Term.Equals(Route.Other)
            && !IsOfTissue(sentence.Text.AsSpan(mention.Start + mention.Length), words))];

    // "Subcutaneous adipose tissue" tells where cells come from.
    static bool IsOfTissue(ReadOnlySpan<char> behind, SignalWords words) =>
        words.AreIn("tissues", behind[..Math.Min(FurthestTissue, behind.Length)]);

    // What names the cells counts before what may be about an anaesthetic or another drug, and before what comes first.
    static bool SpeaksOfCells(Sentence sentence) => CellFinder.Find(new(sentence.Text)).Any(cell => cell.Kind == CellKind.Mesenchymal);

    static bool MayState(Sentence sentence) =>
        !sentence.IsAside && sentence.Role is not { IsOnly: true }
            && (sentence.Role is null || sentence.Rank != SentenceRank.Body || sentence.Role.MayHold("arms.route"));

    static bool IsVein(Term<Route> route) => route.Name.Contains("ven", StringComparison.Ordinal);
}
