using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Finds where a file states a field, or where it would.</summary>
sealed class Locator(MappingNode root) : ILocator
{
    /// <inheritdoc/>
    /// <summary>The tree that is looked in.</summary>
    public MappingNode Root => root;

    public Place Find(ProtocolPath? path) => new TextPlace(SpanOf(path));

    /// <inheritdoc/>
    public Place? Origin(ProtocolPath path) => null;

    SourceSpan SpanOf(ProtocolPath? path)
    {
        var place = FirstKey(root);
        Node node = root;
        foreach (var segment in path?.Segments() ?? [])
        {
            if (node is not MappingNode mapping || Entry(mapping, segment) is not { } entry)
                return place;
            place = entry.Value is ScalarNode ? entry.Value.Span : entry.Key.Span;
            node = entry.Value;
            if (segment.Index is not { } index || node is not SequenceNode sequence)
                continue;
            if (index >= sequence.Items.Count)
                return place;
            node = sequence.Items[index];
            place = node is MappingNode item ? FirstKey(item) : node.Span;
        }

        return place;
    }

    // A computed field stands where the first of the fields that it is computed from is written; a marker under any of its names.
    static MappingEntry? Entry(MappingNode mapping, ProtocolPath path) => path.Field switch
    {
        null => mapping.FindEntry(path.Name) ?? MarkerEntry(mapping, path.Name),
        { IsDerived: true } => path.Sources.Select(source => mapping.FindEntry(source.Name)).FirstOrDefault(entry => entry is not null),
        _ => mapping.FindEntry(path.Name),
    };

    static MappingEntry? MarkerEntry(MappingNode mapping, string name)
    {
        foreach (var entry in mapping.Entries)
        {
            if (Term<Marker>.TryParse(entry.Key.Text, out var marker) && marker.Name == name)
                return entry;
        }

        return null;
    }

    static SourceSpan FirstKey(MappingNode mapping) => mapping.Entries is [var first, ..] ? first.Key.Span : mapping.Span;
}
