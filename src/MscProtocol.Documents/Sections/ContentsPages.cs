using System.Globalization;

namespace MscProtocol.Sections;

/// <summary>Finds the lines of a table of contents: one below the other, each ends with a page, and these rise.</summary>
static class ContentsPages
{
    const int FewestLines = 4;
    const int LongestLine = 160;
    const int MostPages = 3000;

    /// <summary>Returns for each line whether it is one.</summary>
    public static bool[] Find(IReadOnlyList<string> lines)
    {
        var found = new bool[lines.Count];
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            var page = 0;
            while (end < lines.Count && PageOf(lines[end]) is { } next && next >= page)
            {
                page = next;
                end++;
            }

            if (end - i >= FewestLines && page > 1)
                Array.Fill(found, true, i, end - i);
            i = Math.Max(end, i + 1);
        }

        for (var i = 0; i < lines.Count; i++)
            found[i] |= HasLeaders(lines[i]);
        return found;
    }

    static bool HasLeaders(string line) =>
        line.Contains("......", StringComparison.Ordinal) || line.Contains("…………", StringComparison.Ordinal)
            || line.Contains(". . . . .", StringComparison.Ordinal);

    // The page is apart from the title, or follows a letter of it.
    static int? PageOf(string line)
    {
        var text = line.TrimEnd();
        var start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        if (start == text.Length || start < 2 || text.Length > LongestLine || IsWithinNumber(text, start))
            return null;
        var isNumber = int.TryParse(text.AsSpan(start), NumberStyles.None, CultureInfo.InvariantCulture, out var page);
        return isNumber && page is > 0 and < MostPages ? page : null;
    }

    static bool IsWithinNumber(string text, int start) =>
        text[start - 1] is ',' or '-' or '–' or '/' or ':' or '(' or '[' or '~' or '～' || (text[start - 1] == '.' && !HasLeaders(text));
}
