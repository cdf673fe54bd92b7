using MscProtocol.Fhir;
using MscProtocol.Sections;

namespace MscProtocol.Sources;

/// <summary>Tells and reads protocols of ICH M11 as bundles of FHIR.</summary>
sealed class BundleFileReader : DocumentFileReader
{
    /// <inheritdoc/>
    public override LocalizedText Description => DocumentWording.Bundle;

    /// <inheritdoc/>
    public override bool Recognise(ReadOnlySpan<byte> head, string name) =>
        head.IndexOf("\"resourceType\""u8) >= 0 && head.IndexOf("\"Bundle\""u8) >= 0;

    /// <inheritdoc/>
    protected override SectionedText Read(ReadOnlyMemory<byte> file) => BundleReader.Read(file);
}
