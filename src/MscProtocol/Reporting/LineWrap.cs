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
            if (line.Length > 0 && Visible.Width((line + piece).TrimEnd(' ')) > width)
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
        var last = default(Rune);
        foreach (var next in text.EnumerateRunes())
        {
            var isTooWide = next.Value != ' ' && Visible.Width(piece) + CharacterWidth.Of(next) > width;
            if (piece.Length > 0 && (isTooWide || MayBreak(last, next)))
            {
                yield return piece;
                piece = string.Empty;
            }

            piece += next;
            last = next;
        }

        yield return piece;
    }

    static bool MayBreak(Rune last, Rune next) =>
        next.Value != ' ' && CharacterWidth.Of(next) > 0 && !Is(Closing, next) && !Is(Opening, last)
        && (last.Value == ' ' || CharacterWidth.Of(last) == 2 || CharacterWidth.Of(next) == 2);

    static bool Is(string marks, Rune character) => marks.Contains(character.ToString(), StringComparison.Ordinal);
}
