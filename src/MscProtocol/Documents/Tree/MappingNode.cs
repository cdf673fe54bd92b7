namespace MscProtocol.Documents;

/// <summary>Keys with their values, in the order written; a key that is written twice is kept twice.</summary>
sealed class MappingNode : Node
{
    const int LargestScanned = 16;

    // Null for the mapping that holds nothing from the start.
    readonly INodeSource? source;
    readonly int place;
    MappingEntry[]? entries;

    // Key → its first entry; built only for mappings too large to scan.
    Dictionary<string, int>? index;

    public MappingNode(INodeSource source, int place, SourceSpan span)
        : base(span) => (this.source, this.place) = (source, place);

    MappingNode()
        : base(default) => entries = [];

    /// <summary>A mapping that holds nothing and stands nowhere.</summary>
    public static MappingNode Empty { get; } = new();

    /// <summary>The entries, as written.</summary>
    public IReadOnlyList<MappingEntry> Entries => Own;

    MappingEntry[] Own => entries ??= source!.EntriesAt(place, Span.Start.Line);

    /// <summary>Returns the value of the first entry with that key, or null.</summary>
    public Node? Find(string key) => FindEntry(key)?.Value;

    /// <summary>Returns the first entry with that key, or null.</summary>
    public MappingEntry? FindEntry(string key) => IndexOf(key) is var at and >= 0 ? Own[at] : null;

    /// <summary>Returns each key that was written before, with its first occurrence.</summary>
    public IReadOnlyList<(ScalarNode First, ScalarNode Repeated)> RepeatedKeys()
    {
        var own = Own;
        List<(ScalarNode, ScalarNode)>? repeated = null;
        for (var at = 1; at < own.Length; at++)
        {
            var key = own[at].Key;
            var first = IndexOf(key.Text);
            if (first < at)
            {
                (repeated ??= []).Add((own[first].Key, key));
            }
        }

        if (repeated is null)
            return [];
        return repeated;
    }

    int IndexOf(string key)
    {
        var own = Own;
        if (own.Length > LargestScanned)
        {
            return (index ??= BuildIndex(own)).GetValueOrDefault(key, -1);
        }

        for (var at = 0; at < own.Length; at++)
        {
            if (own[at].Key.Text == key)
            {
                return at;
            }
        }

        return -1;
    }

    static Dictionary<string, int> BuildIndex(MappingEntry[] own)
    {
        var built = new Dictionary<string, int>(own.Length, StringComparer.Ordinal);
        for (var at = 0; at < own.Length; at++)
        {
            built.TryAdd(own[at].Key.Text, at);
        }

        return built;
    }
}
