using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Tells protocol files from other documents.</summary>
static class Gate
{
    /// <summary>Returns why the document is no protocol that can be read; <see langword="null"/> when it is one.</summary>
    public static Problem? Refuse(Node root)
    {
        var groups = TrialProtocol.Shape.Fields.Select(field => field.Name).ToList();
        if (root is not MappingNode mapping)
            return NotAProtocol(root.Span, [], groups);
        var version = mapping.Find(ProtocolReader.VersionKey);
        if (version is null && !mapping.Entries.Any(entry => groups.Contains(entry.Key.Text)))
            return NotAProtocol(mapping.Entries is [var first, ..] ? first.Key.Span : mapping.Span, mapping.Entries.Select(entry => entry.Key.Text), groups);
        return IsLeftOut(version) || version is ScalarNode { Text: "1" }
            ? null
            : new("DOC-102", ReadingWording.OtherVersion((version as ScalarNode)?.Text ?? "…"), version!.Span);
    }

    /// <summary>Whether the document names no version of the format.</summary>
    public static bool IsLeftOut(Node? version) => version is null or ScalarNode { Style: ScalarStyle.Null };

    static Problem NotAProtocol(SourceSpan span, IEnumerable<string> seen, IEnumerable<string> expected) =>
        new("DOC-101", ReadingWording.NotAProtocol(seen, expected), span);
}
