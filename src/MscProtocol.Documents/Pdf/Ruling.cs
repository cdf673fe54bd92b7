namespace MscProtocol.Pdf;

/// <summary>A line that is drawn along the edge of cells.</summary>
/// <param name="Position">How high a level one is, or how far right an upright one.</param>
/// <param name="Start">Where it starts, along itself.</param>
/// <param name="End">Where it ends.</param>
readonly record struct Ruling(double Position, double Start, double End)
{
    /// <summary>Returns whether it covers most of a stretch.</summary>
    public bool Covers(double from, double to) => Math.Min(End, to) - Math.Max(Start, from) > 0.6 * (to - from);
}
