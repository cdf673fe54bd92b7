namespace MscProtocol.Reporting;

/// <summary>A text in a plot, with the box that it takes.</summary>
/// <param name="Text">The text, made visible and cut to the box.</param>
/// <param name="Class">What it says: <c>name</c>, <c>value</c>, <c>tick</c> or <c>unit</c>.</param>
/// <param name="X">The left edge.</param>
/// <param name="Y">The upper edge.</param>
/// <param name="Width">The width that the text is given.</param>
readonly record struct PlotLabel(string Text, string Class, int X, int Y, int Width)
{
    /// <summary>The right edge.</summary>
    public int Right => X + Width;

    /// <summary>The lower edge.</summary>
    public int Bottom => Y + TextSize.Line;
}
