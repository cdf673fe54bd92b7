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

    // "Intranodal"; "sublime" is shorter.
    const int LeastBuilt = 8;

    // How far behind the amount of a drug its route may stand.
    const int DrugAtMost = 24;

    static readonly (string Word, Term<Route> Route)[] Bare =
        [.. WordLists.Routes("bare").SelectMany(entry => entry.Words, (entry, word) => (word, entry.Route.Route))];

    static readonly SearchValues<string> Giving = WordLists.Any("injecting");
    static readonly SearchValues<string> Prefixes = WordLists.Any("placePrefixes");
    static readonly SearchValues<string> NotPlaces = WordLists.Any("notPlaces");
    static readonly string[] Endings = [.. WordLists.Of("placeEndings")];
    static readonly Term<Route> Other = Term<Route>.Parse("other");
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

        found.AddRange(BuiltWords(text).Where(built => !found.Exists(other => Overlap(built, other))).ToList());
        return found.Count == named ? found : [.. found.OrderBy(mention => mention.Start).ThenBy(mention => -mention.Length)];
    }

    static bool Overlap(TermMention<Route> one, TermMention<Route> other) =>
        one.Start < other.Start + other.Length && other.Start < one.Start + one.Length;

    // "Intranodal injection", "perineural": a word so built names a place that the list has no term for.
    static List<TermMention<Route>> BuiltWords(string text)
    {
        List<TermMention<Route>> found = [];
        foreach (var start in SentenceSet.Places(text, rest => rest.IndexOfAny(Prefixes)))
        {
            if (start > 0 && char.IsLetterOrDigit(text[start - 1]))
                continue;
            var end = start;
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] == '-'))
                end++;
            var word = text.AsSpan(start, end - start);
            if (word.Length >= LeastBuilt && !word.ContainsAny(NotPlaces) && EndsAsPlace(word) && IsGiven(text, start, end))
                found.Add(new(Other, start, end - start));
        }

        return found;
    }

    static bool EndsAsPlace(ReadOnlySpan<char> word)
    {
        foreach (var ending in Endings)
        {
            if (word.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Something is given directly behind it, or before an adverb: "injected intranodally".
    static bool IsGiven(ReadOnlySpan<char> text, int start, int end) =>
        text[end..Math.Min(text.Length, end + WordsAtMost)].TrimStart().IndexOfAny(Giving) == 0
            || (text[end - 1] is 'y' && text[Math.Max(0, start - DrugAtMost)..start].ContainsAny(Giving));

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
