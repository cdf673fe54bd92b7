using System.Globalization;
using System.Text;

namespace MscProtocol.Documents;

/// <summary>What YAML makes of a text, and how a text is written so that YAML leaves it as it is.</summary>
static class YamlText
{
    /// <summary>Returns the style of a text without quotes.</summary>
    public static NodeKind StyleOf(ReadOnlySpan<char> text) =>
        text is "~" or "null" or "Null" or "NULL" ? NodeKind.Null : NodeKind.Plain;

    /// <summary>Returns the text in double quotes, in which every text can stand on one line.</summary>
    public static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (IsUnseen(character))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    static bool IsUnseen(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
