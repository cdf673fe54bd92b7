using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Tells and reads exports of WHO ICTRP: XML, CSV, and workbooks of Excel.</summary>
sealed class IctrpFile : RecordFile
{
    // Where each registry has a field of its own, ICTRP has one for all; for many things it has none.
    static readonly Reach Reach = new("study.registeredOn", "study.firstEnrolmentOn", "study.firstEnrolmentBy")
    {
        Without =
        [
            "design.control", "design.comparator.kind", "design.dataMonitoringCommittee", "population.healthyVolunteers", "arms.role",
            "endpoints.primary.at", "endpoints.secondary.at", "followUp.duration",
        ],
    };

    /// <inheritdoc/>
    public override LocalizedText Description => IctrpWording.Description;

    /// <inheritdoc/>
    protected override LocalizedText Lack => IctrpWording.Lack;

    /// <inheritdoc/>
    public override bool CarriesDetails => false;

    /// <inheritdoc/>
    public override bool Carries(ProtocolPath path) => Reach.Carries(path);

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) =>
        IsXml(head, "Trials_downloaded_from_ICTRP"u8)
        || IsTable(head, "TrialID"u8, "Source Register"u8)
        || IsTable(head, "TrialID"u8, "Source_Register"u8)
        || IsWorkbook(head, name);

    /// <inheritdoc/>
    protected override IEnumerable<FileRecord> Cut(ReadOnlyMemory<byte> file, string name, DocumentLimits limits)
    {
        if (IsWorkbook(file.Span, name))
            return new SheetCutter(name, "TrialID", limits).Cut(file, MostBytes(limits));
        var text = DocumentReader.Decode(file.Span, name, new(1, 1), out var problem);
        return problem is not null ? [new(text) { Problem = problem }]
            : IsXml(file.Span) ? new XmlCutter(text, "Trial", limits).Cut()
            : new TableCutter(text, limits).Cut();
    }

    /// <inheritdoc/>
    protected override SourceReading? Read(SourceText text, RecordNode record) => IctrpRecord.Read(text, record);
}
