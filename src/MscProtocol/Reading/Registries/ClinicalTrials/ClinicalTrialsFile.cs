using MscProtocol.Documents;

namespace MscProtocol.Reading;

/// <summary>Tells and reads what ClinicalTrials.gov gives beside JSON: the XML of its first site, and tables of search results.</summary>
sealed class ClinicalTrialsFile : RecordFile
{
    /// <inheritdoc/>
    public override LocalizedText Description => ClinicalTrialsWording.Description;

    /// <inheritdoc/>
    protected override LocalizedText Lack => ClinicalTrialsWording.Lack;

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) =>
        IsXml(head, "<clinical_study"u8) || IsTable(head, "NCT Number"u8, "Title"u8);

    /// <inheritdoc/>
    protected override IEnumerable<FileRecord> Cut(ReadOnlyMemory<byte> file, string name, DocumentLimits limits)
    {
        var text = DocumentReader.Decode(file.Span, name, new(1, 1), out var problem);
        return problem is not null ? [new(text) { Problem = problem }]
            : IsXml(file.Span) ? new XmlCutter(text, "clinical_study", limits, Cleaning.Unwrapped).Cut()
            : new TableCutter(text, limits).Cut();
    }

    /// <inheritdoc/>
    protected override SourceReading? Read(SourceText text, RecordNode record)
    {
        if (record["NCT Number"].Exists)
            return RegistryReading.Of(text, ResultsRow.Read(record), new(), namesAlone: true);
        return record["id_info"].IsObject ? RegistryReading.Of(text, XmlRecord.Read(record), new()) : null;
    }
}
