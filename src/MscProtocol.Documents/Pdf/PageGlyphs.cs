using MscProtocol.Sections;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.PdfFonts;

namespace MscProtocol.Pdf;

/// <summary>Takes the characters of a page as they are to be read.</summary>
static class PageGlyphs
{
    const double SmallestSize = 1.5;

    /// <summary>Returns the characters that stand upright.</summary>
    public static List<Glyph> Of(Page page)
    {
        List<Glyph> glyphs = new(page.Letters.Count);
        FontDetails? font = null;
        var isBold = false;
        foreach (var letter in page.Letters)
        {
            if (letter.TextOrientation != TextOrientation.Horizontal || Plain(letter.Value) is not { Length: > 0 } text)
                continue;
            if (!ReferenceEquals(letter.FontDetails, font))
                (font, isBold) = (letter.FontDetails, IsBold(letter.FontDetails));
            var (left, right) = (letter.StartBaseLine.X, letter.EndBaseLine.X);
            var size = letter.PointSize > SmallestSize ? letter.PointSize : letter.BoundingBox.Height;
            if (size > SmallestSize && double.IsFinite(left) && double.IsFinite(right) && double.IsFinite(letter.StartBaseLine.Y))
                glyphs.Add(new(text, Math.Min(left, right), Math.Max(left, right), letter.StartBaseLine.Y, size, isBold));
        }

        return glyphs;
    }

    static bool IsBold(FontDetails font) =>
        font.IsBold
            || font.Name?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true
            || font.Name?.Contains("Black", StringComparison.Ordinal) == true;

    // Ligatures are several letters; what has no sign is no text.
    static string Plain(string value)
    {
        if (value.Length == 0 || value[0] is '\uFFFD' or < ' ')
            return string.Empty;
        return value[0] is >= '\uFB00' and <= '\uFB06' ? Ligatures[value[0] - '\uFB00'] + value[1..] : SymbolFont.Plain(value);
    }

    static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];
}
