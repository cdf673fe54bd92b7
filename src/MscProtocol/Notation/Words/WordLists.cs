using MscProtocol.Documents;

namespace MscProtocol.Notation;

/// <summary>The words of <c>rules/words.yaml</c>, folded as texts are.</summary>
static class WordLists
{
    const string File = "rules/words.yaml";

    static readonly Lazy<MappingNode> Root = new(() => (MappingNode)PackedDocuments.Find(File)!.Root!);

    /// <summary>Returns the words of a list.</summary>
    public static string[] Of(string list) => Words(Section("words"), list);

    /// <summary>Returns the words of each number of a section.</summary>
    public static IEnumerable<(int Number, string[] Words)> Numbered(string section) => Lists(section)
        .Select(list => (int.Parse(list.Name, System.Globalization.CultureInfo.InvariantCulture), list.Words));

    /// <summary>Returns the words of a list that stands beside the sections.</summary>
    public static string[] Beside(string list) => Words(Root.Value, list);

    /// <summary>Returns the lists of a section by their names.</summary>
    public static IEnumerable<(string Name, string[] Words)> Lists(string section)
    {
        var lists = Section(section);
        return lists.Entries.Select(entry => (entry.Key.Text, Words(lists, entry.Key.Text)));
    }

    static MappingNode Section(string name) => (MappingNode)Root.Value.Find(name)!;

    static string[] Words(MappingNode section, string list) => section.Find(list) is SequenceNode words
        ? [.. words.Items.Select(item => Fold(((ScalarNode)item).Text))]
        : throw new InvalidOperationException($"{File}: '{list}' is missing or no list.");

    // Unlike a text, a word keeps the spaces at its ends.
    static string Fold(string word) => string.Concat(word.Select(CharacterFolding.Fold));
}
