using System.Buffers;
using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>The words of <c>rules/reading.yaml</c>, by which is understood what a record says of what it gives.</summary>
static class WordLists
{
    const string File = "rules/reading.yaml";

    static readonly Lazy<MappingNode> Root = new(() => (MappingNode)PackedDocuments.Find(File)!.Root!);

    /// <summary>Returns the words of a list.</summary>
    public static IReadOnlyList<string> Of(string list) => Texts(Get<MappingNode>(Root.Value, "words"), list);

    /// <summary>Returns the words of a list, to be searched for in any case.</summary>
    public static SearchValues<string> Any(string list) => Any(Of(list));

    /// <summary>Returns the words of each entry of a list of routes, with the entry.</summary>
    public static IReadOnlyList<(RouteOfWords Route, IReadOnlyList<string> Words)> Routes(string list) =>
    [
        .. Get<SequenceNode>(Root.Value, list).Items.Cast<MappingNode>().Select(node => (
            new RouteOfWords(
                Term<Route>.Parse(Get<ScalarNode>(node, "route").Text),
                node.Find("laid") is ScalarNode laid ? Term<Route>.Parse(laid.Text) : null,
                node.Find("vessel") is not null),
            Texts(node, "words"))),
    ];

    /// <summary>Returns the words that may stand around the value of a field, by the name of the field; the longer first.</summary>
    public static IReadOnlyDictionary<string, string[]> Around() =>
        Get<MappingNode>(Root.Value, "around").Entries.ToDictionary(
            entry => entry.Key.Text,
            entry => Texts(Get<MappingNode>(Root.Value, "around"), entry.Key.Text).OrderByDescending(word => word.Length).ToArray(),
            StringComparer.Ordinal);

    /// <summary>Returns what finds where a text speaks of a fact, by the name of the field.</summary>
    public static IReadOnlyDictionary<string, MentionDetector> Mentions() =>
        Get<MappingNode>(Root.Value, "mentions").Entries.ToDictionary(
            entry => entry.Key.Text,
            entry =>
            {
                var node = (MappingNode)entry.Value;
                return new MentionDetector(
                    new(Languages.All.Select(language => (node.Find(language.Code()) as ScalarNode)?.Text).ToArray()),
                    Texts(node, "words"),
                    node.Find("beside") is null ? null : Texts(node, "beside"),
                    node.Find("without") is null ? [] : Texts(node, "without"),
                    node.Find("number") is not null);
            },
            StringComparer.Ordinal);

    /// <summary>Returns the words, to be searched for in any case.</summary>
    public static SearchValues<string> Any(IReadOnlyList<string> words) =>
        SearchValues.Create([.. words], StringComparison.OrdinalIgnoreCase);

    static IReadOnlyList<string> Texts(MappingNode node, string key) =>
        [.. Get<SequenceNode>(node, key).Items.Select(item => ((ScalarNode)item).Text)];

    static T Get<T>(MappingNode node, string key)
        where T : Node =>
        node.Find(key) as T ?? throw new InvalidOperationException($"{File}:{node.Span.Start}: '{key}' is missing or of another kind.");
}
