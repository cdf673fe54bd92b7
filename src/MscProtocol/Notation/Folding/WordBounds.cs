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

    /// <summary>Returns where the word that ends before <paramref name="end"/> starts.</summary>
    public static int Start(FoldedText text, int end)
    {
        while (end > 0 && IsPart(text[end - 1]))
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

    /// <summary>Returns whether the character belongs to a script that sets no spaces between words.</summary>
    public static bool IsUnspaced(char character) => character is >= '\u3040' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3';
}
