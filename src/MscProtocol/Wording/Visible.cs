using System.Buffers;
using System.Globalization;
using System.Text;

namespace MscProtocol.Wording;

/// <summary>Makes text from anywhere safe to show: what a terminal would obey, or a reader could not see, is written out.</summary>
static class Visible
{
    const string Tab = "    ";

    /// <summary>Returns <paramref name="text"/> on one line, with unseen characters written as <c>&lt;U+202E&gt;</c>.</summary>
    public static string Text(string text)
    {
        if (IsShownAsWritten(text))
            return text;
        var shown = new StringBuilder(text.Length);
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var isBlank = rest[0] is '\n' or '\r' or '\t';
            var first = First(rest, out var length);
            shown.Append(isBlank ? " " : first);
            rest = rest[length..];
        }

        return shown.ToString();
    }

    /// <summary>Returns what to show for the first character, and its length in UTF-16 units; a tab is four spaces.</summary>
    public static string First(ReadOnlySpan<char> text, out int length)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out length) != OperationStatus.Done)
            return Code(text[0]);
        return rune.Value == '\t' ? Tab : IsUnseen(rune) ? Code(rune.Value) : text[..length].ToString();
    }

    // Nearly every text is.
    static bool IsShownAsWritten(string text)
    {
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            if (Rune.DecodeFromUtf16(rest, out var rune, out var length) != OperationStatus.Done || IsUnseen(rune))
                return false;
            rest = rest[length..];
        }

        return true;
    }

    // U+FFFE, U+FFFF and their like are no characters, and XML knows no way to write them.
    static bool IsUnseen(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    static string Code(int value) => string.Create(CultureInfo.InvariantCulture, $"<U+{value:X4}>");
}
