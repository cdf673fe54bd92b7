using System.Text;

namespace MscProtocol.Reporting;

/// <summary>Makes text from anywhere safe to stand in a Markdown document.</summary>
static class Markdown
{
    const string Special = "\\`*_[]<>|&";

    static readonly (string Character, string Code)[] Encoded = [(" ", "%20"), ("(", "%28"), (")", "%29"), ("<", "%3C"), (">", "%3E"), ("|", "%7C")];

    /// <summary>Returns <paramref name="text"/> on one line, each character standing for itself.</summary>
    public static string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in Visible.Text(text))
            escaped.Append(Special.Contains(character, StringComparison.Ordinal) ? "\\" : "").Append(character);
        return escaped.ToString();
    }

    /// <summary>Returns a name, such as an id or a path, in the type of code.</summary>
    public static string Code(string name) => $"`{Visible.Text(name).Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal)}`";

    /// <summary>Returns words that lead to an address on the web; only the words where it is none.</summary>
    public static string Link(string words, string? address)
    {
        if (address is null || !(address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)))
            return Text(words);
        var target = Encoded.Aggregate(Visible.Text(address), (text, code) => text.Replace(code.Character, code.Code, StringComparison.Ordinal));
        return $"[{Text(words)}]({target})";
    }

    /// <summary>Returns a row of a table.</summary>
    public static string Row(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";
}
