using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>The nodes of one collection that was put together of nodes at hand.</summary>
sealed class GivenNodes : INodeSource
{
    readonly IEnumerable<MappingEntry> entries;
    readonly IReadOnlyList<Node> items;

    GivenNodes(IEnumerable<MappingEntry> entries, IReadOnlyList<Node> items) => (this.entries, this.items) = (entries, items);

    /// <summary>Returns a mapping of these fields, which are asked for when it is first looked into.</summary>
    public static MappingNode Mapping(IEnumerable<MappingEntry> entries, SourceSpan span) =>
        new(new GivenNodes(entries, []), 0, span);

    /// <summary>Returns a list of these nodes.</summary>
    public static SequenceNode List(IReadOnlyList<Node> items, SourceSpan span) => new(new GivenNodes([], items), 0, span);

    public MappingEntry[] EntriesAt(int place, int line) => [.. entries];

    public int CountAt(int place) => items.Count;

    public IEnumerable<Node> ItemsAt(int place, int line) => items;
}
