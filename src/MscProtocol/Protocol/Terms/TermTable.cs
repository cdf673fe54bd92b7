using System.Collections.Concurrent;
using MscProtocol.Documents;

namespace MscProtocol.Protocol;

/// <summary>The controlled lists of <c>rules/terms.yaml</c>.</summary>
static class TermTable
{
    const string File = "rules/terms.yaml";

    static readonly Lazy<MappingNode> Whole = new(() => (MappingNode)PackedDocuments.Find(File)!.Root!);
    static readonly Lazy<MappingNode> Root = new(() => Section("terms"));

    // What rules ask of texts, and no field holds.
    static readonly Lazy<MappingNode> Words = new(() => Section("words"));

    // Many rules ask for the groups of a few lists.
    static readonly ConcurrentDictionary<MappingNode, IReadOnlyList<TermEntry>> Known = [];

    /// <summary>Makes the terms of the list named <paramref name="key"/>.</summary>
    public static TermList<T> Load<T>(string key, Func<TermEntry, T> make)
    {
        var list = Get<MappingNode>(Root.Value, key);
        return new(list.Find("open") is ScalarNode { Text: "true" }, EntriesOf(list), make);
    }

    /// <summary>The keys of the lists, those of words that no field holds last.</summary>
    public static IEnumerable<string> Keys => Root.Value.Entries.Concat(Words.Value.Entries).Select(entry => entry.Key.Text);

    /// <summary>Whether a list takes other words as well.</summary>
    public static bool IsOpen(string key) =>
        Root.Value.Find(key) is MappingNode list && list.Find("open") is ScalarNode { Text: "true" };

    /// <summary>
    /// Returns the words beside which a term that other words name is not meant; <see langword="null"/> where only its spellings count.
    /// </summary>
    public static string[]? Unmeant(string key) => Root.Value.Find(key) is MappingNode list && list.Find("named") is SequenceNode words
        ? [.. words.Items.Select(item => ((ScalarNode)item).Text)]
        : null;

    /// <summary>Returns the entries of a list; <see langword="null"/> where there is none of that key.</summary>
    public static IReadOnlyList<TermEntry>? Entries(string key) =>
        (Root.Value.Find(key) ?? Words.Value.Find(key)) is MappingNode list ? EntriesOf(list) : null;

    /// <summary>Returns the names of the terms of a group, in the order of the list; none where the list has no such group.</summary>
    public static IReadOnlyList<string> Group(string key, string name) =>
        [.. (Entries(key) ?? []).Where(entry => entry.Groups.Contains(name)).Select(entry => entry.Text.English)];

    /// <summary>The groups of terms of a list.</summary>
    public static IReadOnlyList<string> GroupNames(string key) => [.. (Entries(key) ?? []).SelectMany(entry => entry.Groups).Distinct()];

    /// <summary>Returns one of the sections of the file.</summary>
    public static MappingNode Section(string name) => Get<MappingNode>(Whole.Value, name);

    static IReadOnlyList<TermEntry> EntriesOf(MappingNode list) => Known.GetOrAdd(
        list, static one => [.. Get<SequenceNode>(one, "items").Items.Select(node => ReadEntry((MappingNode)node))]);

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
