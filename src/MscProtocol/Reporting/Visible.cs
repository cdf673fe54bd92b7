using System.Globalization;
using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Makes text from anywhere safe to show: what a terminal would obey, or a reader could not see, is written out.</summary>
static class Visible
{
    const string Tab = "    ";

    /// <summary>Returns <paramref name="text"/> on one line, with unseen characters written as <c>&lt;U+202E&gt;</c>.</summary>
    public static string Text(string text)
    {
        StringBuilder? shown = null;
        for (var at = 0; at < text.Length;)
        {
            var piece = Next(text, at, out var length);
            if (text[at] is '\n' or '\r' or '\t')
                piece = " ";
            if (shown is null && !text.AsSpan(at, length).SequenceEqual(piece))
                shown = new StringBuilder().Append(text, 0, at);
            shown?.Append(piece);
            at += length;
        }

        return shown?.ToString() ?? text;
    }

    /// <summary>Returns what to show for the character at an offset, and its length in UTF-16 units; a tab is four spaces.</summary>
    public static string Next(string text, int at, out int length)
    {
        if (!Rune.TryGetRuneAt(text, at, out var rune))
        {
            length = 1;
            return Code(text[at]);
        }

        length = rune.Utf16SequenceLength;
        return rune.Value == '\t' ? Tab : IsUnseen(rune) ? Code(rune.Value) : text.Substring(at, length);
    }

    /// <summary>Returns how many columns a text that was made visible takes.</summary>
    public static int Width(string shown)
    {
        var width = 0;
        foreach (var rune in shown.EnumerateRunes())
            width += CharacterWidth.Of(rune);
        return width;
    }

    static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    static string Code(int value) => string.Create(CultureInfo.InvariantCulture, $"<U+{value:X4}>");
}
