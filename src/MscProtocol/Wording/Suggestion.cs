namespace MscProtocol.Wording;

/// <summary>Finds the known word that a mistyped one was probably meant to be.</summary>
static class Suggestion
{
    const int LongestWord = 64;

    /// <summary>Returns the candidate nearest to <paramref name="word"/>, or <see langword="null"/> when none is near.</summary>
    /// <remarks>
    /// Near is at most a third of the word's letters changed, added, dropped or swapped with a neighbour; the first of equals wins.
    /// </remarks>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > LongestWord)
            return null;

        string? nearest = null;
        var allowed = Math.Max(1, word.Length / 3);
        foreach (var candidate in candidates)
        {
            if (candidate.Length > LongestWord || Math.Abs(candidate.Length - word.Length) > allowed)
                continue;
            var distance = Distance(word, candidate);
            if (distance > allowed || distance >= Math.Max(word.Length, candidate.Length))
                continue;
            nearest = candidate;
            allowed = distance - 1;
        }

        return nearest;
    }

    // Optimal string alignment distance, ignoring case.
    static int Distance(string a, string b)
    {
        var beforeLast = new int[b.Length + 1];
        var last = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            last[j] = j;

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + cost);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1]))
                    row[j] = Math.Min(row[j], beforeLast[j - 2] + 1);
            }

            (beforeLast, last, row) = (last, row, beforeLast);
        }

        return last[b.Length];
    }

    static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
