using System.Buffers;
using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>
/// Finds the routes that a text names, as those who fill in records write them: "iv" in small letters, "IA" into a joint.
/// </summary>
static class RouteMentions
{
    const int WordsAtMost = 14;

    // How far behind the amount of a drug its route may stand.
    const int DrugAtMost = 24;

    static readonly (string Word, Term<Route> Route)[] Bare =
        [.. WordLists.Routes("bare").SelectMany(entry => entry.Words, (entry, word) => (word, entry.Route.Route))];

    static readonly SearchValues<string> Giving = WordLists.Any("injecting");
    static readonly SearchValues<string> DrugAmounts = WordLists.Any("drugAmounts");
    static readonly SearchValues<string> CellWords = WordLists.Any("cellWords");
    static readonly SearchValues<char> ClauseEnds = SearchValues.Create(",.;\n");
    static readonly SearchValues<string> Joint = WordLists.Any("joint");
    static readonly Term<Route> Arterial = Term<Route>.Parse("intra-arterial");
    static readonly Term<Route> Articular = Term<Route>.Parse("intra-articular");

    /// <summary>Returns every mention in the order of the text.</summary>
    public static IReadOnlyList<TermMention<Route>> Find(ProseText prose)
    {
        var text = prose.Original;
        List<TermMention<Route>> found = [.. TermText.Find<Route>(prose).Where(mention => !IsOfDrug(text, mention.Start))];
        if (text.AsSpan().ContainsAny(Joint))
        {
            for (var i = 0; i < found.Count; i++)
            {
                if (found[i] is { Length: 2 } mention && mention.Term.Equals(Arterial))
                    found[i] = mention with { Term = Articular };
            }
        }

        var named = found.Count;
        foreach (var (word, route) in Bare)
        {
            found.AddRange(SentenceSet.Places(text, rest => rest.IndexOf(word, StringComparison.Ordinal))
                .Where(start => IsRoute(text, start, start + word.Length))
                .Select(start => new TermMention<Route>(route, start, word.Length)));
        }

        return found.Count == named ? found : [.. found.OrderBy(mention => mention.Start).ThenBy(mention => -mention.Length)];
    }

    // "ATG at 3.5 mg/kg IV from day -6": the amount of a drug stands before it, and no cells between.
    static bool IsOfDrug(ReadOnlySpan<char> text, int start)
    {
        var before = text[Math.Max(0, start - DrugAtMost)..start];
        before = before[(before.LastIndexOfAny(ClauseEnds) + 1)..];
        return before.IndexOfAny(DrugAmounts) is >= 0 and var amount && !before[amount..].ContainsAny(CellWords);
    }

    // "UC-MSC, iv, 10 million", "i/v infusions", "by iv"; not "(iv)" in a list, nor a word that holds it.
    static bool IsRoute(ReadOnlySpan<char> text, int start, int end)
    {
        var before = start == 0 ? ',' : text[start - 1];
        var behind = end == text.Length ? ',' : text[end];
        if (char.IsLetterOrDigit(before) || char.IsLetterOrDigit(behind) || (before == '(' && behind == ')'))
            return false;
        if (behind is ',' or '，' or ';' or ')' && before is ' ' or ',' or '，' or '(')
            return true;
        var next = text[end..Math.Min(text.Length, end + WordsAtMost)];
        var prior = text[..start].TrimEnd(' ');
        return next.TrimStart(" -.").IndexOfAny(Giving) == 0
            || prior.EndsWith(" by", StringComparison.OrdinalIgnoreCase)
            || prior.EndsWith(" via", StringComparison.OrdinalIgnoreCase);
    }
}
