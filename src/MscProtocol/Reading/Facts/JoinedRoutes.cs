using System.Buffers;
using System.Collections.Frozen;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Understands which routes of a text belong together: "IV or IM", "one IC infusion followed by one IV infusion".</summary>
static class JoinedRoutes
{
    const int FarApart = 100;
    const int SentencesApart = 220;

    // "IV into the peripheral vein and into the hepatic artery": between two that are joined may stand how the first is given.
    const int Skipped = 2;

    static readonly SearchValues<string> Coordinations = WordLists.Any("coordinations");
    static readonly SearchValues<string> Breaks = WordLists.Any("breaks");

    static readonly SearchValues<string> CellWords = WordLists.Any("cellWords");
    static readonly SearchValues<string> Stops = WordLists.Any("stops");
    static readonly SearchValues<string> Giving = WordLists.Any("giveVessel");
    static readonly SearchValues<string> Contrasts = WordLists.Any("contrasts");
    static readonly SearchValues<string> AllGiving = WordLists.Any("giving");
    static readonly SearchValues<string> GroupWords = WordLists.Any("groupWords");
    static readonly SearchValues<string> GroupContrasts = WordLists.Any("groupContrasts");

    static readonly SearchValues<char> Marks = SearchValues.Create(" \t\r\n,、/+&()-");
    static readonly SearchValues<char> JoiningMarks = SearchValues.Create(",、/+&");

    static readonly FrozenSet<string> Joints = WordLists.Of("joints").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    static readonly FrozenSet<string> Between = WordLists.Of("between").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns the route with those that are joined to it, in the order of the text, each term once.</summary>
    public static IEnumerable<TermMention<Route>> With(RecordProse prose, TermMention<Route> chosen)
    {
        var routes = prose.RoutesAndSites;
        var at = 0;
        while (!ReferenceEquals(routes[at], chosen))
            at++;
        List<TermMention<Route>> joined = [chosen];
        for (var (i, last) = (at - 1, at); i >= 0 && last - i <= Skipped; i--)
        {
            if (AreJoined(prose, routes[i], joined[0]))
            {
                joined.Insert(0, routes[i]);
                last = i;
            }
        }

        for (var (i, last) = (at + 1, at); i < routes.Count && i - last <= Skipped; i++)
        {
            if (AreJoined(prose, joined[^1], routes[i]))
            {
                joined.Add(routes[i]);
                last = i;
            }
        }

        return joined.DistinctBy(mention => mention.Term);
    }

    // "15 million via the femoral artery and 15 million via intramuscular injections": both are said of the cells, in one breath.
    // A line that begins with "second" goes on.
    static bool AreCoordinated(ReadOnlySpan<char> between) =>
        between.Length <= FarApart && between.IndexOfAny(Coordinations) is >= 0 and var at
        && !between[..at].ContainsAny(Breaks) && !between[(at + 1)..].ContainsAny(Breaks);

    // "Intravenous infusion of MSC. A week later MSC are injected into the artery": the cells are named anew with each.
    static bool AreOfCellsEach(ReadOnlySpan<char> between, bool isFirstOfCells) =>
        between.Length <= SentencesApart && !between.ContainsAny(Contrasts) && between.IndexOfAny(Stops) is >= 0 and var stop
        && (isFirstOfCells || between[..stop].ContainsAny(CellWords))
        && between[stop..].ContainsAny(CellWords) && between[stop..].ContainsAny(Giving);

    // "Group 1 receives MSC intravenously, group 2 receives MSC intrathecally": both groups get the cells.
    static bool AreOfGroupsEach(ReadOnlySpan<char> between) =>
        between.Length <= SentencesApart && !between.ContainsAny(GroupContrasts)
        && between.IndexOfAny(GroupWords) is >= 0 and var group
        && between[group..].ContainsAny(CellWords) && between[group..].ContainsAny(AllGiving);

    // "Intrathecal (IT)" names one route twice; two routes need a word that joins them.
    static bool AreJoined(RecordProse prose, TermMention<Route> one, TermMention<Route> next)
    {
        var isJoined = one.Term.Equals(next.Term);
        var rest = prose.Text.Text.AsSpan()[(one.Start + one.Length)..next.Start];
        if (AreCoordinated(rest) || AreOfCellsEach(rest, prose.SharesSentence(one.Start)) || AreOfGroupsEach(rest))
            return true;
        while (!rest.IsEmpty)
        {
            var length = Math.Max(1, rest.IndexOfAny(Marks) is var mark and >= 0 ? mark : rest.Length);
            var word = rest[..length];
            if (JoiningMarks.Contains(word[0]) || Joints.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                isJoined = true;
            else if (!Marks.Contains(word[0]) && !Between.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
                return false;
            rest = rest[length..];
        }

        return isJoined;
    }
}
