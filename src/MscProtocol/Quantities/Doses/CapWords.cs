using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>The words before a number of cells that make it the most that may be given.</summary>
static class CapWords
{
    static readonly string[] Words =
    [
        "up to", "maximum", "max", "max.", "maximal", "not exceeding", "not to exceed", "no more than", "not more than", "at most",
        "capped at", "cap of",
        "upper limit", "≤", "<=", "<", "not exceed", "less than", "limited to", "最多", "不超过", "最大",
    ];

    /// <summary>
    /// Returns whether such words end before <paramref name="end"/>; between them and it stand only words of dosing: "a maximum dose of".
    /// </summary>
    public static bool EndBefore(FoldedText text, int start, int end)
    {
        foreach (var word in Words)
        {
            var at = text.Span[start..end].LastIndexOf(word, StringComparison.Ordinal);
            if (at < 0 || (char.IsLetter(word[0]) && start + at > 0 && text.IsLetter(start + at - 1) && !WordBounds.IsUnspaced(word[0])))
                continue;
            if (IsFiller(text.Span[(start + at + word.Length)..end]))
                return true;
        }

        return false;
    }

    static bool IsFiller(ReadOnlySpan<char> between)
    {
        foreach (var range in between.SplitAny(' ', ':', '=', '(', ')'))
        {
            if (between[range] is not ("" or "dose" or "doses" or "dosage" or "of" or "is" or "a" or "total" or "cell" or "number"
                or "the" or "at" or "to" or "approximately" or "cells" or "be" or "than" or "infusion" or "single" or "mscs" or "msc"
                or "about" or "equal" or "or"))
                return false;
        }

        return true;
    }
}
