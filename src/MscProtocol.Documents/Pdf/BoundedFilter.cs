using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace MscProtocol.Pdf;

/// <summary>A filter that refuses to unpack what would come to too much.</summary>
sealed class BoundedFilter(IFilter filter) : IFilter
{
    const long MostBytes = 96L * 1024 * 1024;

    // How many times as long as they are packed streams can be: by the definition of Flate, of LZW, and of run lengths.
    const long FlateGrowth = 1032;
    const long OtherGrowth = 1400;
    const int Chunk = 81_920;

    /// <inheritdoc/>
    public bool IsSupported => filter.IsSupported;

    /// <inheritdoc/>
    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        var isTooMuch = filter switch
        {
            FlateFilter => input.Length * FlateGrowth > MostBytes && IsTooMuch(input),
            LzwFilter or RunLengthFilter => input.Length * OtherGrowth > MostBytes,
            _ => input.Length > MostBytes,
        };
        return isTooMuch
            ? throw new InvalidDataException("A stream unpacks to too much.")
            : filter.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    // Only counted, so that a large stream costs time and no memory. What breaks off is left to the filter.
    static bool IsTooMuch(Memory<byte> input)
    {
        using var unpacked = new ZLibStream(new MemoryStream(input.ToArray(), writable: false), CompressionMode.Decompress);
        var buffer = new byte[Chunk];
        try
        {
            long length = 0;
            for (int read; (read = unpacked.Read(buffer)) > 0 && length <= MostBytes;)
                length += read;
            return length > MostBytes;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
