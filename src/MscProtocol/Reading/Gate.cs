using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Tells by their content which documents can be read, and by which reader.</summary>
static class Gate
{
    const string Version = "usdmVersion";
    const string Study = "study";

    // Of one study in API version 2, of the classic full record, and of the classic study fields.
    static readonly string[] RegistryKeys = ["protocolSection", "ProtocolSection", "FullStudy", "NCTId"];

    static readonly IReadOnlyList<string> Groups = [.. TrialProtocol.Shape.Fields.Select(field => field.Name)];

    /// <summary>Returns the kind of the document; <see langword="null"/> when it is of none that can be read.</summary>
    public static DocumentKind? KindOf(Node root)
    {
        if (root is not MappingNode mapping)
            return null;
        if (mapping.Find(ProtocolReader.VersionKey) is not null)
            return DocumentKind.Protocol;
        if (RegistryKeys.Any(key => mapping.Find(key) is not null) || (mapping.Find("Study") as MappingNode)?.Find("ProtocolSection") is not null)
            return DocumentKind.ClinicalTrialsGov;
        if (mapping.Find(Version) is not null || ((mapping.Find(Study) ?? mapping) as MappingNode)?.Find("versions") is SequenceNode)
            return DocumentKind.Usdm;
        return mapping.Entries.Any(entry => Groups.Contains(entry.Key.Text)) ? DocumentKind.Protocol : null;
    }

    /// <summary>Returns why the document is none of the kinds that can be read.</summary>
    public static Problem Unknown(Node root) => root is MappingNode mapping
        ? new(
            "DOC-101",
            ReadingWording.NotATrial(mapping.Entries.Select(entry => entry.Key.Text), Groups),
            mapping.Entries is [var first, ..] ? first.Key.Span : mapping.Span)
        : new("DOC-101", ReadingWording.NotATrial([], Groups), root.Span);

    /// <summary>Returns why the document is no record of the kind that the user says it is.</summary>
    public static Problem NotARecord(Node root, DocumentKind kind) =>
        new("DOC-103", ReadingWording.NotARecord(kind), root is MappingNode { Entries: [var first, ..] } ? first.Key.Span : root.Span);

    /// <summary>Returns why the document, of our own format, cannot be read; <see langword="null"/> when it can.</summary>
    public static Problem? RefuseVersion(MappingNode root)
    {
        var version = root.Find(ProtocolReader.VersionKey);
        return IsLeftOut(version) || version is ScalarNode { Text: "1" }
            ? null
            : new("DOC-102", ReadingWording.OtherVersion((version as ScalarNode)?.Text ?? "…"), version!.Span);
    }

    /// <summary>Whether the document names no version of the format.</summary>
    public static bool IsLeftOut(Node? version) => version is null or ScalarNode { Style: NodeKind.Null };
}
