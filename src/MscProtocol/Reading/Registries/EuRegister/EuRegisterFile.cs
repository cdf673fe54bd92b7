using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Tells and reads full details of the EU Clinical Trials Register, in the text that it gives for download.</summary>
sealed class EuRegisterFile : RecordFile
{
    // Of what is given there are products with their strengths, and no regimens.
    static readonly Reach Reach = new("study.registeredOn")
    {
        Without = ["arms.role", "arms.dose", "arms.infusions", "arms.interval", "arms.times"],
    };

    /// <inheritdoc/>
    public override LocalizedText Description => EuRegisterWording.Description;

    /// <inheritdoc/>
    protected override LocalizedText Lack => EuRegisterWording.Lack;

    /// <inheritdoc/>
    public override bool CarriesDetails => false;

    /// <inheritdoc/>
    public override bool Carries(ProtocolPath path) => Reach.Carries(path);

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) =>
        head.IndexOf("\nEudraCT Number:"u8) >= 0 && head.IndexOf("Summary"u8) >= 0;

    /// <inheritdoc/>
    protected override IEnumerable<FileRecord> Cut(ReadOnlyMemory<byte> file, string name, DocumentLimits limits)
    {
        var text = DocumentReader.Decode(file.Span, name, new(1, 1), out var problem);
        return problem is not null ? [new(text) { Problem = problem }] : new CodedLines(text, limits).Cut();
    }

    /// <inheritdoc/>
    protected override SourceReading? Read(SourceText text, RecordNode record) => EuRegisterRecord.Read(text, record);
}
