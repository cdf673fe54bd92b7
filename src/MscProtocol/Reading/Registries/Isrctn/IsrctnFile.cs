using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>Tells and reads the XML of ISRCTN.</summary>
sealed class IsrctnFile : RecordFile
{
    /// <inheritdoc/>
    public override LocalizedText Description => IsrctnWording.Description;

    /// <inheritdoc/>
    protected override LocalizedText Lack => IsrctnWording.Lack;

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) => IsXml(head, "<isrctn"u8) || IsXml(head, "isrctn\""u8);

    /// <inheritdoc/>
    protected override IEnumerable<FileRecord> Cut(ReadOnlyMemory<byte> file, string name, DocumentLimits limits)
    {
        var text = DocumentReader.Decode(file.Span, name, new(1, 1), out var problem);
        return problem is not null ? [new(text) { Problem = problem }] : new XmlCutter(text, "trial", limits).Cut();
    }

    /// <inheritdoc/>
    protected override SourceReading? Read(SourceText text, RecordNode record) => IsrctnRecord.Read(text, record);
}
