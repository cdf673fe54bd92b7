namespace MscProtocol.Sections;

/// <summary>The signs of the fonts Symbol and Wingdings, which documents hold as private characters (U+F020 to U+F0FF).</summary>
static class SymbolFont
{
    // From 0x20: the characters of Adobe's Symbol encoding.
    const string Signs =
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ"
        + "ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼\u007F";

    const string HighSigns =
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…│─↵ℵℑℜ℘"
        + "⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑";

    const int First = 0xF020;
    const int FirstHigh = 0xF0A0;

    /// <summary>Returns the sign that a private character stands for; any other character as it is.</summary>
    public static char Sign(char character) => character switch
    {
        >= (char)First and < (char)(First + 0x60) => Signs[character - First],
        >= (char)FirstHigh when character - FirstHigh < HighSigns.Length => HighSigns[character - FirstHigh],
        >= '\uE000' and <= '\uF8FF' => '•',
        _ => character,
    };

    /// <summary>Returns the text with the signs in place of private characters.</summary>
    public static string Plain(string text) =>
        text.AsSpan().ContainsAnyInRange('\uE000', '\uF8FF') ? string.Concat(text.Select(Sign)) : text;
}
