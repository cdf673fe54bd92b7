using MscProtocol.Sources;

namespace MscProtocol;

/// <summary>Sources of documents as people have them, to be read beside those of <see cref="DocumentSource.All"/>.</summary>
public static class PaperSources
{
    /// <summary>Word files (.docx).</summary>
    public static DocumentSource Word { get; } = new("word", new WordFileReader());

    /// <summary>OpenDocument texts (.odt).</summary>
    public static DocumentSource OpenDocument { get; } = new("odt", new OpenDocumentFileReader());

    /// <summary>PDF files.</summary>
    public static DocumentSource Pdf { get; } = new("pdf", new PdfFileReader());

    /// <summary>Papers in JATS, the XML of PubMed Central.</summary>
    public static DocumentSource Paper { get; } = new("paper", new PaperFileReader());

    /// <summary>Protocols of ICH M11 as bundles of FHIR (JSON).</summary>
    public static DocumentSource Bundle { get; } = new("m11", new BundleFileReader());

    /// <summary>Every source: those of this package, and before them those of the library.</summary>
    public static IReadOnlyList<DocumentSource> All { get; } = [.. DocumentSource.All, Word, OpenDocument, Pdf, Paper, Bundle];

    /// <summary>Returns every source, of which the one of PDF files tells before each page which it is, and how many there are.</summary>
    internal static IReadOnlyList<DocumentSource> Telling(Action<int, int> told) =>
        [.. All.Select(source => source == Pdf ? new(Pdf.Name, new PdfFileReader(told)) : source)];
}
