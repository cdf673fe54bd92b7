using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>A value of a record in JSON, or words of one.</summary>
public sealed class RecordPlace : Place
{
    readonly RecordNode node;
    readonly (int Start, int Length)? words;

    // Most places are never asked for, so that they are worked out late.
    internal RecordPlace(RecordNode node) => this.node = node;

    RecordPlace(RecordNode node, int start, int length) => (this.node, words) = (node, (start, length));

    /// <summary>The very words in the file, or the whole value.</summary>
    public override SourceSpan Span => words is var (start, length) ? node.SpanOf(start, length) : node.Span;

    /// <summary>
    /// The value in the record as a JSON pointer (RFC 6901), such as <c>/protocolSection/designModule/phases</c>;
    /// from the study, where a file holds several.
    /// </summary>
    public string Pointer => node.Pointer;

    /// <inheritdoc/>
    public override LocalizedText Address => LocalizedText.Same(Pointer);

    /// <summary>The words as the record writes them; <see langword="null"/> where a field made for it says it.</summary>
    public override string? Quote => words is var (start, length) ? node.Text!.Substring(start, length) : null;

    internal override Place Nearby => new TextPlace(Span);

    internal override Place Words(string text, int start, int length) => new RecordPlace(node, start, length);
}
