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
        var (start, end) = (0, 0);
        foreach (var next in Ends(text, width))
        {
            if (end > start && CharacterWidth.Of(text.AsSpan(start, next - start).TrimEnd(' ')) > width)
            {
                lines.Add(text[start..end].TrimEnd(' '));
                start = end;
            }

            end = next;
        }

        lines.Add(text[start..].TrimEnd(' '));
        return lines;
    }

    // Where each piece ends that stays whole.
    static IEnumerable<int> Ends(string text, int width)
    {
        var (start, at, columns) = (0, 0, 0);
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var next, out var length);
            var own = CharacterWidth.Of(next);
            if (at > start && ((next.Value != ' ' && columns + own > width) || MayBreak(text.AsSpan(start, at - start), next)))
            {
                yield return at;
                (start, columns) = (at, 0);
            }

            columns += own;
            at += length;
        }

        yield return at;
    }

    // An amount stays with its unit.
    static bool MayBreak(ReadOnlySpan<char> before, Rune next)
    {
        if (next.Value == ' ' || CharacterWidth.Of(next) == 0 || Holds(Closing, next))
            return false;
        if (before[^1] == ' ')
            return before.Length < 2 || !char.IsAsciiDigit(before[^2]);
        Rune.DecodeLastFromUtf16(before, out var last, out _);
        return !Holds(Opening, last) && (CharacterWidth.Of(last) == 2 || CharacterWidth.Of(next) == 2);
    }

    static bool Holds(string signs, Rune rune) => rune.IsBmp && signs.Contains((char)rune.Value);
}
