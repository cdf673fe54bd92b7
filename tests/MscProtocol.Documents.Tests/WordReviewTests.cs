using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using MscProtocol.Word;

namespace MscProtocol.Documents.Tests;

public class WordReviewTests
{
    static readonly byte[] Original = new WordFile()
        .Text("A randomised trial of umbilical cord mesenchymal stromal cells in septic shock")
        .Heading(1, "Release criteria")
        .Xml(
            "<w:r><w:rPr><w:b/></w:rPr><w:t>The viability must be at least </w:t></w:r>"
            + "<w:r><w:t>60 % after thaw, by trypan blue.</w:t></w:r>")
        .Heading(1, "Dose")
        .Text("Participants receive 2 x 10^6 cells/kg by vein.")
        .Bytes();

    [Test]
    public void The_file_is_valid_and_has_a_comment_for_each_finding()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Reviewed()), false);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(new OpenXmlValidator().Validate(file).Select(error => error.Description), Is.Empty);
            Assert.That(Comments(file).Count(), Is.EqualTo(Report.Findings.Count).And.GreaterThan(3));
        }
    }

    [Test]
    public void A_comment_stands_at_the_words_that_it_is_about()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Reviewed()), false);
        var comment = Comments(file).First(one => one.InnerText.StartsWith("MSC-VIA-002", StringComparison.Ordinal));
        var inside = false;
        var words = "";
        foreach (var element in file.MainDocumentPart!.Document!.Descendants())
        {
            if (element is CommentRangeStart start && start.Id == comment.Id)
                inside = true;
            if (element is CommentRangeEnd end && end.Id == comment.Id)
                inside = false;
            if (inside && element is Text text)
                words += text.Text;
        }

        Assert.That(words, Is.EqualTo("at least 60 %"));
    }

    [Test]
    public void Comments_call_the_fields_what_people_call_them()
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(Reviewed()), false);
        var texts = string.Join('\n', Comments(file).Select(comment => comment.InnerText));
        Assert.That(texts, Does.Contain("Products › ").And.Not.Contain("products[0]"));
    }

    [Test]
    public void The_text_and_all_other_parts_stay_as_they_are()
    {
        var reviewed = Reviewed();
        using (Assert.EnterMultipleScope())
        {
            Assert.That(TextOf(reviewed), Is.EqualTo(TextOf(Original)));
            Assert.That(PartOf(reviewed, "word/styles.xml"), Is.EqualTo(PartOf(Original, "word/styles.xml")));
            Assert.That(PartOf(reviewed, "word/numbering.xml"), Is.EqualTo(PartOf(Original, "word/numbering.xml")));
        }
    }

    [Test]
    public void The_same_file_is_written_again()
    {
        var first = Reviewed();
        Assert.That(Reviewed(), Is.EqualTo(first));
    }

    static Report Report { get; } = new ProtocolChecker(null, new() { Sources = PaperSources.All })
        .Check(ProtocolDocument.Read(new MemoryStream(Original), "protocol.docx", sources: PaperSources.All));

    static byte[] Reviewed()
    {
        using var output = new MemoryStream();
        WordReview.Write(new MemoryStream(Original), Report, output, new() { Author = "A reader", Date = new(2026, 11, 29) });
        return output.ToArray();
    }

    static IEnumerable<Comment> Comments(WordprocessingDocument file) =>
        file.MainDocumentPart!.WordprocessingCommentsPart!.Comments!.Elements<Comment>();

    static IEnumerable<string> TextOf(byte[] file) => WordReader.Read(file).Blocks.Select(block => block.Text);

    static byte[] PartOf(byte[] file, string name)
    {
        using var archive = new ZipArchive(new MemoryStream(file));
        using var stream = archive.GetEntry(name)!.Open();
        using var part = new MemoryStream();
        stream.CopyTo(part);
        return part.ToArray();
    }
}
