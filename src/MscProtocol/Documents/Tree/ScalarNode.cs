namespace MscProtocol.Documents;

/// <summary>A single value or key, kept as text.</summary>
/// <param name="text">The text without quotes and escapes.</param>
/// <param name="style">How it is written.</param>
/// <param name="span">Where it stands.</param>
/// <param name="words">Finds a part of a text that is written otherwise than it reads, by its start and length.</param>
sealed class ScalarNode(string text, NodeKind style, SourceSpan span, Func<int, int, SourceSpan>? words = null) : Node(span)
{
    /// <summary>The text without quotes and escapes; a number or a word exactly as it is written.</summary>
    public string Text { get; } = text;

    /// <summary>How it is written.</summary>
    public NodeKind Style { get; } = style;

    /// <summary>Returns the place of a part of the text; of the whole scalar where it is not written character by character.</summary>
    public SourceSpan SpanOf(int start, int length)
    {
        if (words is not null)
            return words(start, length);
        var (first, last) = (Span.Start, Span.End);
        var quotes = last.Column - first.Column - Text.Length;
        if (first.Line != last.Line || quotes is not (0 or 2) || length == 0)
            return Span;
        var column = first.Column + (quotes / 2) + start;
        return new(new(first.Line, column), new(first.Line, Math.Min(column + length, last.Column)));
    }
}
