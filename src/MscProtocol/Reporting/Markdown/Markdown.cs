using System.Text;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>Makes text from anywhere safe to stand in a Markdown document.</summary>
static class Markdown
{
    const string Special = "\\`*_[]<>|&{}~$^";

    // Nothing to see, and between an @ or # and the name after it enough that nobody is called upon and no link is made.
    const string Nothing = "&#8203;";

    static readonly (string Character, string Code)[] Encoded =
        [(" ", "%20"), ("(", "%28"), (")", "%29"), ("<", "%3C"), (">", "%3E"), ("|", "%7C")];

    /// <summary>Returns <paramref name="text"/> on one line, each character standing for itself.</summary>
    public static string Text(string text) => Unlinked(Escaped(text));

    /// <summary>Does the same for a place within HTML, where Markdown has no say.</summary>
    public static string Html(string text) => Unlinked(Visible.Text(text)
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal));

    /// <summary>Returns a name, such as an id or a path, in the type of code.</summary>
    public static string Code(string name)
    {
        var shown = Visible.Text(name);
        var fence = new string('`', LongestRun(shown, '`') + 1);
        var pad = fence.Length > 1 || shown.Length == 0 || shown.StartsWith(' ') ? " " : string.Empty;
        return $"{fence}{pad}{shown}{pad}{fence}";
    }

    /// <summary>Does the same in a table, of which a bar would end the cell.</summary>
    public static string CodeInTable(string name) => Code(name).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>Returns words that lead to an address on the web; only the words where it is none.</summary>
    public static string Link(string words, string? address)
    {
        if (address is null || !(Begins(address, "https://") || Begins(address, "http://")))
            return Text(words);
        var target = Encoded.Aggregate(
            Visible.Text(address), (text, code) => text.Replace(code.Character, code.Code, StringComparison.Ordinal));
        return $"[{Escaped(words)}]({target})";
    }

    /// <summary>Returns what a list says under a label.</summary>
    public static string Item(string label, string markdown) => $"**{label}** {markdown}";

    /// <summary>Returns a row of a table.</summary>
    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    static bool Begins(string address, string scheme) => address.StartsWith(scheme, StringComparison.Ordinal);

    static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in Visible.Text(text))
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
        return escaped.ToString();
    }

    // What is made of plain text by itself: "@name", "#1", "https://…", ":sign:" and "www.…".
    static string Unlinked(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; at++)
        {
            written.Append(text[at]);
            var next = at + 1 < text.Length ? text[at + 1] : ' ';
            var isLink = text[at] switch
            {
                '@' => char.IsAsciiLetterOrDigit(next),
                '#' => char.IsAsciiLetterOrDigit(next) && (at == 0 || text[at - 1] != '&'),
                ':' => next == '/' || char.IsAsciiLetter(next),
                'w' or 'W' => next == '.',
                _ => false,
            };
            if (isLink)
                written.Append(Nothing);
        }

        return written.ToString();
    }

    static int LongestRun(string text, char character)
    {
        var (longest, run) = (0, 0);
        foreach (var next in text)
        {
            run = next == character ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
