using MscProtocol.Documents;

namespace MscProtocol.Protocol.Terms;

/// <summary>The controlled lists of <c>rules/terms.yaml</c>, read once from the assembly.</summary>
static class TermTable
{
    const string Resource = "rules/terms.yaml";

    static readonly Lazy<MappingNode> Root = new(ReadRoot);

    /// <summary>Makes the terms of the list named <paramref name="key"/>.</summary>
    public static TermList<T> Load<T>(string key, Func<TermEntry, T> make)
    {
        var list = Get<MappingNode>(Root.Value, key);
        List<T> terms = [];
        Dictionary<string, T> bySpelling = new(StringComparer.Ordinal);
        foreach (var node in Get<SequenceNode>(list, "items").Items)
        {
            var entry = ReadEntry((MappingNode)node);
            var term = make(entry);
            terms.Add(term);
            foreach (var spelling in entry.Spellings)
                bySpelling.TryAdd(TermSpelling.Normalise(spelling), term);
        }

        return new(list.Find("open") is ScalarNode { Text: "true" }, terms, bySpelling, Joined(bySpelling));
    }

    // Words run together are looked up last, and never take the place of a word that is written so.
    static Dictionary<string, T> Joined<T>(Dictionary<string, T> bySpelling)
    {
        Dictionary<string, T> joined = new(bySpelling, StringComparer.Ordinal);
        foreach (var (spelling, term) in bySpelling)
            joined.TryAdd(TermSpelling.Join(spelling), term);
        return joined;
    }

    static TermEntry ReadEntry(MappingNode node)
    {
        var name = Get<ScalarNode>(node, "name").Text;
        var chinese = Get<ScalarNode>(node, "zh").Text;
        var codes = node.Find("codes") is MappingNode mapping
            ? mapping.Entries.ToDictionary(entry => entry.Key.Text, entry => ((ScalarNode)entry.Value).Text)
            : [];
        List<string> alone = [.. Texts(node, "onlyAlone")];
        List<string> spellings = [name, chinese, .. Texts(node, "en"), .. Texts(node, "zhAlso"), .. Texts(node, "also")];
        return new(new(name, chinese), [.. spellings, .. alone], [.. spellings.Except(alone)], codes)
        {
            Profile = (node.Find("profile") as ScalarNode)?.Text,
        };
    }

    static IEnumerable<string> Texts(MappingNode node, string key) =>
        node.Find(key) is SequenceNode list ? list.Items.Select(item => ((ScalarNode)item).Text) : [];

    static MappingNode ReadRoot() => Get<MappingNode>((MappingNode)PackedDocuments.Find(Resource)!.Root!, "terms");

    static T Get<T>(MappingNode node, string key)
        where T : Node =>
        node.Find(key) as T ?? throw new InvalidOperationException($"{Resource}:{node.Span.Start}: '{key}' is missing or of another kind.");
}
