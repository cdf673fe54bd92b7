using MscProtocol.Papers;
using MscProtocol.Sections;

namespace MscProtocol.Sources;

/// <summary>Tells and reads papers.</summary>
sealed class PaperFileReader : DocumentFileReader
{
    /// <inheritdoc/>
    public override LocalizedText Description => DocumentWording.Paper;

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name)
    {
        var start = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        return start.TrimStart(" \t\r\n"u8).StartsWith("<"u8) && head.IndexOf("<article"u8) >= 0;
    }

    /// <inheritdoc/>
    protected override SectionedText Read(ReadOnlyMemory<byte> file) => PaperReader.Read(file);
}
