namespace MscProtocol.Tests.Linear;

/// <summary>A text of any length, which says the same over and over.</summary>
/// <param name="Piece">What is repeated.</param>
/// <param name="Before">What stands once before it.</param>
/// <param name="After">What stands once after it.</param>
sealed record LongText(string Piece, string Before = "", string After = "")
{
    public static readonly LongText[] All =
    [
        // Single characters.
        "1", "0", " ", "\n", "-", "(", "{", "/", "\\", "a", "d", "十", "百", "第", "一", "𝟛", "\uD83D",
        // Numbers, powers and lists of them.
        "1 ", "1, ", "1-", "1x1", "10^", "1e6 ", "1,000", "1.000.", "1 000 ", "10 6 ", "106 ", "1 ± ", "3 to ", "one ", "million ",
        "one million ", "one 万 ", "1 million (", new("0", "1."), new("0", "0.", "1"), new("9", "1e"), new("1", "3 × "), new("⁶", "10"),
        new(",000", "1"), new(" ", "1", "d"),
        // Numbers with units.
        "1 d, ", "d1", "day ", "day 1 ", "1 day, ", "3个月", "80% ", "1x10^6", "10^6/kg", "1x10^6 cells ", "1 x 10^6 MSC/kg intravenous ",
        "P3-", "passage ", "1 {, ", new("x", "1 {", "} d"), new("x", "1 "), new("x", "2 million"), new("cells", "1 "), new("/", "1"),
        new("mesenchymal ", "1 million "),
        // Words.
        "cells", "cells ", "total ", "every ", "up to ", "and ", "a half ", "bone ", "intra-", "viability ", "weekly ", "repeated ",
        "doses ", "2 doses ", "second dose ", "twice a week ", "1 week apart ", "day 1 infusion ", " /",
        // Markup, and characters that stand for others.
        "&amp;", "&#x338f;a", "<sup>", "<a<‹a", "â¯Ã", new("day 1 ", "㎏㎏㎏㎏㎏㎏㎏㎏㎏"),
    ];

    public static implicit operator LongText(string piece) => new(piece);

    public string Of(int characters) => $"{Before}{string.Concat(Enumerable.Repeat(Piece, characters / Piece.Length))}{After}";

    // Control characters and halves of characters have no place in the name of a test.
    public override string ToString() =>
        string.Concat($"{Before}{Piece}…{After}".Select(c => c is < ' ' or '\u2026' || char.IsSurrogate(c) ? $"\\u{(int)c:x4}" : $"{c}"));
}
