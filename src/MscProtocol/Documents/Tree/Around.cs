namespace MscProtocol.Documents;

/// <summary>Collections made around a node of a document; they stand where it stands.</summary>
sealed class Around : INodeSource
{
    readonly MappingEntry[] entries;
    readonly Node[] items;

    Around(MappingEntry[] entries, Node[] items) => (this.entries, this.items) = (entries, items);

    /// <summary>Returns a mapping of one key, to the node.</summary>
    public static MappingNode Mapping(string key, Node inside) =>
        new(new Around([new(new(key, NodeKind.Plain, inside.Span), inside)], []), 0, inside.Span);

    /// <summary>Returns a list of the node alone.</summary>
    public static SequenceNode List(Node inside) => new(new Around([], [inside]), 0, inside.Span);

    /// <summary>Returns a mapping that holds nothing.</summary>
    public static MappingNode Nothing(SourceSpan span) => new(new Around([], []), 0, span);

    public MappingEntry[] EntriesAt(int place, int line) => entries;

    public int CountAt(int place) => items.Length;

    public IEnumerable<Node> ItemsAt(int place, int line) => items;
}
