using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Reads protocol files of our own format.</summary>
sealed class FormatReader : TreeReader
{
    static readonly IReadOnlyList<string> Groups =
        [.. TrialProtocol.Shape.Fields.Where(field => field is not DerivedField).Select(field => field.Name)];

    /// <inheritdoc/>
    public override LocalizedText Description => FormatWording.Description(Groups);

    /// <inheritdoc/>
    public override Recognition Recognise(MappingNode root) =>
        root.Find(ProtocolReader.VersionKey) is not null ? Recognition.Sure
        : root.Entries.Any(entry => Groups.Contains(entry.Key.Text)) ? Recognition.Likely
        : Recognition.None;

    /// <inheritdoc/>
    public override SourceReading? Read(SourceText text, Node root)
    {
        if (root is not MappingNode mapping)
            return null;
        var version = mapping.Find(ProtocolReader.VersionKey);
        if (version is null or ScalarNode { Style: NodeKind.Null })
            return ReadFields(text, mapping, NoVersion(mapping));
        return version is ScalarNode { Text: "1" }
            ? ReadFields(text, mapping)
            : SourceReading.Refused(
                text, new Problem("DOC-102", FormatWording.OtherVersion((version as ScalarNode)?.Text ?? "…"), version.Span));
    }

    /// <summary>Reads the fields below a root that may leave out the version, as the examples of rules do.</summary>
    public static SourceReading ReadFields(SourceText text, MappingNode root, params ReadOnlySpan<ReadingProblem> before)
    {
        var reader = new ProtocolReader();
        var protocol = reader.Read(root);
        return new(text) { Protocol = protocol, Locator = new Locator(root), Problems = [.. before, .. reader.Problems] };
    }

    static ReadingProblem NoVersion(MappingNode root) => new(
        ReadingProblemKind.NoVersion, ProtocolReader.VersionKey, new TextPlace(root.Entries[0].Key.Span), FormatWording.NoVersion, null);
}
