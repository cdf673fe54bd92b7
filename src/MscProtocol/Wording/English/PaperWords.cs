namespace MscProtocol.Wording;

/// <summary>Documents as people have them, as files.</summary>
class PaperWords
{
    public virtual string WordFile => "a Word file (.docx)";
    public virtual string OpenDocument => "an OpenDocument text (.odt)";
    public virtual string PdfFile => "a PDF file";
    public virtual string Paper => "a paper in JATS (.xml, .nxml)";
    public virtual string Bundle => "an ICH M11 protocol in FHIR (JSON with 'resourceType': 'Bundle')";
    public virtual string Comments => "JSON has no comments, and this file has; they were passed over.";
    public virtual string Encrypted => "The file is protected by a password. Save a copy without one, and name that.";

    public virtual string OldOffice =>
        "This is a document of an old Word or of WPS (.doc, .wps, .rtf), which is not read. Save it as .docx, and name that.";

    public virtual string Scanned =>
        "The file holds pictures of pages and no text, as scanners make them. Have its text recognised (OCR), or name the file it was "
            + "printed from.";

    public virtual string NoDossier =>
        "This document has no section on how the product is made and released. Passage, viability, potency and cell banks usually stand in "
            + "the quality dossier (IMPD, IND module 3); read it together with this document. Until then they count as not stated.";

    public virtual string Damaged(string expected) =>
        $"The file looks like {expected}, but cannot be read. Open it in the program that made it, and save it again.";

    public virtual string WithoutText(string pages) =>
        $"There is no text on these pages, which may be scanned or pictures: {pages}. What stands there was not read.";

    public virtual string Cut(string pages) => $"Only the first {pages} pages were read.";

    public virtual string NotADocument(string name) =>
        $"'{name}' is no Word, OpenDocument or PDF file and no paper; only such documents can be read together as one trial.";

    public virtual string NotInDocument(string fact, string quote, string document) =>
        $"The words given for {fact}, \"{quote}\", do not stand in {document}. Look there for what it says now, and write its words here.";

    public virtual string NotAccepted(string count) =>
        $"Tracked changes are not yet accepted or rejected ({count}); the text is read as if all were accepted.";

    public virtual string Contradiction(string fact, string value, string? place, string other, string? otherPlace) =>
        $"Of {fact} the document says {value} ({place}), and {other} elsewhere ({otherPlace}); say the same in both places.";

    public virtual string NoCells =>
        "This document describes no trial that gives living mesenchymal stromal cells, so that the MSC rules were not applied.";
}
