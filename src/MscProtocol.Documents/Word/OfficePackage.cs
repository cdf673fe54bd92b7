using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using MscProtocol.Sections;

namespace MscProtocol.Word;

/// <summary>The parts of an office file, which is a ZIP archive. Reads at most so much of any, follows no reference out of it.</summary>
sealed class OfficePackage : IDisposable
{
    // The main part of the longest protocols takes 20 MB; an archive that unpacks to more in one part is made to harm.
    const long LargestPart = XmlTree.MostCharacters;
    const int MostParts = 20_000;
    const int Chunk = 81_920;

    readonly ZipArchive archive;

    /// <summary>Opens an archive.</summary>
    /// <exception cref="InvalidDataException">It is no ZIP archive, or a damaged one.</exception>
    public OfficePackage(ReadOnlyMemory<byte> file)
    {
        archive = new(new MemoryStream(file.ToArray(), writable: false), ZipArchiveMode.Read);
        if (archive.Entries.Count > MostParts)
            throw new InvalidDataException("The archive has too many parts.");
    }

    /// <summary>Returns whether there is such a part.</summary>
    public bool Has(string name) => archive.GetEntry(name) is not null;

    /// <summary>Returns the part as XML; <see langword="null"/> where there is none.</summary>
    /// <exception cref="XmlException">It is no XML, or too much of it.</exception>
    /// <exception cref="InvalidDataException">It is damaged.</exception>
    public XElement? Xml(string name)
    {
        if (archive.GetEntry(name) is not { } entry)
            return null;
        if (entry.Length > LargestPart)
            throw new InvalidDataException("A part of the archive is too large.");
        using var stream = entry.Open();
        return XmlTree.Load(stream, ignoresTypes: false, WordNames.Usual);
    }

    /// <summary>Returns every part as it is stored, in order.</summary>
    /// <exception cref="InvalidDataException">One is damaged, or unpacks to too much.</exception>
    public IEnumerable<(string Name, byte[] Bytes)> Parts()
    {
        foreach (var entry in archive.Entries)
        {
            yield return (entry.FullName, Bytes(entry));
        }
    }

    // What an archive says of the size of a part need not be true.
    static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var content = new MemoryStream();
        using var stream = entry.Open();
        var buffer = new byte[Chunk];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer.AsSpan(0, read));
            if (content.Length > LargestPart)
                throw new InvalidDataException("A part of the archive is too large.");
        }

        return content.ToArray();
    }

    /// <summary>
    /// Returns the part with all that it holds, so that it can be changed and written again; <see langword="null"/> for none.
    /// </summary>
    /// <exception cref="XmlException">It is no XML.</exception>
    public XDocument? Document(string name)
    {
        if (archive.GetEntry(name) is not { } entry || entry.Length > LargestPart)
            return null;
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            MaxCharactersInDocument = LargestPart,
        };
        using var stream = entry.Open();
        using var reader = XmlReader.Create(stream, settings);
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace);
    }

    /// <summary>Returns the target of the first relation of that kind; <see langword="null"/> where there is none.</summary>
    /// <param name="part">The part that it is a relation of; empty for the whole file.</param>
    /// <param name="kind">How the type of the relation ends.</param>
    public string? Target(string part, string kind)
    {
        var folder = part.LastIndexOf('/') is >= 0 and var slash ? part[..(slash + 1)] : string.Empty;
        foreach (var relation in Xml($"{folder}_rels/{part[folder.Length..]}.rels")?.Elements() ?? [])
        {
            if (relation.Attribute("Type")?.Value.EndsWith("/" + kind, StringComparison.Ordinal) == true
                && relation.Attribute("TargetMode")?.Value != "External"
                && relation.Attribute("Target")?.Value is { } target)
            {
                return target.StartsWith('/') ? target[1..] : folder + target;
            }
        }

        return null;
    }

    public void Dispose() => archive.Dispose();
}
