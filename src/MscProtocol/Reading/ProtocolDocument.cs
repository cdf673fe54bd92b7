using System.Diagnostics.CodeAnalysis;
using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>A protocol as read from a file: the model, what could not be read, and where each field stands.</summary>
public sealed class ProtocolDocument
{
    readonly ILocator? locator;

    ProtocolDocument(SourceText source, IReadOnlyList<Problem> refusals) => (Source, Refusals) = (source, refusals);

    ProtocolDocument(SourceText source, TrialProtocol protocol, IReadOnlyList<ReadingProblem> problems, ILocator locator)
    {
        Source = source;
        Protocol = protocol;
        Problems = problems;
        this.locator = locator;
    }

    ProtocolDocument(SourceText source, DocumentKind kind, RecordReading record)
        : this(source, record.Protocol, [], record.Origins)
    {
        Kind = kind;
        Remarks = record.Remarks;
        GivesCells = record.GivesCells;
    }

    /// <summary>The text that was read.</summary>
    public SourceText Source { get; }

    /// <summary>The protocol; <see langword="null"/> when the file was refused.</summary>
    public TrialProtocol? Protocol { get; }

    /// <summary>What sort of document it is; <see cref="DocumentKind.Protocol"/> when the file was refused.</summary>
    public DocumentKind Kind { get; }

    /// <summary>The study of a record, such as <c>NCT02421484</c>; <see langword="null"/> where a record names none, and for our own format.</summary>
    public string? Study => Kind == DocumentKind.Protocol ? null : Protocol?.Study.RegistryIds is [var first, ..] ? first : null;

    /// <summary>What a reader of a record should know, in the order of the file; empty for our own format.</summary>
    public IReadOnlyList<ReadingRemark> Remarks { get; } = [];

    /// <summary>Whether the trial gives living mesenchymal stromal cells; always so in our own format.</summary>
    public bool GivesCells { get; } = true;

    /// <summary>Whether the file could be read as a protocol.</summary>
    [MemberNotNullWhen(true, nameof(Protocol), nameof(locator))]
    public bool IsReadable => Protocol is not null;

    /// <summary>Why the file was refused; empty when it was not.</summary>
    public IReadOnlyList<Problem> Refusals { get; } = [];

    /// <summary>What could not be taken as written, in the order of the file; the rest was read.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; } = [];

    /// <summary>Reads one trial: a protocol file, a registry record or a USDM document. Whatever the text, nothing is thrown.</summary>
    /// <param name="text">The text, YAML or JSON.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <param name="kind">What sort of document it is; by default it is told from the content.</param>
    public static ProtocolDocument Parse(string text, string name = "protocol.yaml", DocumentFormat? format = null, DocumentLimits? limits = null, DocumentKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return Read(DocumentReader.Read(text, name, format, limits ?? DocumentLimits.Default), kind);
    }

    /// <summary>Reads a file that holds one trial; one that holds several is refused.</summary>
    /// <param name="stream">The file, UTF-8; at most the limit of bytes is read of it.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <param name="kind">What sort of document it is; by default it is told from the content.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static ProtocolDocument Read(
        Stream stream, string name, DocumentFormat? format = null, DocumentLimits? limits = null, DocumentKind? kind = null)
    {
        using var documents = ReadAll(stream, name, format, limits, kind).GetEnumerator();
        documents.MoveNext();
        var first = documents.Current;
        return documents.MoveNext() ? new(new(name, ""), [DocumentProblems.SeveralStudies]) : first;
    }

    /// <summary>
    /// Reads a file that may hold many trials, one after another, and no more than one of them at a time: registry records in an
    /// array, in a page of the registry's interface or in lines. A trial that cannot be read is refused, and the rest goes on.
    /// </summary>
    /// <param name="stream">The file, UTF-8.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted of a trial at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <param name="kind">What sort of document each trial is; by default it is told from the content.</param>
    /// <returns>At least one document. Reading throws an <see cref="IOException"/> where the stream fails.</returns>
    public static IEnumerable<ProtocolDocument> ReadAll(
        Stream stream, string name, DocumentFormat? format = null, DocumentLimits? limits = null, DocumentKind? kind = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Cut(stream, name, format, limits, kind).Select(read => read());
    }

    /// <summary>Cuts a file into the trials that it holds, each of which any thread can then read.</summary>
    internal static IEnumerable<Func<ProtocolDocument>> Cut(
        Stream stream, string name, DocumentFormat? format = null, DocumentLimits? limits = null, DocumentKind? kind = null)
    {
        limits ??= DocumentLimits.Default;
        return format == DocumentFormat.Yaml || (format is null && FormatDetector.IsYaml(name))
            ? CutWhole(DocumentReader.Read(stream, name, format, limits), kind)
            : CutParts(new JsonSplitter(stream, limits.Bytes, FormatDetector.IsLines(name)), name, format, limits, kind);
    }

    /// <summary>Returns the place of a field; for one that is not written, of the nearest group that would hold it.</summary>
    internal SourceSpan Find(ProtocolPath? path) => locator?.Find(path) ?? default;

    /// <summary>Returns where a record states the field; <see langword="null"/> where it does not, and for our own format.</summary>
    internal FactOrigin? OriginOf(ProtocolPath path) => (locator as OriginMap)?.Of(path);

    /// <summary>Returns whether a document of this kind can state the field at all.</summary>
    internal bool Carries(ProtocolPath path) =>
        RecordReaders.Of(Kind) is not { } reader || reader.Carries(string.Join('.', path.Segments().Select(segment => segment.Name)));

    /// <summary>Reads a fragment that needs no version, as the examples of rules are.</summary>
    internal static ProtocolDocument Fragment(SourceText source, MappingNode root)
    {
        var reader = new ProtocolReader();
        var protocol = reader.Read(root);
        return new(source, protocol, reader.Problems, new Locator(root));
    }

    static IEnumerable<Func<ProtocolDocument>> CutWhole(Document document, DocumentKind? kind) => [() => Read(document, kind)];

    static IEnumerable<Func<ProtocolDocument>> CutParts(
        JsonSplitter splitter, string name, DocumentFormat? format, DocumentLimits limits, DocumentKind? kind)
    {
        var isEmpty = true;
        foreach (var part in splitter.Split())
        {
            isEmpty = false;
            var own = part with { Bytes = part.Bytes.ToArray() };
            yield return () => Read(DocumentReader.Read(own, name, format, limits), kind);
        }

        if (isEmpty)
            yield return () => new(new(name, ""), [DocumentProblems.NoStudy]);
    }

    /// <summary>Reads the trial in a document; its kind is told from the content where none is chosen.</summary>
    internal static ProtocolDocument Read(Document document, DocumentKind? chosen)
    {
        if (document.Root is not { } root)
            return new(document.Text, document.Problems);
        if ((chosen ?? Gate.KindOf(root)) is not { } kind)
            return new(document.Text, [Gate.Unknown(root)]);
        if (RecordReaders.Of(kind) is not { } reader)
            return ReadProtocol(document.Text, root);
        return reader.Read(new(document.Text, root)) is { } record
            ? new(document.Text, kind, record)
            : new(document.Text, [Gate.NotARecord(root, kind)]);
    }

    static ProtocolDocument ReadProtocol(SourceText source, Node node)
    {
        if (node is not MappingNode root)
            return new(source, [Gate.Unknown(node)]);
        if (Gate.RefuseVersion(root) is { } refusal)
            return new(source, [refusal]);
        var reader = new ProtocolReader();
        var protocol = reader.Read(root);
        return new(source, protocol, Gate.IsLeftOut(root.Find(ProtocolReader.VersionKey)) ? [NoVersion(root), .. reader.Problems] : reader.Problems, new Locator(root));
    }

    static ReadingProblem NoVersion(MappingNode root) => new(
        ReadingProblemKind.NoVersion, ProtocolReader.VersionKey, root.Entries[0].Key.Span, ReadingWording.NoVersion, null);
}
