namespace MscProtocol;

/// <summary>A stretch of a text.</summary>
public sealed class TextPlace : Place
{
    internal TextPlace(SourceSpan span) => Span = span;

    /// <summary>Nowhere: the place of what stands in no document.</summary>
    internal static TextPlace Nowhere { get; } = new(default);

    /// <inheritdoc/>
    public override SourceSpan Span { get; }
}
