namespace MscProtocol.Documents;

/// <summary>What a file is that holds no text.</summary>
enum BinaryKind
{
    Word,
    Excel,
    PowerPoint,
    OldOffice,
    OpenDocument,
    Pdf,
    RichText,
    Image,
    Pages,
    Mail,
    Archive,
}
