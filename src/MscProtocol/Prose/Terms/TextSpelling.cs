using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Prose;

/// <summary>A spelling as running text is searched for it.</summary>
/// <param name="Folded">The words in lower case with a space for each gap.</param>
/// <param name="InCapitals">Whether it counts in capitals alone: "IT" is a route, "it" is not.</param>
/// <param name="Term">What it names.</param>
sealed record TextSpelling<T>(string Folded, bool InCapitals, T Term)
{
    const int LongestAbbreviation = 4;
    const int LongestNumbered = 10;

    /// <summary>Words after which "IV" is a numeral.</summary>
    static readonly HashSet<string> Numbered = new(
        [
            "stage", "stages", "phase", "phases", "grade", "grades", "class", "type", "types", "group", "level", "part", "cohort", "nyha",
            "collagen", "factor", "i", "ii", "iii",
        ],
        StringComparer.Ordinal);

    /// <summary>Words between two numerals.</summary>
    static readonly HashSet<string> Joining = new(["and", "or", "to"], StringComparer.Ordinal);

    static readonly string[] Prefixes = ["intra", "sub"];

    /// <summary>
    /// Returns the spelling with its apostrophes, without them, with its words run together,
    /// and with a gap behind a prefix ("intra-osseous").
    /// </summary>
    public static IEnumerable<TextSpelling<T>> Of(string spelling, T term)
    {
        var folded = TermSpelling.Normalise(spelling);
        var inCapitals = spelling.Length <= LongestAbbreviation && spelling.All(char.IsAsciiLetterUpper);
        var marked = string.Join('\'', spelling.Split('\'', '’').Select(TermSpelling.Normalise));
        var apart = Prefixes.Where(prefix => folded.StartsWith(prefix, StringComparison.Ordinal))
            .Select(prefix => $"{prefix} {folded[prefix.Length..].TrimStart()}");
        return new[] { marked, folded, TermSpelling.Join(folded) }.Concat(apart).Distinct()
            .Select(words => new TextSpelling<T>(words, inCapitals, term));
    }

    /// <summary>Returns where the spelling ends that starts at <paramref name="start"/>, or null when another word stands there.</summary>
    public int? MatchEnd(FoldedText text, int start)
    {
        var end = start;
        foreach (var expected in Folded)
        {
            var fits = expected switch
            {
                ' ' => IsGap(text[end]),
                '\'' => text[end] is '\'' or '’' or '‘' or '´' or '`',
                _ => text[end] == expected,
            };
            if (!fits)
                return null;
            end = expected == ' ' ? SkipGap(text, end) : end + 1;
        }

        end = SkipPlural(text, end);
        if (WrittenWord.IsLetter(Folded[^1]) && WrittenWord.IsLetter(text[end]))
            return null;

        return InCapitals && !IsInCapitals(text, start, end) ? null : end;
    }

    static bool IsInCapitals(FoldedText text, int start, int end) =>
        !text.Original(start, end).ContainsAnyInRange('a', 'z') && !IsNumeral(text, start);

    // "Stage IV", and "stages III and IV".
    static bool IsNumeral(FoldedText text, int start)
    {
        var (word, first) = WordBefore(text, start);
        return Numbered.Contains(word)
            || (Joining.Contains(word) && WordBefore(text, first).Word is "i" or "ii" or "iii");
    }

    int SkipPlural(FoldedText text, int end) =>
        Folded.Length > LongestAbbreviation && text[end] == 's' && char.IsAsciiLetter(Folded[^1]) ? end + 1 : end;

    static (string Word, int Start) WordBefore(FoldedText text, int start)
    {
        var end = start;
        while (end > 0 && !WrittenWord.IsLetter(text[end - 1]) && text[end - 1] is ' ' or '-' or '/')
            end--;
        var first = end;
        while (first > 0 && end - first < LongestNumbered && WrittenWord.IsLetter(text[first - 1]))
            first--;
        return (text.Slice(first, end), first);
    }

    static bool IsGap(char character) => character is ' ' or '-' or '_';

    static int SkipGap(FoldedText text, int start)
    {
        while (IsGap(text[start]))
            start++;
        return start;
    }
}
