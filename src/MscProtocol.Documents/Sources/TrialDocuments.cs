using MscProtocol.Documents;
using MscProtocol.Facts;
using MscProtocol.Protocol;
using MscProtocol.Reading;
using MscProtocol.Sections;
using MscProtocol.Sources;

namespace MscProtocol;

/// <summary>Reads documents that belong to one trial, and holds facts that somebody confirmed against them.</summary>
public static class TrialDocuments
{
    /// <summary>
    /// Reads a protocol and the documents beside it, such as the quality dossier of the product, as one trial: each fact with its document,
    /// and where they do not agree, a problem with both places.
    /// </summary>
    /// <param name="protocol">The protocol: a Word, OpenDocument or PDF file, or a paper.</param>
    /// <param name="name">The file name of the protocol.</param>
    /// <param name="others">The other documents, of the same kinds, each with its file name. Of the product they count first.</param>
    /// <param name="limits">What is accepted of each at most; by default the usual limits.</param>
    /// <returns>The trial; refused where one of the documents cannot be read.</returns>
    /// <exception cref="IOException">A stream fails.</exception>
    public static ProtocolDocument Read(
        Stream protocol, string name, IReadOnlyList<(string Name, Stream Content)> others, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(others);
        List<TrialText> texts = [];
        DocumentSource? kind = null;
        foreach (var (file, content) in others.Prepend((name, protocol)))
        {
            var (source, text, refusal) = Read(content, file, limits);
            if (text is null)
                return new(source ?? DocumentSource.Protocol, SourceReading.Refused(new(file, string.Empty), refusal!));
            kind ??= source;
            texts.Add(new(text, others.Count > 0 ? Path.GetFileName(file) : null, IsBeside: texts.Count > 0));
        }

        return new(kind!, DocumentFacts.Read(texts, new(name, string.Empty)));
    }

    /// <summary>
    /// Looks in a document for the words on which facts of a protocol file are said to rest (<c>sources</c>). Those that do not stand there
    /// are problems of the protocol that is returned.
    /// </summary>
    /// <param name="protocol">The protocol file.</param>
    /// <param name="document">The document: a Word, OpenDocument or PDF file, or a paper.</param>
    /// <param name="name">The file name of the document.</param>
    /// <param name="limits">What is accepted of the document at most; by default the usual limits.</param>
    /// <returns>The protocol; refused where the document cannot be read.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    public static ProtocolDocument Confirm(ProtocolDocument protocol, Stream document, string name, DocumentLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(protocol);
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(name);
        var (source, text, refusal) = Read(document, name, limits);
        if (text is null)
            return new(source ?? DocumentSource.Protocol, SourceReading.Refused(new(name, string.Empty), refusal!));
        return protocol.Protocol is { } trial ? protocol.With(Lost(protocol, trial, new(text), name)) : protocol;
    }

    static IEnumerable<ReadingProblem> Lost(ProtocolDocument protocol, TrialProtocol trial, QuotedWords words, string name)
    {
        for (var i = 0; i < trial.Sources.Count; i++)
        {
            if (trial.Sources[i] is not { Words: { IsStated: true, Value: { } quote } } source || words.Hold(quote))
                continue;
            var path = ProtocolPath.Below(ProtocolPath.Below(null, TrialProtocol.Fields.Sources.Name).At(i), FactSource.Fields.Words.Name);
            var fact = source.Of.Count > 0 ? source.Of[0] : path.ToString();
            var message = DocumentWording.NotInDocument(fact, quote, name);
            yield return new(ReadingProblemKind.NotInDocument, fact, protocol.Find(path), message, quote);
        }
    }

    static (DocumentSource? Source, SectionedText? Text, Problem? Refusal) Read(Stream content, string name, DocumentLimits? given)
    {
        var limits = given ?? DocumentLimits.Default;
        var most = new WordFileReader().MostBytes(limits);
        if (StreamInput.Now(DocumentReader.ReadBytes(new(content), most)) is not { } file)
            return (null, null, DocumentProblems.TooLarge(most));
        var head = file.Span[..Math.Min(file.Length, BytesReader.HeadLength)];
        foreach (var source in PaperSources.All)
        {
            if (source.Reader is DocumentFileReader reader && reader.Recognise(head, name))
                return (source, reader.SectionsOf(file, out var refusal), refusal);
        }

        return (null, null, DocumentWording.NotADocument(name));
    }
}
