using MscProtocol.Pdf;
using MscProtocol.Sections;

namespace MscProtocol.Sources;

/// <summary>Tells and reads PDF files.</summary>
/// <param name="told">Is told before each page which it is, and how many there are.</param>
sealed class PdfFileReader(Action<int, int>? told = null) : DocumentFileReader
{
    const int FurthestMark = 1024;

    /// <inheritdoc/>
    public override LocalizedText Description => DocumentWording.Pdf;

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) =>
        head[..Math.Min(head.Length, FurthestMark)].IndexOf("%PDF-"u8) >= 0;

    /// <inheritdoc/>
    protected override SectionedText Read(ReadOnlyMemory<byte> file) => PdfReader.Read(file, told);
}
