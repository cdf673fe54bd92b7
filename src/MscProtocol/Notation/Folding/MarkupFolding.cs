using System.Globalization;

namespace MscProtocol.Notation;

/// <summary>Signs that were escaped for markdown or HTML, or damaged by a wrong encoding, on their way from the author.</summary>
static class MarkupFolding
{
    const int LongestEntity = 10;

    const int LongestFormula = 60;

    static readonly Dictionary<string, string> Entities = new(StringComparer.OrdinalIgnoreCase)
    {
        ["times"] = "×",
        ["nbsp"] = " ",
        ["thinsp"] = " ",
        ["ensp"] = " ",
        ["emsp"] = " ",
        ["plusmn"] = "±",
        ["minus"] = "-",
        ["ndash"] = "-",
        ["mdash"] = "-",
        ["middot"] = "×",
        ["sdot"] = "×",
        ["lt"] = "<",
        ["gt"] = ">",
        ["le"] = "≤",
        ["ge"] = "≥",
        ["amp"] = "&",
        ["micro"] = "µ",
        ["sup1"] = "¹",
        ["sup2"] = "²",
        ["sup3"] = "³",
        ["quot"] = "\"",
    };

    static readonly (string Tag, string Meaning)[] Tags =
    [
        ("<sup>", "^"), ("</sup>", ""), ("<sub>", ""), ("</sub>", ""), ("<b>", ""), ("</b>", ""), ("<i>", ""), ("</i>", ""),
        ("<em>", ""), ("</em>", ""), ("<strong>", ""), ("</strong>", ""), ("<br>", " "), ("<br/>", " "), ("<br />", " "), ("<p>", " "),
            ("</p>", " "),
    ];

    // Of TeX; the longer before those that they begin with.
    static readonly (string Command, string Meaning)[] Tex =
    [
        (@"\times", "×"), (@"\cdot", "×"), (@"\ast", "×"), (@"\pm", "±"), (@"\simeq", "~"), (@"\sim", "~"), (@"\approx", "~"),
        (@"\leqslant", "≤"), (@"\leq", "≤"), (@"\le", "≤"), (@"\geqslant", "≥"), (@"\geq", "≥"), (@"\ge", "≥"), (@"\mathrm", ""),
            (@"\text", ""), (@"\rm", ""),
        (@"\,", " "), (@"\;", " "),
    ];

    // UTF-8 that was read as Latin-1 or Windows-1252; some copies lost the control characters among its bytes.
    static readonly (string Damaged, string Meaning)[] Mojibake =
    [
        ("â\u0080¯", " "), ("â€¯", " "), ("â¯", " "), ("â\u0080\u0089", " "), ("â€‰", " "), ("Â\u00A0", " "),
        ("Ã\u0097", "×"), ("Ã—", "×"), ("â\u0080\u0093", "-"), ("â€“", "-"), ("â\u0080\u0094", "-"), ("â€”", "-"),
            ("â\u0088\u0092", "-"), ("âˆ’", "-"),
        ("â\u0088¼", "~"), ("âˆ¼", "~"), ("Â±", "±"), ("Â·", "×"), ("Âµ", "µ"), ("Î¼", "µ"), ("â\u0089¥", "≥"), ("â‰¥", "≥"),
            ("â\u0089¤", "≤"), ("â‰¤", "≤"),
        ("â\u0081µ", "⁵"), ("â\u0081¶", "⁶"), ("â\u0081·", "⁷"), ("â\u0081¸", "⁸"), ("â\u0081¹", "⁹"), ("â¶", "⁶"), ("â·", "⁷"),
            ("â¸", "⁸"), ("Ã", "×"),
    ];

    /// <summary>Returns whether anything that this class knows may start with <paramref name="character"/>.</summary>
    public static bool MayStartWith(char character) => character is '\\' or '$' or '&' or '<' or 'â' or 'Ã' or 'Â' or 'Î';

    /// <summary>
    /// Returns what is meant at <paramref name="start"/> and how many characters are spent on it, or null when nothing is wrong there.
    /// </summary>
    public static (string Meaning, int Length)? Match(string text, int start) => text[start] switch
    {
        '\\' when Find(Tex, text, start, StringComparison.Ordinal) is { } command && IsCommand(text, start + command.Length) => command,
        '$' => IsMathSign(text, start) ? ("", 1) : null,
        '\\' => start + 1 < text.Length && char.IsAscii(text[start + 1])
            && char.IsPunctuation(text[start + 1]) | char.IsSymbol(text[start + 1]) ? ("", 1) : null,
        '&' => Entity(text, start),
        '<' => Find(Tags, text, start, StringComparison.OrdinalIgnoreCase),
        'Ã' when start > 0 && char.IsLetter(text[start - 1]) && text[start - 1] != 'â' => null,
        _ => Find(Mojibake, text, start, StringComparison.Ordinal),
    };

    static bool IsCommand(string text, int end) =>
        end >= text.Length || !char.IsAsciiLetter(text[end - 1]) || !char.IsAsciiLetter(text[end]);

    // "$30 \times 10^6$" is a formula between two signs, "$5 million" is money.
    static bool IsMathSign(string text, int sign)
    {
        var after = text.AsSpan(sign + 1, Math.Min(LongestFormula, text.Length - sign - 1));
        if (after.IndexOf('$') is > 0 and var close && after[..close].ContainsAny('\\', '^'))
            return true;
        var before = text.AsSpan(Math.Max(0, sign - LongestFormula), Math.Min(LongestFormula, sign));
        return before.LastIndexOf('$') is >= 0 and var open && before[open..].ContainsAny('\\', '^');
    }

    static (string Meaning, int Length)? Find((string Damaged, string Meaning)[] table, string text, int start, StringComparison comparison)
    {
        foreach (var (damaged, meaning) in table)
        {
            if (text.AsSpan(start).StartsWith(damaged, comparison))
                return (meaning, damaged.Length);
        }

        return null;
    }

    static (string Meaning, int Length)? Entity(string text, int start)
    {
        var length = text.AsSpan(start, Math.Min(LongestEntity, text.Length - start)).IndexOf(';');
        if (length < 2)
            return null;

        var name = text.Substring(start + 1, length - 1);
        if (Entities.TryGetValue(name, out var meaning))
            return (meaning, length + 1);

        var isHex = name.Length > 2 && name[1] is 'x' or 'X';
        return name[0] == '#' && ushort.TryParse(
            name.AsSpan(isHex ? 2 : 1), isHex
                ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? (CharacterFolding.Fold((char)code), length + 1)
            : null;
    }
}
