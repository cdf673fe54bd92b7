namespace MscProtocol;

/// <summary>A stretch of a text.</summary>
/// <param name="span">From which line and column to which.</param>
public sealed class TextPlace(SourceSpan span) : Place
{
    /// <summary>Nowhere: the place of what stands in no document.</summary>
    internal static TextPlace Nowhere { get; } = new(default);

    /// <inheritdoc/>
    public override SourceSpan Span { get; } = span;
}
