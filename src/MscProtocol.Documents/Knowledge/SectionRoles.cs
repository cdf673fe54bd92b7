using System.Buffers;
using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Knowledge;

/// <summary>The sections of <c>rules/headings.yaml</c>.</summary>
sealed class SectionRoles
{
    const string File = "rules/headings.yaml";

    // A title of a trial names much of what it is about.
    const int LongestHeading = 100;
    const int LongestWideHeading = 22;
    static readonly Lazy<SectionRoles> Known = new(() => new());

    readonly List<KnownHeading> headings = [];
    readonly List<KnownHeading> introductions = [];
    readonly SearchValues<string> introducing;
    readonly Dictionary<string, SectionRole> alone = new(StringComparer.Ordinal);

    SectionRoles()
    {
        foreach (var node in Sequence((MappingNode)PackedDocuments.Find(File)!.Root!, "sections").Cast<MappingNode>())
        {
            var role = new SectionRole(
                ((ScalarNode)node.Find("name")!).Text,
                Flag(node, "aside"),
                Flag(node, "only"),
                Flag(node, "always"),
                Flag(node, "quality"),
                Texts(node, "fields"),
                Texts(node, "also"));
            headings.AddRange(Texts(node, "en").Select(words => new KnownHeading(" " + words, role)));
            headings.AddRange(Texts(node, "zh").Select(words => new KnownHeading(words, role)));
            introductions.AddRange(Texts(node, "intro").Select(words => new KnownHeading(words, role)));
            foreach (var words in Texts(node, "alone"))
                alone.Add(words, role);
        }

        introducing = SearchValues.Create([.. introductions.Select(known => known.Words)], StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The section in which the quality of a product is described.</summary>
    public static SectionRole Quality => Known.Value.headings.First(known => known.Role.IsQuality).Role;

    /// <summary>Returns the section that a heading heads; <see langword="null"/> where its words tell of none.</summary>
    public static SectionRole? Of(string title)
    {
        if (title.Length > LongestHeading || title.Count(WrittenWord.IsUnspaced) > LongestWideHeading)
            return null;
        var folded = HeadingWords.Fold(title);
        if (Known.Value.alone.TryGetValue(folded.Trim(), out var whole))
            return whole;
        KnownHeading? best = null;
        var isFirst = false;
        foreach (var known in Known.Value.headings)
        {
            var at = folded.IndexOf(known.Words, StringComparison.Ordinal);
            if (at < 0)
                continue;
            var startsIt = at <= 1;
            if (best is { } other && (startsIt == isFirst ? known.Words.Length <= other.Words.Length : isFirst))
                continue;
            (best, isFirst) = (known, startsIt);
        }

        return best?.Role;
    }

    /// <summary>Returns the section that a list makes up which such a sentence introduces; <see langword="null"/> for none.</summary>
    public static SectionRole? IntroducedBy(string sentence)
    {
        if (!sentence.AsSpan().ContainsAny(Known.Value.introducing))
            return null;
        foreach (var known in Known.Value.introductions)
        {
            if (sentence.Contains(known.Words, StringComparison.OrdinalIgnoreCase))
                return known.Role;
        }

        return null;
    }

    static bool Flag(MappingNode node, string key) => node.Find(key) is ScalarNode { Text: "true" };

    static IReadOnlyList<string> Texts(MappingNode node, string key) => [.. Sequence(node, key).Cast<ScalarNode>().Select(one => one.Text)];

    static IReadOnlyList<Node> Sequence(MappingNode node, string key) => node.Find(key) is SequenceNode list ? list.Items : [];
}
