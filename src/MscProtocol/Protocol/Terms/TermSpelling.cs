using System.Text;

namespace MscProtocol.Protocol;

/// <summary>How spellings of a term are compared: case and apostrophes do not matter, and any gap between words is alike.</summary>
static class TermSpelling
{
    const char Gap = ' ';

    // Nearly every spelling is shorter.
    const int LongestKept = 128;

    /// <summary>Returns the words in lower case, with one space for each gap: spaces, hyphens or underscores.</summary>
    public static string Normalise(string text)
    {
        var kept = text.Length <= LongestKept ? stackalloc char[LongestKept] : new char[text.Length];
        var length = 0;
        foreach (var character in text)
        {
            if (IsGap(character))
            {
                if (length > 0 && kept[length - 1] != Gap)
                    kept[length++] = Gap;
            }
            else if (character is not ('\'' or '’' or '‘'))
            {
                kept[length++] = char.ToLowerInvariant(character);
            }
        }

        ReadOnlySpan<char> normalised = kept[..length].TrimEnd(Gap);
        return normalised.SequenceEqual(text) ? text : normalised.ToString();
    }

    /// <summary>Returns a normalised spelling with its words run together; two numerals stay apart, so that "I-II" is not "III".</summary>
    public static string Join(string normalised)
    {
        if (!normalised.Contains(Gap))
            return normalised;
        var joined = new StringBuilder(normalised.Length);
        var wasNumeral = false;
        foreach (var word in normalised.Split(Gap))
        {
            var isNumeral = IsNumeral(word);
            if (wasNumeral && isNumeral)
                joined.Append(Gap);
            joined.Append(word);
            wasNumeral = isNumeral;
        }

        return joined.ToString();
    }

    // "2", "ii", and "ii期" as well.
    static bool IsNumeral(string word) =>
        word.Length > 0 && IsNumeral(word[0]) && word.All(character => IsNumeral(character) || !char.IsAscii(character));

    static bool IsNumeral(char character) => character is 'i' or 'v' or 'x' || char.IsAsciiDigit(character);

    static bool IsGap(char character) => char.IsWhiteSpace(character) || character is '-' or '_' or '‐' or '‑' or '–';
}
