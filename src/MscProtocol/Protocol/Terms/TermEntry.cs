using System.Collections.ObjectModel;
using MscProtocol.Documents;

namespace MscProtocol.Protocol;

/// <summary>One entry of a controlled list; all but its name is read when it is asked for.</summary>
/// <param name="text">The name.</param>
/// <param name="node">What <c>rules/terms.yaml</c> says of it; <see langword="null"/> for a word that an open list does not hold.</param>
sealed class TermEntry(LocalizedText text, MappingNode? node = null)
{
    string? key;
    string[]? spellings;
    string[]? textSpellings;
    HashSet<string>? normalised;
    IReadOnlyDictionary<string, string>? codes;

    public LocalizedText Text => text;

    /// <summary>The name as spellings are compared; it tells one entry from another.</summary>
    public string Key => key ??= TermSpelling.Normalise(text.English);

    /// <summary>Every spelling that names the term where it stands alone, the name first.</summary>
    public IReadOnlyList<string> Spellings => spellings ??=
        [.. Languages.All.Select(text.In), .. Texts("en"), .. Texts("zhAlso"), .. Texts("also"), .. Texts("onlyAlone")];

    /// <summary>Those that name it in running text too.</summary>
    public IReadOnlyList<string> TextSpellings => textSpellings ??= node is null ? [] : [.. Spellings.Except(Texts("onlyAlone"))];

    /// <summary>Returns whether the words, as spellings are compared, are one of <see cref="Spellings"/>.</summary>
    public bool IsSpelled(string words) => (normalised ??= [.. Spellings.Select(TermSpelling.Normalise)]).Contains(words);

    /// <summary>The codes by code system.</summary>
    public IReadOnlyDictionary<string, string> Codes => codes ??= node?.Find("codes") is MappingNode mapping
        ? mapping.Entries.ToDictionary(entry => entry.Key.Text, entry => ((ScalarNode)entry.Value).Text)
        : ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The shipped profile whose rules speak of the term; <see langword="null"/> where none does.</summary>
    public string? Profile => (node?.Find("profile") as ScalarNode)?.Text;

    /// <summary>The groups in which rules speak of the term together with others.</summary>
    public IEnumerable<string> Groups => Texts("groups");

    IEnumerable<string> Texts(string list) =>
        node?.Find(list) is SequenceNode texts ? texts.Items.Select(item => ((ScalarNode)item).Text) : [];
}
