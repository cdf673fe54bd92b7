using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>Where a record states a fact.</summary>
public sealed class FactOrigin
{
    readonly RecordNode node;
    readonly (int Start, int Length)? words;

    // Most origins are never asked for, so that places are worked out late.
    internal FactOrigin(RecordNode node) => this.node = node;

    /// <summary>The words of a text, by their place in the text as JSON decodes it.</summary>
    internal FactOrigin(RecordNode node, int start, int length) => (this.node, words) = (node, (start, length));

    /// <summary>Whether a field made for it says it, or words of a text.</summary>
    public OriginKind Kind => words is null ? OriginKind.Field : OriginKind.Words;

    /// <summary>The place in the file: of the very words, or of the whole value.</summary>
    public SourceSpan Span => words is var (start, length) ? node.SpanOf(start, length) : node.Span;

    /// <summary>The value in the record as a JSON pointer (RFC 6901), such as <c>/protocolSection/designModule/phases</c>; from the study, where a file holds several.</summary>
    public string Pointer => node.Pointer;

    /// <summary>The words as the record writes them; <see langword="null"/> for a field.</summary>
    public string? Quote => words is var (start, length) ? node.Text!.Substring(start, length) : null;
}
