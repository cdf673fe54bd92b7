using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>The sources that a document may be of. With a single one there is nothing to tell: it is read as that.</summary>
sealed class SourceList(IReadOnlyList<DocumentSource>? sources)
{
    // What is no protocol file, whatever stands in it.
    static readonly string[] Texts = [".csv", ".xml"];
    static readonly string[] Workbooks = [".xlsx", ".xls"];

    readonly IReadOnlyList<DocumentSource> sources = sources ?? DocumentSource.All;

    /// <summary>The names under which many documents of these sources stand in one.</summary>
    public JsonEnvelopes Envelopes => JsonEnvelopes.Of(Trees.Select(tree => tree.Reader.Envelopes));

    /// <summary>Whether a file may be something else than a text.</summary>
    public bool HasBytes => sources.Any(source => source.Files is not null);

    IEnumerable<(DocumentSource Source, TreeReader Reader)> Trees
    {
        get
        {
            foreach (var source in sources)
            {
                if (source.Reader is TreeReader reader)
                    yield return (source, reader);
            }
        }
    }

    /// <summary>Returns the source of a file that is no text, by how it begins; <see langword="null"/> for a text.</summary>
    public DocumentSource? Of(ReadOnlySpan<byte> head, string name)
    {
        foreach (var source in sources)
        {
            if (source.Files is { } files && ((sources.Count == 1 && source.Reader == files) || files.Recognise(head, name)))
                return source;
        }

        return null;
    }

    /// <summary>Reads a document of one of the sources.</summary>
    public ProtocolDocument Read(Document document)
    {
        if (document.Root is not { } root)
            return new(DocumentSource.Protocol, SourceReading.Refused(document.Text, Told(document)));
        var found = sources.Count == 1 ? Trees.FirstOrDefault() : Recognise(root);
        if (found.Reader?.Read(document.Text, root) is { } reading)
            return new(found.Source, reading);
        var refusal = found.Reader?.Lack is { } lack ? new Problem("DOC-103", lack, FirstOf(root)) : Unknown(root);
        return new(DocumentSource.Protocol, SourceReading.Refused(document.Text, refusal));
    }

    // The first that is sure of it, else the first that takes it.
    (DocumentSource Source, TreeReader Reader) Recognise(Node root) => root is not MappingNode mapping
        ? default
        : Trees.Select(tree => (Tree: tree, Recognition: tree.Reader.Recognise(mapping)))
            .Where(tree => tree.Recognition != Recognition.None)
            .OrderByDescending(tree => tree.Recognition)
            .FirstOrDefault()
            .Tree;

    // Of a table or of XML that no reader knows, nobody wants to hear where it is no YAML, but that it is empty or in another encoding.
    IReadOnlyList<Problem> Told(Document document) => document.Problems is [var first, ..]
        && first.Id != DocumentProblems.EmptyId
        && ((Ends(document, Texts) && DocumentProblems.IsOfNotation(first)) || Ends(document, Workbooks))
        ? [Unknown([], first.Span)]
        : document.Problems;

    static bool Ends(Document document, string[] endings) =>
        Array.Exists(endings, ending => document.Text.Name.EndsWith(ending, StringComparison.OrdinalIgnoreCase));

    Problem Unknown(Node root) =>
        Unknown((root as MappingNode)?.Entries.Select(entry => entry.Key.Text) ?? [], FirstOf(root));

    Problem Unknown(IEnumerable<string> keys, SourceSpan span) =>
        new("DOC-101", SourceWording.NotATrial(keys, [.. sources.Select(source => source.Description)]), span);

    static SourceSpan FirstOf(Node root) => root is MappingNode { Entries: [var first, ..] } ? first.Key.Span : root.Span;
}
