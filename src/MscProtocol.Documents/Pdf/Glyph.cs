namespace MscProtocol.Pdf;

/// <summary>A character on a page, in points from the lower left.</summary>
/// <param name="Text">The character, or several that are drawn as one.</param>
/// <param name="Left">Where it starts.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The height of the line that it stands on.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="IsBold">Whether it is set bold.</param>
sealed record Glyph(string Text, double Left, double Right, double Baseline, double Size, bool IsBold)
{
    /// <summary>Whether it is a blank.</summary>
    public bool IsBlank { get; } = string.IsNullOrWhiteSpace(Text);

    /// <summary>The middle of the character.</summary>
    public double Middle => (Left + Right) / 2;
}
