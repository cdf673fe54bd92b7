using System.Xml;
using MscProtocol.Facts;
using MscProtocol.Reading;
using MscProtocol.Sections;
using UglyToad.PdfPig.Exceptions;

namespace MscProtocol.Sources;

/// <summary>Reads files of one kind of document: into sections, and from there into a protocol.</summary>
abstract class DocumentFileReader : BytesReader
{
    // Pictures take most of such files, and are not read.
    const int Pictures = 8;

    /// <inheritdoc/>
    public override long MostBytes(DocumentLimits limits) => limits.Bytes * Pictures;

    /// <inheritdoc/>
    public override IEnumerable<Func<SourceReading>> Read(ReadOnlyMemory<byte> file, string name, DocumentLimits limits) =>
        [() => Reading(file, name)];

    SourceReading Reading(ReadOnlyMemory<byte> file, string name)
    {
        var text = new SourceText(name, string.Empty);
        SourceReading reading;
        try
        {
            reading = DocumentFacts.Read(Read(file), text);
        }
        catch (PdfDocumentEncryptedException)
        {
            reading = SourceReading.Refused(text, DocumentWording.Encrypted);
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException)
        {
            reading = SourceReading.Refused(text, DocumentWording.Damaged(Description));
        }

        return reading;
    }

    /// <summary>Returns the file in sections.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    protected abstract SectionedText Read(ReadOnlyMemory<byte> file);
}
