
namespace MscProtocol.Fuzz.Inputs;

/// <summary>Changes of a text that know nothing of what it means: characters and lines are lost, repeated, moved and exchanged.</summary>
/// <param name="chance">What to change, and how.</param>
/// <param name="words">Words that mean something where the text is read.</param>
sealed class TextChanges(Chance chance, IReadOnlyList<string> words)
{
    /// <summary>Low surrogates that stand for single bytes which are no UTF-8; see <see cref="Bytes"/>.</summary>
    const char FirstRawByte = '\uDC80';

    const int LongestPiece = 60;

    static readonly string[] Breaks = ["\r\n", "\r", "\u0085", "\n\n", "\u2028"];

    static readonly string[] Signs =
    [
        "\n", "\r", "\t", " ", "  ", ":", ": ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "#", " #", "&a ", "*a", "!t ", "|", ">",
        "%", "@", "---\n", "...\n", "<<: ", "\\", "\\u", "\\uD800", "/", "(", ")", "^", ".", ";", "-", "–", "±", "×", "e", "0", "9",
    ];

    /// <summary>Changes the text one to four times.</summary>
    public string Apply(string text)
    {
        for (var left = 1 + chance.Below(4); left > 0; left--)
            text = ApplyOne(text);
        return text;
    }

    public string ApplyOne(string text)
    {
        var at = chance.Below(text.Length + 1);
        var end = Math.Min(text.Length, at + 1 + chance.Below(LongestPiece));
        switch (chance.Below(12))
        {
            case 0:
                return text.Remove(at, end - at);
            case 1:
                return text.Insert(chance.Below(text.Length + 1), text[at..end]);
            case 2:
                return text.Insert(at, string.Concat(Enumerable.Repeat(text[at..end], chance.Below(chance.OneIn(10) ? 200 : 6))));
            case 3:
                return text.Insert(at, HostileValues.Pick(chance));
            case 4:
                return text.Insert(at, chance.Of(words));
            case 5 when text.Length > 0:
                return Change(
                    text,
                    Math.Min(at, text.Length - 1),
                    (char)(text[Math.Min(at, text.Length - 1)] ^ (1 << chance.Below(chance.OneIn(4) ? 16 : 7))));
            case 6 when text.Length > 0:
                return Change(text, Math.Min(at, text.Length - 1), (char)(FirstRawByte + chance.Below(128)));
            case 7:
                return text[..at];
            case 8:
                return MoveLine(text);
            case 9 when chance.OneIn(4):
                return text.ReplaceLineEndings("\n").Replace("\n", chance.Of(Breaks), StringComparison.Ordinal);
            default:
                return text.Remove(at, chance.OneIn(2) ? 0 : Math.Min(1, text.Length - at)).Insert(at, chance.Of(Signs));
        }
    }

    string MoveLine(string text)
    {
        var lines = text.Split('\n').ToList();
        var line = chance.Of(lines);
        if (chance.OneIn(2))
            lines.Remove(line);
        lines.Insert(chance.Below(lines.Count + 1), new string(' ', chance.OneIn(2) ? chance.Below(8) : 0) + line);
        return string.Join('\n', lines);
    }

    static string Change(string text, int at, char character) => string.Concat(text.AsSpan(0, at), [character], text.AsSpan(at + 1));
}
