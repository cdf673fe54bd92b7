using System.IO.Compression;

namespace MscProtocol.Fuzz.Inputs;

/// <summary>Files that are ZIP archives of texts: workbooks, Word and OpenDocument files.</summary>
static class Archive
{
    public static byte[] Of(params (string Name, string Text)[] parts)
    {
        using var file = new MemoryStream();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                part.Write(Bytes.Of(text));
            }
        }

        return file.ToArray();
    }
}
