namespace MscProtocol.Protocol;

/// <summary>Where words begin and end: alphabetic scripts write them whole, Chinese and Japanese without gaps.</summary>
static class WrittenWord
{
    const char FirstUnspaced = '\u2E80';

    /// <summary>Returns the word at <paramref name="start"/>, one character of an unspaced script, or nothing at a sign.</summary>
    public static ReadOnlySpan<char> Head(ReadOnlySpan<char> text, int start)
    {
        if (text[start] >= FirstUnspaced)
            return text.Slice(start, 1);

        var end = start;
        while (end < text.Length && IsLetter(text[end]))
            end++;
        return text[start..end];
    }

    /// <summary>Returns whether the character belongs to a script without gaps between words, or to its signs.</summary>
    public static bool IsUnspaced(char character) => character >= FirstUnspaced;

    /// <summary>Returns whether the character is a letter or digit of a script that puts gaps between words.</summary>
    public static bool IsLetter(char character) => character < FirstUnspaced && char.IsLetterOrDigit(character);
}
