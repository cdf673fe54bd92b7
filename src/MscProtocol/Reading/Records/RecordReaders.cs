namespace MscProtocol.Reading;

/// <summary>The reader of each kind of record.</summary>
static class RecordReaders
{
    static readonly ClinicalTrialsReader Registry = new();
    static readonly UsdmReader Usdm = new();

    /// <summary>Returns the reader; <see langword="null"/> for our own format, which is no record.</summary>
    public static IRecordReader? Of(DocumentKind kind) => kind switch
    {
        DocumentKind.ClinicalTrialsGov => Registry,
        DocumentKind.Usdm => Usdm,
        _ => null,
    };
}
