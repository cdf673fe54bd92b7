namespace MscProtocol.Documents;

/// <summary>A list.</summary>
sealed class SequenceNode(INodeSource source, int place, SourceSpan span) : Node(span)
{
    Node[]? items;

    /// <summary>How many elements there are.</summary>
    public int Count => source.CountAt(place);

    /// <summary>The elements, as written.</summary>
    public IReadOnlyList<Node> Items => items ??= Keep();

    /// <summary>The same, made anew and not kept, so that a long list that is read once never stands in memory as a whole.</summary>
    public IEnumerable<Node> Once => source.ItemsAt(place, Span.Start.Line);

    Node[] Keep()
    {
        var kept = new Node[Count];
        var count = 0;
        foreach (var node in Once)
            kept[count++] = node;
        return kept;
    }
}
