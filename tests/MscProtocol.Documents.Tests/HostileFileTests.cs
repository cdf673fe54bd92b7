using System.Diagnostics;
using System.IO.Compression;
using System.Text;

namespace MscProtocol.Documents.Tests;

/// <summary>Files that nobody can read, or that are made to harm: a sentence, and an end.</summary>
public class HostileFileTests
{
    const string Types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>";

    const string Relations = """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        Target="word/document.xml"/></Relationships>
        """;

    const string Word = "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>";
    const string End = "</w:body></w:document>";
    static readonly TimeSpan Longest = TimeSpan.FromSeconds(60);

    [TestCase("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 and more", "DOC-203")]
    [TestCase("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", "DOC-202")]
    [TestCase("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 W\0o\0r\0k\0b\0o\0o\0k\0", "DOC-019")]
    [TestCase("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 _\0_\0s\0u\0b\0s\0t\0g\01\0.\00\0_\0", "DOC-019")]
    [TestCase("{\\rtf1 A protocol}", "DOC-203")]
    public void A_file_of_another_kind_is_told_by_name(string content, string id) =>
        Assert.That(RefusalsOf(Encoding.Latin1.GetBytes(content)), Is.EqualTo(new[] { id }));

    [Test]
    public void An_archive_of_documents_is_told_by_name() => Assert.That(
        RefusalsOf(Packed(archive =>
        {
            using var part = archive.CreateEntry("protocol.docx").Open();
            part.Write(WordFileOf(Word + End));
        })),
        Is.EqualTo(new[] { "DOC-019" }));

    [Test]
    public void A_part_that_unpacks_to_too_much_is_refused() => AssertRefused(Archive(archive =>
    {
        using var part = archive.CreateEntry("word/document.xml").Open();
        part.Write(Encoding.UTF8.GetBytes(Word));
        var blanks = new byte[1 << 20];
        Array.Fill(blanks, (byte)' ');
        for (var i = 0; i < 140; i++)
            part.Write(blanks);
    }));

    [Test]
    public void Entities_are_not_expanded() => AssertRefused(WordFileOf(
        "<!DOCTYPE a [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>" + Word + "<w:p>&b;</w:p>" + End));

    [Test]
    public void Files_beside_it_are_not_read() => AssertRefused(WordFileOf(
        "<!DOCTYPE a [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + Word + "<w:p><w:r><w:t>&a;</w:t></w:r></w:p>" + End));

    [Test]
    public void Tables_within_tables_have_an_end()
    {
        const int Deep = 120;
        var tables = string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", Deep)) + "<w:p><w:r><w:t>Age 18 to 75 years</w:t></w:r></w:p>"
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", Deep));
        Assert.That(Timed(WordFileOf(Word + tables + End)).IsReadable, Is.True);
    }

    [Test]
    public void Elements_nested_too_deep_are_refused() => AssertRefused(WordFileOf(
        Word + string.Concat(Enumerable.Repeat("<w:sdt>", 5000)) + string.Concat(Enumerable.Repeat("</w:sdt>", 5000)) + End));

    [Test]
    public void Many_cells_take_time_in_proportion()
    {
        var row = "<w:tr>" + string.Concat(Enumerable.Repeat("<w:tc><w:p><w:r><w:t>12 h</w:t></w:r></w:p></w:tc>", 30)) + "</w:tr>";
        var table = "<w:tbl>" + string.Concat(Enumerable.Repeat(row, 2000)) + "</w:tbl>";
        Assert.That(Timed(WordFileOf(Word + table + End)).IsReadable, Is.True);
    }

    [Test]
    public void A_file_without_text_on_any_page_is_told_to_be_scanned()
    {
        var pdf = new UglyToad.PdfPig.Writer.PdfDocumentBuilder();
        pdf.AddPage(UglyToad.PdfPig.Content.PageSize.A4);
        Assert.That(RefusalsOf(pdf.Build()), Is.EqualTo(new[] { "DOC-204" }));
    }

    [Test]
    public void A_stream_that_unpacks_to_too_much_is_not_unpacked()
    {
        const int Megabytes = 300;
        const long MostAllocated = 200L << 20;
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            for (var i = 0; i < Megabytes; i++)
                stream.Write(new byte[1 << 20]);
        }

        var start = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
            + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Contents 4 0 R>>endobj\n"
            + $"4 0 obj<</Length {packed.Length}/Filter/FlateDecode>>stream\n";
        byte[] file = [.. Encoding.Latin1.GetBytes(start), .. packed.ToArray(), .. "\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var refusals = RefusalsOf(file).ToList();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(refusals, Is.EqualTo(new[] { "DOC-201" }));
            Assert.That(allocated, Is.LessThan(MostAllocated));
        }
    }

    static byte[] WordFileOf(string document) => Archive(archive =>
    {
        using var part = archive.CreateEntry("word/document.xml").Open();
        part.Write(Encoding.UTF8.GetBytes(document));
    });

    static byte[] Archive(Action<ZipArchive> add) => Packed(archive =>
    {
        foreach (var (name, text) in new[] { ("[Content_Types].xml", Types), ("_rels/.rels", Relations) })
        {
            using var part = archive.CreateEntry(name).Open();
            part.Write(Encoding.UTF8.GetBytes(text));
        }

        add(archive);
    });

    static byte[] Packed(Action<ZipArchive> add)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
            add(archive);
        return file.ToArray();
    }

    static void AssertRefused(byte[] file) =>
        Assert.That(Timed(file).Refusals.Select(refusal => refusal.Id), Is.EqualTo(new[] { "DOC-201" }));

    static IEnumerable<string> RefusalsOf(byte[] file) => Timed(file).Refusals.Select(refusal => refusal.Id);

    static ProtocolDocument Timed(byte[] file)
    {
        var clock = Stopwatch.StartNew();
        var document = ProtocolDocument.Read(new MemoryStream(file), "file", sources: PaperSources.All);
        Assert.That(clock.Elapsed, Is.LessThan(Longest));
        return document;
    }
}
