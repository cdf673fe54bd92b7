namespace MscProtocol.Reading;

/// <summary>A part of the body that a text names.</summary>
/// <param name="Route">The route of what is put there.</param>
/// <param name="Start">Where its words start in the text.</param>
/// <param name="Length">How long they are.</param>
readonly record struct SiteMention(RouteOfWords Route, int Start, int Length)
{
    public int End => Start + Length;
}
