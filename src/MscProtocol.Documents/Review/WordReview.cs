using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using MscProtocol.Review;
using MscProtocol.Word;

namespace MscProtocol;

/// <summary>Writes the findings of a check into the Word file that was checked: each as a comment at its words.</summary>
public static class WordReview
{
    const string Relations = "http://schemas.openxmlformats.org/package/2006/relationships";
    const string CommentsKind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments";
    const string ContentTypes = "[Content_Types].xml";
    const string CommentsType = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    /// <summary>
    /// Writes the file with a comment for each finding: at the words that it is about, or else at the heading of the section where what is
    /// missing belongs. The text and every other part stay as they are.
    /// </summary>
    /// <param name="original">The Word file.</param>
    /// <param name="report">What the check of that file found.</param>
    /// <param name="output">Where to write the file with its comments.</param>
    /// <param name="settings">Author, date and language of the comments; <see langword="null"/> for the usual ones.</param>
    /// <exception cref="InvalidDataException">The file is no Word file, or is damaged.</exception>
    public static void Write(Stream original, Report report, Stream output, WordReviewSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(output);
        using var file = new MemoryStream();
        original.CopyTo(file);
        using var package = new OfficePackage(file.ToArray());
        if (package.Target(string.Empty, "officeDocument") is not { } main || package.Document(main) is not { Root: { } root } document)
            throw new InvalidDataException("The file has no main text.");
        var (text, paragraphs) = WordReader.Read(package, main, root);
        var part = package.Target(main, "comments");
        var comments = part is null ? null : package.Document(part);
        var list = new CommentList(comments, settings ?? new());
        var places = new CommentPlaces(text);
        foreach (var finding in report.Findings.Where(finding => finding.Waiver is null))
        {
            if (places.Of(finding) is var (anchor, quote) && anchor < paragraphs.Count)
                CommentAnchor.Add(paragraphs[anchor], quote, list.Add(finding));
        }

        Write(package, output, new(StringComparer.Ordinal) { [main] = document }, main, part, list);
    }

    static void Write(
        OfficePackage package, Stream output, Dictionary<string, XDocument> changed, string main, string? part, CommentList list)
    {
        var folder = main[..(main.LastIndexOf('/') + 1)];
        var relations = $"{folder}_rels/{main[folder.Length..]}.rels";
        changed.Add(part ?? folder + "comments.xml", list.Document);
        if (part is null)
        {
            changed.Add(relations, WithRelation(package.Document(relations)));
            changed.Add(ContentTypes, WithType(package.Document(ContentTypes), "/" + folder + "comments.xml"));
        }

        using var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        HashSet<string> written = new(StringComparer.Ordinal);
        foreach (var (name, bytes) in package.Parts())
        {
            written.Add(name);
            Write(archive, name, changed.TryGetValue(name, out var document) ? BytesOf(document) : bytes);
        }

        foreach (var (name, document) in changed.Where(one => !written.Contains(one.Key)))
            Write(archive, name, BytesOf(document));
    }

    static void Write(ZipArchive archive, string name, byte[] bytes)
    {
        var entry = archive.CreateEntry(name);

        // The first day that an archive can tell: the same bytes in give the same bytes out.
        entry.LastWriteTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using var stream = entry.Open();
        stream.Write(bytes);
    }

    static XDocument WithRelation(XDocument? relations)
    {
        XNamespace space = Relations;
        relations ??= new(new XElement(space + "Relationships"));
        var ids = relations.Root!.Elements().Select(relation => relation.Attribute("Id")?.Value).ToHashSet();
        var number = 1;
        while (ids.Contains($"rIdReview{number.ToString(CultureInfo.InvariantCulture)}"))
            number++;
        relations.Root.Add(new XElement(
            space + "Relationship",
            new XAttribute("Id", $"rIdReview{number.ToString(CultureInfo.InvariantCulture)}"),
            new XAttribute("Type", CommentsKind),
            new XAttribute("Target", "comments.xml")));
        return relations;
    }

    static XDocument WithType(XDocument? types, string name)
    {
        var root = types?.Root ?? throw new InvalidDataException("The file does not say what its parts are.");
        root.Add(new XElement(
            root.Name.Namespace + "Override", new XAttribute("PartName", name), new XAttribute("ContentType", CommentsType)));
        return types;
    }

    static byte[] BytesOf(XDocument document)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineHandling = NewLineHandling.None,
        };
        using (var xml = XmlWriter.Create(stream, settings))
            document.Save(xml);
        return stream.ToArray();
    }
}
