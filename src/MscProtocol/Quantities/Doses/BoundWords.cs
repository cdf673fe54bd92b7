using MscProtocol.Notation;

namespace MscProtocol.Quantities;

/// <summary>Words before a number of cells that make it the most or the least that may be given.</summary>
sealed class BoundWords
{
    static readonly WordSet Fillers = WordSet.Of("boundFillers");

    readonly string[] words;

    BoundWords(string list) => words = WordLists.Of(list);

    public static BoundWords Most { get; } = new("mostBefore");

    public static BoundWords Least { get; } = new("leastBefore");

    /// <summary>
    /// Returns whether such words end before <paramref name="end"/>; between them and it stand only words of dosing: "a maximum dose of".
    /// </summary>
    public bool EndBefore(FoldedText text, int start, int end)
    {
        if (start >= end)
            return false;
        foreach (var word in words)
        {
            var at = text.Span[start..end].LastIndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && WordBounds.IsStart(text, start + at) && !IsUnitOfTime(text, start + at)
                && IsFiller(text, start + at + word.Length, end))
                return true;
        }

        return false;
    }

    // "over 30 min. 2 × 10^6"
    static bool IsUnitOfTime(FoldedText text, int start) => text.HasAt(start, "min.") && text.IsDigit(text.SkipSpaceBack(start) - 1);

    static bool IsFiller(FoldedText text, int position, int end)
    {
        if (!WordBounds.IsWhole(text, position))
            return false;
        while (position < end)
        {
            if (text[position] is ' ' or ':' or '=' or '(' or ')')
                position++;
            else if (Fillers.Match(text, position) is { } after)
                position = after;
            else
                return false;
        }

        return true;
    }
}
