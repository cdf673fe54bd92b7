namespace MscProtocol.Web;

/// <summary>A file that is read once, however often what it says is checked, written or compared.</summary>
/// <param name="Name">The file name.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Documents">Its trials; at least one.</param>
sealed record OpenFile(string Name, byte[] Bytes, IReadOnlyList<ProtocolDocument> Documents)
{
    /// <summary>The first trial, which of a document is the only one.</summary>
    public ProtocolDocument Document => Documents[0];

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">The file name.</param>
    /// <param name="sources">What a file may be.</param>
    public static OpenFile Read(byte[] bytes, string name, IReadOnlyList<DocumentSource> sources) =>
        new(name, bytes, [.. ProtocolDocument.ReadAll(new MemoryStream(bytes), name, sources: sources)]);

    /// <summary>Checks every trial.</summary>
    public IReadOnlyList<Report> Check(Asked asked) => [.. Documents.Select(asked.Checker.Check)];
}
