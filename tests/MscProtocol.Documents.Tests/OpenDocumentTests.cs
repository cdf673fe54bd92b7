using System.IO.Compression;
using System.Text;

namespace MscProtocol.Documents.Tests;

public class OpenDocumentTests
{
    const string Content = """
        <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s" xmlns:fo="f">
        <office:automatic-styles>
          <style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>
          <style:style style:name="T2"><style:text-properties text:display="none"/></style:style>
        </office:automatic-styles>
        <office:body><office:text>
          <text:p>A trial of umbilical cord mesenchymal stromal cells in septic shock</text:p>
          <text:table-of-content><text:p>1 Dose 3</text:p></text:table-of-content>
          <text:h text:outline-level="1">Background</text:h>
          <text:p>An earlier trial gave 9 x 10<text:span text:style-name="T1">6</text:span> cells/kg.</text:p>
          <text:h text:outline-level="1">Dose</text:h>
          <text:p>Participants receive 2<text:s text:c="2"/>x 10<text:span text:style-name="T1">6</text:span> cells/kg
            intravenously<text:note><text:p>8 infusions</text:p></text:note>.</text:p>
          <text:list><text:list-item><text:p>The infusion runs over 30 minutes.</text:p></text:list-item></text:list>
          <text:p text:style-name="T2">The infusion runs over 90 minutes.</text:p>
          <table:table>
            <table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Viability after thaw</text:p></table:table-cell>
            <table:covered-table-cell/><table:table-cell><text:p>at least 80 %</text:p></table:table-cell></table:table-row>
          </table:table>
        </office:text></office:body></office:document-content>
        """;

    [TestCase("arms[0].dose[0]", "2000000 cells/kg")]
    [TestCase("arms[0].route[0]", "intravenous")]
    [TestCase("arms[0].infusion.duration", "30 min")]
    [TestCase("products[0].viability.minimum", ">= 80 %")]
    [TestCase("products[0].source", "umbilical cord")]
    public void An_open_document_states(string path, string value)
    {
        var document = Read(FileOf(("content.xml", Content)));
        Assert.That(document.Facts.Where(fact => fact.Path == path).Select(fact => fact.Value), Is.EqualTo(new[] { value }));
    }

    [Test]
    public void It_is_told_as_what_it_is() =>
        Assert.That(Read(FileOf(("content.xml", Content))).Kind, Is.EqualTo(PaperSources.OpenDocument));

    [TestCase("<manifest xmlns='m'><file-entry><encryption-data/></file-entry></manifest>", "DOC-202")]
    [TestCase("<manifest xmlns='m'/>", "DOC-201")]
    public void One_that_cannot_be_read_is_refused_in_a_sentence(string manifest, string id)
    {
        var read = Read(FileOf(("content.xml", "garbage"), ("META-INF/manifest.xml", manifest)));
        Assert.That(read.Refusals.Select(refusal => refusal.Id), Is.EqualTo(new[] { id }));
    }

    static ProtocolDocument Read(byte[] file) => ProtocolDocument.Read(new MemoryStream(file), "protocol.odt", sources: PaperSources.All);

    static byte[] FileOf(params IEnumerable<(string Name, string Text)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, text) in parts.Prepend(("mimetype", "application/vnd.oasis.opendocument.text")))
            {
                using var stream = archive.CreateEntry(name, CompressionLevel.NoCompression).Open();
                stream.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return file.ToArray();
    }
}
