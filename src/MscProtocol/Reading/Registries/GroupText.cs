using System.Buffers;

namespace MscProtocol.Reading;

/// <summary>Takes apart a text in which groups stand one behind the other, each with its name before a colon.</summary>
static class GroupText
{
    const int LongestName = 80;
    const int MostBlanks = 9;
    const string Numbered = "Intervention ";

    static readonly SearchValues<string> Groups = WordLists.Any("groups");
    static readonly SearchValues<char> Colons = SearchValues.Create(":：");

    /// <summary>Returns the groups: the name of each, and what is said of it; none where the text names no two.</summary>
    public static IReadOnlyList<(Stretch Label, Stretch Text)> Split(string text) =>
        Listed(text) is { Count: > 0 } listed ? listed : Headed(text);

    // "Experimental group:UC-MSC;Control group:saline;": every part has a name, in which a semicolon may stand.
    static List<(Stretch Label, Stretch Text)> Listed(string text)
    {
        List<(Stretch Label, Stretch Text)> groups = [];
        if (text.TrimEnd() is not [.., ';' or '；'] || text.Contains('\n', StringComparison.Ordinal))
            return groups;
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny(";；") is >= 0 and var next ? start + next : text.Length;
            var colon = text.AsSpan(start, end - start).IndexOfAny(Colons);
            if (colon >= 0 && colon <= LongestName)
                groups.Add((Trimmed(text, start, start + colon), Trimmed(text, start + colon + 1, end)));
            else if (groups is [.., var last])
                groups[^1] = (last.Label, new(last.Text.Start, Math.Max(last.Text.End, Trimmed(text, start, end).End)));
            start = end + 1;
        }

        return groups;
    }

    // "Intervention 1: Intervention group: … Intervention 2: Control group: …", or lines that begin with "Control arm:".
    static List<(Stretch Label, Stretch Text)> Headed(string text)
    {
        List<Stretch> heads = [];
        for (var colon = text.AsSpan().IndexOfAny(Colons); colon >= 0;)
        {
            var start = StartOf(text, colon, heads is [.., var last] ? last.End + 1 : 0);
            if (start >= 0 && IsName(text.AsSpan(start, colon - start)))
                heads.Add(new(start, colon));
            var next = text.AsSpan(colon + 1).IndexOfAny(Colons);
            colon = next < 0 ? -1 : colon + 1 + next;
        }

        List<(Stretch Label, Stretch Text)> groups = [];
        for (var i = 0; i < heads.Count; i++)
        {
            var end = i + 1 < heads.Count ? heads[i + 1].Start : text.Length;
            var said = Trimmed(text, heads[i].End + 1, end);
            if (said.End > said.Start)
                groups.Add((heads[i], said));
        }

        return groups.Count > 1 ? groups : [];
    }

    static bool IsName(ReadOnlySpan<char> text) => text.Length <= LongestName && text.Count(' ') < MostBlanks && text.ContainsAny(Groups);

    // Behind the last sentence, line or entry of a list, or where "Intervention 2" begins; -1 where that is farther than a name is long.
    static int StartOf(string text, int colon, int least)
    {
        var from = Math.Max(least, colon - LongestName - 1);
        var before = text.AsSpan(from, colon - from);
        var start = Math.Max(before.LastIndexOfAny(".;\n；。") + 1, before.LastIndexOf(Numbered));
        for (var comma = before.LastIndexOf(','); comma >= start; comma = before[..comma].LastIndexOf(','))
        {
            // "…,Placebo comparator: saline"
            if (comma + 1 < before.Length && char.IsLetter(before[comma + 1]))
                start = comma + 1;
        }

        if (start == 0 && from > least)
            return -1;
        start += from;
        while (start < colon && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }

    static Stretch Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new(start, end);
    }
}
