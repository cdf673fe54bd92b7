using System.Buffers;

namespace MscProtocol.Rules;

/// <summary>Words of which every match of a regular expression holds one, so that a text without any has no match.</summary>
/// <param name="All">The words.</param>
/// <param name="Whole">Those that are a match by themselves.</param>
sealed record PatternNeedles(IReadOnlyList<string> All, IReadOnlyList<string> Whole)
{
    // What a regular expression takes for a letter of ASCII in another case, and a search for words does not: dotted I, dotless i, long s, kelvin.
    static readonly SearchValues<char> OddCases = SearchValues.Create("\u0130\u0131\u017F\u212A");

    /// <summary>Returns the needles of an expression; <see langword="null"/> where an alternative has none, or holds what is not understood here.</summary>
    public static PatternNeedles? Of(string pattern) => new PatternScan(pattern).Read();

    /// <summary>Returns whether a text holds a match; <see langword="null"/> where only the expression itself can tell.</summary>
    public bool? Judge(string text)
    {
        if (text.AsSpan().ContainsAny(OddCases))
            return null;
        if (!IsAny(All, text))
            return false;
        return IsAny(Whole, text) ? true : null;
    }

    static bool IsAny(IReadOnlyList<string> needles, string text)
    {
        for (var i = 0; i < needles.Count; i++)
        {
            if (text.Contains(needles[i], StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
