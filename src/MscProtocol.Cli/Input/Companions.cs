namespace MscProtocol.Cli;

/// <summary>Documents beside a protocol, opened.</summary>
/// <param name="With">Those of the same trial.</param>
/// <param name="Against">That in which the words of confirmed facts are looked for; <see langword="null"/> for none.</param>
sealed record Companions(IReadOnlyList<(string Name, byte[] Content)> With, (string Name, byte[] Content)? Against)
{
    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => With.Count == 0 && Against is null;

    /// <summary>Reads a protocol with them.</summary>
    /// <param name="stream">The protocol.</param>
    /// <param name="name">Its name.</param>
    /// <param name="sources">What sort of documents it may be.</param>
    public ProtocolDocument Read(Stream stream, string name, IReadOnlyList<DocumentSource> sources)
    {
        var document = With.Count > 0
            ? TrialDocuments.Read(stream, name, [.. With.Select(one => (one.Name, (Stream)new MemoryStream(one.Content)))])
            : ProtocolDocument.Read(stream, name, sources: sources);
        return Against is var (file, content) ? TrialDocuments.Confirm(document, new MemoryStream(content), file) : document;
    }
}
