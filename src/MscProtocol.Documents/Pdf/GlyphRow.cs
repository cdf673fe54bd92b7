namespace MscProtocol.Pdf;

/// <summary>Characters on one line, and whether each is raised above it.</summary>
sealed class GlyphRow(double baseline)
{
    public List<(Glyph Glyph, bool IsRaised)> Glyphs { get; } = [];

    /// <summary>The height of the line.</summary>
    public double Baseline { get; set; } = baseline;

    /// <summary>The size of its largest characters.</summary>
    public double Size { get; private set; }

    public void Add(Glyph glyph, bool isRaised)
    {
        Glyphs.Add((glyph, isRaised));
        if (!isRaised)
            Size = Math.Max(Size, glyph.Size);
    }
}
