using System.Buffers;
using System.Globalization;
using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Writes texts as YAML: plain where that is safe, else in double quotes.</summary>
static class YamlScalar
{
    // Words that YAML 1.1 or 1.2 takes for something other than text.
    static readonly HashSet<string> Words =
        new(StringComparer.OrdinalIgnoreCase) { "true", "false", "yes", "no", "on", "off", "y", "n", "null", "~" };

    static readonly SearchValues<char> Signs = SearchValues.Create("[]{},\"\\`|");

    /// <summary>Returns the text as one line of YAML that reads back as the same text.</summary>
    public static string Of(string text) => IsPlain(text) ? text : Quote(text);

    static bool IsPlain(string text) =>
        text.Length > 0
        && (char.IsLetterOrDigit(text[0]) || (text[0] == '-' && text.Length > 1 && char.IsAsciiDigit(text[1])))
        && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.AsSpan().ContainsAny(Signs)
        && text.All(character => character is ' ' or '°' || (!char.IsWhiteSpace(character) && IsPrintable(character)))
        && !Words.Contains(text);

    static bool IsPrintable(char character) => !char.IsControl(character) && !char.IsSurrogate(character)
        && char.GetUnicodeCategory(character) is not (UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (character == '\n')
                quoted.Append("\\n");
            else if (char.IsSurrogatePair(text, i))
                quoted.Append(character).Append(text[++i]);
            else if (character == ' ' || IsPrintable(character))
                quoted.Append(character);
            else
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }

        return quoted.Append('"').ToString();
    }
}
