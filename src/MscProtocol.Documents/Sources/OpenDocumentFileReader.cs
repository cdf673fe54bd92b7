using MscProtocol.OpenDocument;
using MscProtocol.Sections;

namespace MscProtocol.Sources;

/// <summary>Tells and reads OpenDocument texts.</summary>
sealed class OpenDocumentFileReader : DocumentFileReader
{
    /// <inheritdoc/>
    public override LocalizedText Description => DocumentWording.OpenDocument;

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) =>
        head.StartsWith("PK"u8) && head.IndexOf("mimetypeapplication/vnd.oasis.opendocument.text"u8) >= 0;

    /// <inheritdoc/>
    protected override SectionedText Read(ReadOnlyMemory<byte> file) => OpenDocumentReader.Read(file);
}
