namespace MscProtocol.Notation;

/// <summary>Where words start and end in a folded text.</summary>
static class WordBounds
{
    public static bool IsPart(char character) => char.IsLetterOrDigit(character) || character is '-' or '+' or '\'' or '_' or '’';

    /// <summary>Returns where the word that starts at <paramref name="start"/> ends.</summary>
    public static int End(FoldedText text, int start)
    {
        while (IsPart(text[start]))
            start++;
        while (text[start - 1] is '-' or '\'' && start > 1)
            start--;
        return start;
    }

    /// <summary>
    /// Returns where the word that ends before <paramref name="end"/> starts, or <paramref name="least"/> where it starts before that.
    /// </summary>
    public static int Start(FoldedText text, int end, int least = 0)
    {
        while (end > least && IsPart(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Returns where the letters that end before <paramref name="end"/> start, in a script with gaps between words.</summary>
    public static int LettersStart(FoldedText text, int end)
    {
        while (text.IsLetter(end - 1) && !IsUnspaced(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Returns whether a word may start at <paramref name="start"/>: no letter of the same word stands before it.</summary>
    public static bool IsStart(FoldedText text, int start) =>
        !char.IsLetter(text[start]) || IsUnspaced(text[start]) || !char.IsLetter(text[start - 1]) || IsUnspaced(text[start - 1]);

    /// <summary>Returns whether a word that ends before <paramref name="end"/> is whole there, in any script.</summary>
    public static bool IsWhole(FoldedText text, int end) =>
        !char.IsLetter(text[end - 1]) || IsUnspaced(text[end - 1]) || !char.IsLetter(text[end]) || IsUnspaced(text[end]);

    /// <summary>Returns whether the character belongs to a script that sets no spaces between words.</summary>
    public static bool IsUnspaced(char character) => character is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';
}
