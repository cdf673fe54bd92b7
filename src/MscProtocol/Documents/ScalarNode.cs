namespace MscProtocol.Documents;

/// <summary>A single value or key, kept as text.</summary>
sealed class ScalarNode(string text, ScalarStyle style, SourceSpan span) : Node(span)
{
    /// <summary>The text without quotes and escapes; a number or a word exactly as it is written.</summary>
    public string Text { get; } = text;

    /// <summary>How it is written.</summary>
    public ScalarStyle Style { get; } = style;
}
