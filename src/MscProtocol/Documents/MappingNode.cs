namespace MscProtocol.Documents;

/// <summary>Keys with their values, in the order written; a key that is written twice is kept twice.</summary>
sealed class MappingNode(IReadOnlyList<MappingEntry> entries, SourceSpan span) : Node(span)
{
    const int LargestScanned = 16;

    // Key → its first entry; built only for mappings too large to scan.
    Dictionary<string, int>? index;

    /// <summary>The entries, as written.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <summary>Returns the value of the first entry with that key, or null.</summary>
    public Node? Find(string key) => FindEntry(key)?.Value;

    /// <summary>Returns the first entry with that key, or null.</summary>
    public MappingEntry? FindEntry(string key) => IndexOf(key) is var at and >= 0 ? Entries[at] : null;

    /// <summary>Returns each key that was written before, with its first occurrence.</summary>
    public IReadOnlyList<(ScalarNode First, ScalarNode Repeated)> RepeatedKeys()
    {
        List<(ScalarNode, ScalarNode)>? repeated = null;
        for (var at = 1; at < Entries.Count; at++)
        {
            var key = Entries[at].Key;
            var first = IndexOf(key.Text);
            if (first < at)
            {
                (repeated ??= []).Add((Entries[first].Key, key));
            }
        }

        if (repeated is null)
            return [];
        return repeated;
    }

    int IndexOf(string key)
    {
        if (Entries.Count > LargestScanned)
        {
            return (index ??= BuildIndex()).GetValueOrDefault(key, -1);
        }

        for (var at = 0; at < Entries.Count; at++)
        {
            if (Entries[at].Key.Text == key)
            {
                return at;
            }
        }

        return -1;
    }

    Dictionary<string, int> BuildIndex()
    {
        var built = new Dictionary<string, int>(Entries.Count, StringComparer.Ordinal);
        for (var at = 0; at < Entries.Count; at++)
        {
            built.TryAdd(Entries[at].Key.Text, at);
        }

        return built;
    }
}
