namespace MscProtocol.Sections;

/// <summary>Tells a heading that is no more than a short line set bold from what else is set bold.</summary>
static class HeadingShape
{
    const int LongestTitle = 80;

    /// <summary>Returns whether the line reads like a title: short, on one line, no sentence, no label with its value.</summary>
    public static bool IsTitle(string text)
    {
        var line = text.Trim();
        return line.Length is > 2 and <= LongestTitle
            && line[^1] is not ('.' or '。' or ':' or '：' or ',' or '，' or ';' or '；')
            && !line.Contains('\n', StringComparison.Ordinal) && !line.Contains('\t', StringComparison.Ordinal)
            && !line.Contains(": ", StringComparison.Ordinal) && !line.Contains('：', StringComparison.Ordinal)
            && line.Any(char.IsLetter)
            && !line.StartsWith("Table ", StringComparison.OrdinalIgnoreCase)
            && !line.StartsWith("Figure ", StringComparison.OrdinalIgnoreCase)
            && line[0] is not ('表' or '图');
    }
}
