using System.Text;
using MscProtocol.Protocol;

namespace MscProtocol.Pdf;

/// <summary>Joins the lines of a paragraph: without a blank between Chinese characters, and without the hyphen of a parted word.</summary>
/// <param name="words">Words that the document writes elsewhere, in lower case.</param>
sealed class JoinedLines(HashSet<string> words)
{
    /// <summary>Returns the text of the lines.</summary>
    public string Join(IEnumerable<string> lines)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length == 0 || IsWide(text[^1], line[0]))
                text.Append(line);
            else if (text[^1] is '\u00AD' || (EndsWithHyphen(text) && IsWhole(text, line)))
                text.Remove(text.Length - 1, 1).Append(line);
            else if (EndsWithHyphen(text) || text[^1] is '/' or '–' || (EndsWithNumber(text) && IsLetterAlone(line)))
                text.Append(line);
            else
                text.Append(' ').Append(line);
        }

        return text.ToString();
    }

    /// <summary>Adds the words of a line to those that are known.</summary>
    public static void Gather(string line, HashSet<string> words)
    {
        foreach (var word in line.Split([' ', '\t', ',', '.', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (word.Length > 3)
                words.Add(word.ToLowerInvariant());
        }
    }

    static bool IsWide(char last, char first) => WrittenWord.IsUnspaced(last) && WrittenWord.IsUnspaced(first);

    static bool EndsWithHyphen(StringBuilder text) =>
        text.Length > 1 && text[^1] is '-' or '‐' && char.IsLetter(text[^2]);

    // "CD11" above "b".
    static bool EndsWithNumber(StringBuilder text)
    {
        var start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start < text.Length && start > 0 && char.IsAsciiLetterUpper(text[start - 1]);
    }

    static bool IsLetterAlone(string line) =>
        char.IsAsciiLetterLower(line[0]) && (line.Length == 1 || (!char.IsLetterOrDigit(line[1]) && line[1] != ' '));

    // The word is written without the hyphen elsewhere.
    bool IsWhole(StringBuilder text, string next)
    {
        var start = text.Length - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        var end = 0;
        while (end < next.Length && char.IsLetter(next[end]))
            end++;
        return end > 0 && words.Contains((text.ToString(start, text.Length - 1 - start) + next[..end]).ToLowerInvariant());
    }
}
