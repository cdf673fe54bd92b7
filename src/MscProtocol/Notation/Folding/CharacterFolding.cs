namespace MscProtocol.Notation;

/// <summary>What each character of a text counts as.</summary>
static class CharacterFolding
{
    static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => FoldOne((char)code).ToString())];

    // NUL for those that count as something else beside others.
    static readonly char[] PlainAscii =
        [.. Ascii.Select((folded, code) => folded[0] is ' ' or '/' || MarkupFolding.MayStartWith((char)code) ? '\0' : folded[0])];

    /// <summary>
    /// Returns what a letter, digit or sign counts as wherever it stands; NUL for characters of which this is not known at once.
    /// </summary>
    public static char FoldPlain(char character) =>
        character < PlainAscii.Length ? PlainAscii[character] : character is >= '\u3400' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3'
            ? character : '\0';

    /// <summary>Returns the characters that <paramref name="character"/> counts as: none, one or a few.</summary>
    public static string Fold(char character) => Special(character) ?? FoldOne(character).ToString();

    /// <summary>
    /// Returns the characters that a character with a meaning of its own counts as; <see langword="null"/> for any other.
    /// </summary>
    public static string? Special(char character) => character switch
    {
        < '\u0080' => null,
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => "",
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => "-",
        '\u223C' or '\u301C' or '\uFF5E' => "~",
        '≧' or '⩾' => "≥",
        '≦' or '⩽' => "≤",
        '✕' or '✖' or '⨯' or '╳' or '·' or '⋅' or '∙' or '•' or '∗' => "×",
        'ˆ' or '˄' or '∧' => "^",
        'μ' => "µ",
        'º' or '˚' => "°",
        '℃' => "°c",
        >= '\u0660' and <= '\u0669' => Ascii[character - '\u0660' + '0'],
        >= '\u06F0' and <= '\u06F9' => Ascii[character - '\u06F0' + '0'],
        '\u064A' => "\u06CC",
        '\u0643' => "\u06A9",
        '㎏' => "kg",
        '㎎' => "mg",
        '㎖' => "ml",
        '，' => "，",
        >= '\uFF01' and <= '\uFF5E' => Ascii[character - 0xFEE0],
        _ => null,
    };

    /// <summary>Returns any other character as it is compared: in lower case, and one kind of space for all.</summary>
    public static char FoldOne(char character) => char.IsWhiteSpace(character) ? ' ' : char.ToLowerInvariant(character);
}
