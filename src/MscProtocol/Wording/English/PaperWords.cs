namespace MscProtocol.Wording;

/// <summary>Documents as people have them, as files.</summary>
class PaperWords
{
    public virtual string WordFile => "a Word file (.docx)";
    public virtual string PdfFile => "a PDF file";
    public virtual string Paper => "a paper in JATS (.xml, .nxml)";
    public virtual string Encrypted => "The file is protected by a password. Save a copy without one, and name that.";

    public virtual string Damaged(string expected) =>
        $"The file looks like {expected}, but cannot be read. Open it in the program that made it, and save it again.";

    public virtual string WithoutText(string pages) =>
        $"There is no text on these pages, which may be scanned or pictures: {pages}. What stands there was not read.";

    public virtual string NotAccepted(string count) =>
        $"Tracked changes are not yet accepted or rejected ({count}); the text is read as if all were accepted.";

    public virtual string Contradiction(string value, string? place, string other, string? otherPlace) =>
        $"The document says {value} ({place}), and {other} elsewhere ({otherPlace}); say the same in both places.";

    public virtual string NoCells =>
        "This document describes no trial that gives living mesenchymal stromal cells, so that the MSC rules were not applied.";
}
