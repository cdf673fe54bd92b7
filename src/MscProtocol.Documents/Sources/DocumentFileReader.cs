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
        return SectionsOf(file, out var refusal) is { } sections
            ? DocumentFacts.Read([new(sections, null)], text)
            : SourceReading.Refused(text, refusal!);
    }

    /// <summary>Returns the file in sections; <see langword="null"/> where it is refused, and why.</summary>
    public SectionedText? SectionsOf(ReadOnlyMemory<byte> file, out Problem? refusal)
    {
        refusal = Refuse(file);
        if (refusal is not null)
            return null;
        try
        {
            var text = Read(file);
            if (text.Pages != text.PagesWithoutText.Count)
                return text;
            refusal = DocumentWording.Scanned;
        }
        catch (PdfDocumentEncryptedException)
        {
            refusal = DocumentWording.Encrypted;
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or IOException)
        {
            refusal = DocumentWording.Damaged(Description);
        }

        return null;
    }

    /// <summary>Returns why a file of another kind that is taken for one of these is not read; <see langword="null"/> for none.</summary>
    protected virtual Problem? Refuse(ReadOnlyMemory<byte> file) => null;

    /// <summary>Returns the file in sections.</summary>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    protected abstract SectionedText Read(ReadOnlyMemory<byte> file);
}
