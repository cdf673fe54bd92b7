namespace MscProtocol.Pdf;

/// <summary>Tells the bullet or number that an item of a list begins with.</summary>
static class ListMark
{
    /// <summary>Returns how long the mark is with the blank behind it; 0 where the line begins with none.</summary>
    public static int Length(string text)
    {
        var mark = MarkOf(text);
        if (mark == 0 || mark >= text.Length || !char.IsWhiteSpace(text[mark]))
            return mark == 1 && text[0] is '•' or '●' or '▪' ? 1 : 0;
        while (mark < text.Length && char.IsWhiteSpace(text[mark]))
            mark++;
        return mark;
    }

    // "•", "1.", "(2)", "3)", "a." or "（四）".
    static int MarkOf(string text)
    {
        if (text.Length == 0)
            return 0;
        if (text[0] is '•' or '●' or '▪' or '◦' or '○' or '■' or '–' or '—' or '-' or 'o')
            return 1;
        var start = text[0] is '(' or '（' ? 1 : 0;
        var end = start;
        while (end < text.Length && end - start < 3 && char.IsAsciiDigit(text[end]))
            end++;
        if (end == start && end < text.Length && (char.IsAsciiLetter(text[end])))
            end++;
        return end > start && end < text.Length && text[end] is '.' or ')' or '）' or '、' ? end + 1 : 0;
    }
}
