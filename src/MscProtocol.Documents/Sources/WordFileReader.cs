using MscProtocol.Sections;
using MscProtocol.Word;

namespace MscProtocol.Sources;

/// <summary>Tells and reads Word files.</summary>
sealed class WordFileReader : DocumentFileReader
{
    /// <inheritdoc/>
    public override LocalizedText Description => DocumentWording.Word;

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) => head.StartsWith("PK\u0003\u0004"u8);

    /// <inheritdoc/>
    protected override SectionedText Read(ReadOnlyMemory<byte> file) => WordReader.Read(file);
}
