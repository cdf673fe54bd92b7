namespace MscProtocol.Quantities;

/// <summary>What each character of a text counts as.</summary>
static class CharacterFolding
{
    static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(code => One((char)code))];

    /// <summary>Returns the character that an ASCII <paramref name="character"/> counts as.</summary>
    public static char FoldAscii(char character) => Ascii[character][0];

    /// <summary>Returns the characters that <paramref name="character"/> counts as: none, one or a few.</summary>
    public static string Fold(char character) => character switch
    {
        < '\u0080' => Ascii[character],
        '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD' => "",
        >= '\u2010' and <= '\u2015' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' => "-",
        '\u223C' or '\u301C' or '\uFF5E' => "~",
        '≧' or '⩾' => "≥",
        '≦' or '⩽' => "≤",
        '✕' or '✖' or '⨯' or '╳' or '·' or '⋅' or '∙' or '•' or '∗' or '\u0445' => "×",
        'ˆ' or '˄' or '∧' => "^",
        'μ' => "µ",
        'º' or '˚' => "°",
        '℃' => "°c",
        '㎏' => "kg",
        '㎎' => "mg",
        '㎖' => "ml",
        '，' => "，",
        >= '\uFF01' and <= '\uFF5E' => Ascii[character - 0xFEE0],
        _ => One(character),
    };

    static string One(char character) =>
        char.IsWhiteSpace(character) ? " " : char.ToLowerInvariant(character).ToString();
}
