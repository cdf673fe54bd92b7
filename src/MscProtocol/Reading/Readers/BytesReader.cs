namespace MscProtocol.Reading;

/// <summary>Tells and reads documents that are not written in YAML or JSON.</summary>
abstract class BytesReader : SourceReader
{
    /// <summary>How many bytes are shown of a file at most, so that it can be told what it is.</summary>
    public const int HeadLength = 4096;

    /// <summary>Returns how many bytes of a file are taken at most.</summary>
    public virtual long MostBytes(DocumentLimits limits) => limits.Bytes;

    /// <summary>Returns whether the file is of the source.</summary>
    /// <param name="head">How it begins; all of a shorter file.</param>
    /// <param name="name">The file name.</param>
    public abstract bool Recognise(ReadOnlySpan<byte> head, string name);

    /// <summary>
    /// Cuts a file into its documents, one after another as they are asked for, and at least one; returns what reads each, on any thread.
    /// Never throws.
    /// </summary>
    public abstract IEnumerable<Func<SourceReading>> Read(ReadOnlyMemory<byte> file, string name, DocumentLimits limits);
}
