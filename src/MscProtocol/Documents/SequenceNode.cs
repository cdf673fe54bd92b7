namespace MscProtocol.Documents;

/// <summary>A list.</summary>
sealed class SequenceNode(IReadOnlyList<Node> items, SourceSpan span) : Node(span)
{
    /// <summary>The elements, as written.</summary>
    public IReadOnlyList<Node> Items { get; } = items;
}
