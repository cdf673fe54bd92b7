using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>A protocol as read from a file: the model, what could not be read, and where each field stands.</summary>
public sealed class ProtocolDocument
{
    readonly SourceReading reading;
    readonly ILocator? locator;
    readonly ISpeech? speech;

    internal ProtocolDocument(DocumentSource source, SourceReading reading)
    {
        this.reading = reading;
        Source = reading.Text;
        Kind = source;
        Protocol = reading.Protocol;
        locator = reading.Locator;
        speech = reading.Speech;
        Refusals = reading.Refusals;
        Problems = reading.Problems;
        Remarks = reading.Remarks;
        GivesCells = reading.GivesCells;
    }

    /// <summary>The text that was read; without content for a document that is no text.</summary>
    public SourceText Source { get; }

    /// <summary>The protocol; <see langword="null"/> when the file was refused.</summary>
    public TrialProtocol? Protocol { get; }

    /// <summary>What sort of document it is; <see cref="DocumentSource.Protocol"/> when the file was refused.</summary>
    public DocumentSource Kind { get; }

    /// <summary>
    /// The study of a record, such as <c>NCT02421484</c>; <see langword="null"/> where a record names none, and for our own format.
    /// </summary>
    public string? Study => Kind == DocumentSource.Protocol ? null : Protocol?.Study.RegistryIds is [var first, ..] ? first : null;

    /// <summary>What a reader of a record should know, in the order of the file; empty for our own format.</summary>
    public IReadOnlyList<ReadingRemark> Remarks { get; }

    /// <summary>Whether the trial gives living mesenchymal stromal cells; always so in our own format.</summary>
    public bool GivesCells { get; }

    /// <summary>Whether the file could be read as a protocol.</summary>
    [MemberNotNullWhen(true, nameof(Protocol), nameof(locator))]
    public bool IsReadable => Protocol is not null;

    /// <summary>Why the file was refused; empty when it was not.</summary>
    public IReadOnlyList<Problem> Refusals { get; }

    /// <summary>What could not be taken as written, in the order of the file; the rest was read.</summary>
    public IReadOnlyList<ReadingProblem> Problems { get; }

    /// <summary>Every fact that the document states, in the order of the vocabulary; none where it was refused.</summary>
    public IReadOnlyList<StatedFact> Facts => field ??= StatedFacts.Of(this);

    /// <summary>Reads one trial: a protocol file, a registry record or a USDM document. Whatever the text, nothing is thrown.</summary>
    /// <param name="text">The text, YAML or JSON.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <param name="sources">Of which of these the document is told by its content; with one, it is read as that. By default all.</param>
    public static ProtocolDocument Parse(
        string text,
        string name = "protocol.yaml",
        DocumentFormat? format = null,
        DocumentLimits? limits = null,
        IReadOnlyList<DocumentSource>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(name);
        return new SourceList(sources).Read(DocumentReader.Read(text, name, format, limits ?? DocumentLimits.Default));
    }

    /// <summary>Reads a file that holds one trial; one that holds several is refused.</summary>
    /// <param name="stream">The file, in UTF-8 where it is a text; at most the limit of bytes is read of it.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <param name="sources">Of which of these the document is told by its content; with one, it is read as that. By default all.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public static ProtocolDocument Read(
        Stream stream,
        string name,
        DocumentFormat? format = null,
        DocumentLimits? limits = null,
        IReadOnlyList<DocumentSource>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return StreamInput.Now(new TrialFile(new StreamInput(stream), name, format, limits, sources).ReadOne());
    }

    /// <summary>
    /// Does the same as <see cref="Read(Stream, string, DocumentFormat?, DocumentLimits?, IReadOnlyList{DocumentSource}?)"/>, awaiting the
    /// stream.
    /// </summary>
    /// <param name="stream">The file, in UTF-8 where it is a text; at most the limit of bytes is read of it.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <param name="sources">Of which of these the document is told by its content; with one, it is read as that. By default all.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended.</exception>
    public static Task<ProtocolDocument> ReadAsync(
        Stream stream,
        string name,
        DocumentFormat? format = null,
        DocumentLimits? limits = null,
        IReadOnlyList<DocumentSource>? sources = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return new TrialFile(new StreamInput(stream, cancellationToken), name, format, limits, sources).ReadOne().AsTask();
    }

    /// <summary>
    /// Reads a file that may hold many trials, one after another, and no more than one of them at a time: registry records in an
    /// array, in a page of the registry's interface or in lines. A trial that cannot be read is refused, and the rest goes on.
    /// </summary>
    /// <param name="stream">The file, in UTF-8 where it is a text.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted of a trial at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <param name="sources">Of which of these each trial is told by its content; with one, it is read as that. By default all.</param>
    /// <returns>At least one document. Reading throws an <see cref="IOException"/> where the stream fails.</returns>
    public static IEnumerable<ProtocolDocument> ReadAll(
        Stream stream,
        string name,
        DocumentFormat? format = null,
        DocumentLimits? limits = null,
        IReadOnlyList<DocumentSource>? sources = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Cut(stream, name, format, limits, sources).Select(read => read());
    }

    /// <summary>Does the same as <see cref="ReadAll"/>, awaiting the stream.</summary>
    /// <param name="stream">The file, in UTF-8 where it is a text.</param>
    /// <param name="name">The file name, for findings and for telling YAML from JSON.</param>
    /// <param name="format">The notation; by default it is told from the name, else from the content.</param>
    /// <param name="limits">What is accepted of a trial at most; by default 8 MiB, 64 levels, 500,000 nodes.</param>
    /// <param name="sources">Of which of these each trial is told by its content; with one, it is read as that. By default all.</param>
    /// <param name="cancellationToken">Ends the reading: it throws an <see cref="OperationCanceledException"/>.</param>
    /// <returns>At least one document. Reading throws an <see cref="IOException"/> where the stream fails.</returns>
    public static IAsyncEnumerable<ProtocolDocument> ReadAllAsync(
        Stream stream,
        string name,
        DocumentFormat? format = null,
        DocumentLimits? limits = null,
        IReadOnlyList<DocumentSource>? sources = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        return Await(stream, name, format, limits, sources, cancellationToken);
    }

    /// <summary>Cuts a file into the trials that it holds, each of which any thread can then read.</summary>
    internal static IEnumerable<Func<ProtocolDocument>> Cut(
        Stream stream,
        string name,
        DocumentFormat? format = null,
        DocumentLimits? limits = null,
        IReadOnlyList<DocumentSource>? sources = null) =>
        StreamInput.Now(new TrialFile(new StreamInput(stream), name, format, limits, sources).Cut());

    /// <summary>Reads a fragment that needs no version, as the examples of rules are.</summary>
    internal static ProtocolDocument Fragment(SourceText source, MappingNode root) =>
        new(DocumentSource.Protocol, FormatReader.ReadFields(source, root));

    /// <summary>Reads a document of our own format.</summary>
    internal static ProtocolDocument Read(Document document) => new SourceList([DocumentSource.Protocol]).Read(document);

    /// <summary>The tree of a file of our own format; <see langword="null"/> for records.</summary>
    internal MappingNode? Root => (locator as Locator)?.Root;

    /// <summary>Returns the same document, of which more is known that could not be taken as written.</summary>
    internal ProtocolDocument With(IEnumerable<ReadingProblem> found) =>
        new(Kind, reading with { Problems = [.. Problems.Concat(found).OrderBy(problem => problem.Place.Order)] });

    /// <summary>Returns the same document, of a trial that was registered on another day than it says, which is told.</summary>
    internal ProtocolDocument RegisteredOn(DateOnly day, LocalizedText words)
    {
        var study = ProtocolPath.Below(null, TrialProtocol.Fields.Study.Name);
        var path = ProtocolPath.Below(study, MscProtocol.Protocol.Study.Fields.RegisteredOn.Name);
        ReadingRemark remark = new(RemarkKind.Disagreement, Find(path), words, null);
        return new(Kind, reading with
        {
            Protocol = Protocol! with { Study = Protocol.Study with { RegisteredOn = day } },
            Remarks = [.. Remarks.Append(remark).OrderBy(one => one.Place.Order)],
        });
    }

    /// <summary>
    /// Returns the same document without its text and places, of which the rules judge the same, so that many can be kept.
    /// </summary>
    internal ProtocolDocument Bare() => new(Kind, reading with
    {
        Text = new(Source.Name, string.Empty),
        Locator = locator?.WithoutPlaces(),
        Problems = [],
        Remarks = [],
    });

    /// <summary>Returns where the field stands; for one that is not stated, about where it would.</summary>
    internal Place Find(ProtocolPath? path)
    {
        if (path is not null && OriginOf(path) is { } origin)
            return origin;
        return locator?.Find(path).Nearby ?? TextPlace.Nowhere;
    }

    /// <summary>Returns where a record states the field; <see langword="null"/> where it does not, and for our own format.</summary>
    internal Place? OriginOf(ProtocolPath path) => locator?.Origin(path);

    /// <summary>Returns whether the document can state the field at all, and one in running text does not speak of it.</summary>
    internal bool Carries(ProtocolPath path) =>
        Kind.Carries(path) && locator?.IsExcused(path) != true && speech?.Lacks(path) != false;

    /// <summary>Returns whether a document of this kind says of what it states how it is in detail.</summary>
    internal bool CarriesDetails => Kind.CarriesDetails;

    /// <summary>Returns where the document speaks of a fact that could not be read; <see langword="null"/> where it does not.</summary>
    internal FactMention? MentionOf(ProtocolPath path) => locator?.MentionOf(path);

    static async IAsyncEnumerable<ProtocolDocument> Await(
        Stream stream,
        string name,
        DocumentFormat? format,
        DocumentLimits? limits,
        IReadOnlyList<DocumentSource>? sources,
        [EnumeratorCancellation] CancellationToken stop)
    {
        var file = new TrialFile(new StreamInput(stream, stop), name, format, limits, sources);
        await foreach (var read in file.Cut().ConfigureAwait(false))
            yield return read();
    }
}
