using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Breaks text into lines of so many columns, at spaces and between wide characters.</summary>
static class LineWrap
{
    // These end no line, and those begin none.
    const string Opening = "（“‘《";
    const string Closing = "，。、；：！？）”’》";

    /// <summary>Returns the lines; a word that is wider than a line is cut.</summary>
    public static IReadOnlyList<string> Of(string text, int width)
    {
        List<string> lines = [];
        var line = string.Empty;
        foreach (var piece in Pieces(text, width))
        {
            if (line.Length > 0 && CharacterWidth.Of((line + piece).TrimEnd(' ')) > width)
            {
                lines.Add(line.TrimEnd(' '));
                line = string.Empty;
            }

            line += piece;
        }

        return [.. lines, line.TrimEnd(' ')];
    }

    static IEnumerable<string> Pieces(string text, int width)
    {
        var piece = string.Empty;
        foreach (var next in text.EnumerateRunes())
        {
            var isTooWide = next.Value != ' ' && CharacterWidth.Of(piece) + CharacterWidth.Of(next) > width;
            if (piece.Length > 0 && (isTooWide || MayBreak(piece, next)))
            {
                yield return piece;
                piece = string.Empty;
            }

            piece += next;
        }

        yield return piece;
    }

    // An amount stays with its unit.
    static bool MayBreak(string before, Rune next)
    {
        if (next.Value == ' ' || CharacterWidth.Of(next) == 0 || Closing.Contains(next.ToString(), StringComparison.Ordinal))
            return false;
        if (before.EndsWith(' '))
            return before.Length < 2 || !char.IsAsciiDigit(before[^2]);
        Rune.DecodeLastFromUtf16(before, out var last, out _);
        return !Opening.Contains(last.ToString(), StringComparison.Ordinal)
            && (CharacterWidth.Of(last) == 2 || CharacterWidth.Of(next) == 2);
    }
}
