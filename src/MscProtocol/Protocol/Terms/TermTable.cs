using MscProtocol.Documents;

namespace MscProtocol.Protocol;

/// <summary>The controlled lists of <c>rules/terms.yaml</c>.</summary>
static class TermTable
{
    const string File = "rules/terms.yaml";

    static readonly Lazy<MappingNode> Root = new(() => Get<MappingNode>((MappingNode)PackedDocuments.Find(File)!.Root!, "terms"));

    /// <summary>Makes the terms of the list named <paramref name="key"/>.</summary>
    public static TermList<T> Load<T>(string key, Func<TermEntry, T> make)
    {
        var list = Get<MappingNode>(Root.Value, key);
        var entries = Get<SequenceNode>(list, "items").Items.Select(node => ReadEntry((MappingNode)node));
        return new(list.Find("open") is ScalarNode { Text: "true" }, [.. entries], make);
    }

    // The name is the English word; the others stand under the codes of their languages.
    static TermEntry ReadEntry(MappingNode node)
    {
        var names = Languages.All.Select(language => (node.Find(language.Code()) as ScalarNode)?.Text).ToArray();
        names[(int)Language.English] = Get<ScalarNode>(node, "name").Text;
        return new(new LocalizedText(names), node);
    }

    static T Get<T>(MappingNode node, string key)
        where T : Node =>
        node.Find(key) as T ?? throw new InvalidOperationException($"{File}:{node.Span.Start}: '{key}' is missing or of another kind.");
}
