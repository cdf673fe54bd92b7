using System.Text;

namespace MscProtocol.Documents;

/// <summary>Turns ascending offsets in UTF-8 bytes into offsets in UTF-16 units, passing over the bytes once.</summary>
ref struct Utf16Offsets(ReadOnlySpan<byte> bytes)
{
    readonly ReadOnlySpan<byte> bytes = bytes;
    int passed;
    int units;

    /// <summary>Returns the offset of a byte that is not before the last one asked for.</summary>
    public int Of(int offset)
    {
        units += Encoding.UTF8.GetCharCount(bytes[passed..offset]);
        passed = offset;
        return units;
    }
}
