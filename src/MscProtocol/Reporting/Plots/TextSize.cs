using System.Globalization;
using System.Text;

namespace MscProtocol.Reporting;

/// <summary>How much room a text needs in a plot, in whatever common typeface.</summary>
static class TextSize
{
    /// <summary>The height of the type.</summary>
    public const int Type = 11;

    /// <summary>The height of a line.</summary>
    public const int Line = 14;

    const char Cut = '…';

    /// <summary>Returns the width of a text that was made visible; rather too much than too little.</summary>
    public static int Of(string shown)
    {
        var hundredths = 0;
        foreach (var rune in shown.EnumerateRunes())
            hundredths += Hundredths(rune);
        return (hundredths * Type + 99) / 100;
    }

    /// <summary>Returns as much of a text as fits in a width.</summary>
    public static string Fit(string shown, int width)
    {
        if (Of(shown) <= width)
            return shown;
        var kept = new StringBuilder();
        var room = width * 100 - Type * 100;
        foreach (var rune in shown.EnumerateRunes())
        {
            room -= Hundredths(rune) * Type;
            if (room < 0)
                break;
            kept.Append(rune);
        }

        return kept.Append(Cut).ToString();
    }

    // Of the height of the type.
    static int Hundredths(Rune rune) => CharacterWidth.Of(rune) switch
    {
        0 => 0,
        2 => 105,
        _ => rune.Value switch
        {
            'm' or 'w' or 'M' or 'W' or '@' or '%' or '…' or '—' or > 0x2FF => 100,
            >= '0' and <= '9' => 62,
            'i' or 'j' or 'l' or 'f' or 't' or ' ' or '.' or ',' or ':' or '-' or '(' or ')' or '/' => 42,
            _ => Rune.GetUnicodeCategory(rune) == UnicodeCategory.UppercaseLetter ? 76 : 64,
        },
    };
}
