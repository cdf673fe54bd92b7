using System.Diagnostics.CodeAnalysis;
using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Protocol.Vocabulary;

namespace MscProtocol.Reading;

/// <summary>A protocol as read from a file: the model, what could not be read, and where each field stands.</summary>
public sealed class ProtocolDocument
{
    readonly Locator? locator;

    ProtocolDocument(SourceText source, IReadOnlyList<Problem> refusals) => (Source, Refusals) = (source, refusals);

    ProtocolDocument(SourceText source, TrialProtocol protocol, IReadOnlyList<ReadingProblem> problems, Locator locator)
    {
        Source = source;
        Protocol = protocol;
        Problems = problems;
        this.locator = locator;
    }

    /// <summary>The text that was read.</summary>
    public SourceText Source { get; }

    /// <summary>The protocol; <see langword="null"/> when the file was refused.</summary>
    public TrialProtocol? Protocol { get; }

    /// <summary>Whether the file could be read as a protocol.</summary>
    [MemberNotNullWhen(true, nameof(Protocol), nameof(locator))]
    public bool IsReadable => Protocol is not null;

    /// <summary>Why the file was refused; empty when it was not.</summary>
    public IReadOnlyList<Problem> Refusals { get; } = [];

    /// <summary>What could not be taken as written, in the order of the file; the rest was read.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; } = [];

    /// <summary>Reads a protocol file in our format; whatever the text, nothing is thrown.</summary>
    /// <param name="text">The text, YAML or JSON.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    public static ProtocolDocument Parse(string text, string name = "protocol.yaml", DocumentFormat? format = null, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return Read(DocumentReader.Read(text, name, format, limits ?? DocumentLimits.Default));
    }

    /// <summary>Reads a protocol file in our format.</summary>
    /// <param name="stream">The file, UTF-8; at most the limit of bytes is read of it.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static ProtocolDocument Read(Stream stream, string name, DocumentFormat? format = null, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Read(DocumentReader.Read(stream, name, format, limits ?? DocumentLimits.Default));
    }

    /// <summary>Returns the place of a field; for one that is not written, of the nearest group that would hold it.</summary>
    internal SourceSpan Find(ProtocolPath? path) => locator?.Find(path) ?? default;

    /// <summary>Reads a fragment that needs no version, as the examples of rules are.</summary>
    internal static ProtocolDocument Fragment(SourceText source, MappingNode root)
    {
        var reader = new ProtocolReader();
        var protocol = reader.Read(root);
        return new(source, protocol, reader.Problems, new(root));
    }

    static ProtocolDocument Read(Document document)
    {
        if (document.Root is null)
            return new(document.Text, document.Problems);
        if (Gate.Refuse(document.Root) is { } refusal)
            return new(document.Text, [refusal]);
        var root = (MappingNode)document.Root;
        var reader = new ProtocolReader();
        var protocol = reader.Read(root);
        return new(document.Text, protocol, Gate.IsLeftOut(root.Find(ProtocolReader.VersionKey)) ? [NoVersion(root), .. reader.Problems] : reader.Problems, new(root));
    }

    static ReadingProblem NoVersion(MappingNode root) => new(
        ReadingProblemKind.NoVersion, ProtocolReader.VersionKey, root.Entries[0].Key.Span, ReadingWording.NoVersion, null);
}
