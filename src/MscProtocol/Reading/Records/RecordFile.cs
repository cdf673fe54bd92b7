using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>Reads files of a registry that are no JSON: XML, tables, workbooks, texts.</summary>
abstract class RecordFile : BytesReader
{
    // A download of thousands of records is as long as so many documents.
    const int Records = 16;

    /// <inheritdoc/>
    public override long MostBytes(DocumentLimits limits) => limits.Bytes * Records;

    /// <summary>What a file of the source must have, and this one has not.</summary>
    protected abstract LocalizedText Lack { get; }

    /// <inheritdoc/>
    public override IEnumerable<Func<SourceReading>> Read(ReadOnlyMemory<byte> file, string name, DocumentLimits limits)
    {
        var isEmpty = true;
        foreach (var record in Cut(file, name, limits))
        {
            isEmpty = false;
            yield return () => Read(record);
        }

        if (isEmpty)
            yield return () => Refused(new(name, string.Empty));
    }

    /// <summary>Cuts the file into its records.</summary>
    protected abstract IEnumerable<FileRecord> Cut(ReadOnlyMemory<byte> file, string name, DocumentLimits limits);

    /// <summary>Returns what the record says; <see langword="null"/> when it is none of the source. Never throws.</summary>
    protected abstract SourceReading? Read(SourceText text, RecordNode record);

    /// <summary>Returns whether the file begins as XML, and has these words at its beginning.</summary>
    protected static bool IsXml(ReadOnlySpan<byte> head, ReadOnlySpan<byte> words) => IsXml(head) && head.IndexOf(words) >= 0;

    /// <summary>Returns whether the file begins as XML.</summary>
    protected static bool IsXml(ReadOnlySpan<byte> head) =>
        (head.StartsWith("\uFEFF"u8) ? head[3..] : head).TrimStart(" \t\r\n"u8).StartsWith("<"u8);

    /// <summary>Returns whether the first line of the file holds both these words.</summary>
    protected static bool IsTable(ReadOnlySpan<byte> head, ReadOnlySpan<byte> one, ReadOnlySpan<byte> other)
    {
        var line = head.IndexOfAny("\r\n"u8) is >= 0 and var end ? head[..end] : head;
        return line.IndexOf(one) >= 0 && line.IndexOf(other) >= 0;
    }

    /// <summary>Returns whether the file is a workbook.</summary>
    protected static bool IsWorkbook(ReadOnlySpan<byte> head, string name) =>
        BinaryFiles.Tell(head) is BinaryKind.Excel
        || (BinaryFiles.Tell(head) is BinaryKind.Archive && name.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase));

    SourceReading Read(FileRecord record) => record switch
    {
        { Problem: { } problem } => SourceReading.Refused(record.Text, problem),
        { Root: { } root } when Read(record.Text, new(record.Text, root, record.Row)) is { } reading => reading,
        _ => Refused(record.Text),
    };

    SourceReading Refused(SourceText text) => SourceReading.Refused(text, DocumentProblems.NoneOfSource(Lack));
}
