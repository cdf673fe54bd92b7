using System.Text;
using MscProtocol.Web.Tests.Browsing;

namespace MscProtocol.Web.Tests;

/// <summary>Each kind of file that can be dropped on the page.</summary>
public class FileKindTests : PageFixture
{
    const string Stated = "Participants receive 2 x 10^6 umbilical cord MSCs per kg intravenously.";

    const string Paper = $"""
        <article>
        <front><article-meta><title-group><article-title>UC-MSC in septic shock</article-title></title-group></article-meta></front>
        <body><sec><title>Treatment</title><p>{Stated}</p></sec></body></article>
        """;

    [TestCase("complete.yaml")]
    [TestCase("ctgov/placebo.json")]
    [TestCase("ctgov/lines.ndjson")]
    [TestCase("usdm/v3-structured.json")]
    [TestCase("usdm/v4-structured.json")]
    [TestCase("registries/ictrp.csv")]
    [TestCase("registries/ctis.json")]
    [TestCase("registries/isrctn.xml")]
    [TestCase("registries/sepcell.euctr.txt")]
    public async Task A_protocol_or_record_is_read(string file)
    {
        var tab = await Open();
        await tab.Drop(Path.GetFileName(file), await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "tests", "protocols", file)));
        Assert.That(await Count(tab, "[role=tabpanel] [role=alert]"), Is.Zero, await Text(tab, "#panel-right"));
        Assert.That(await Count(tab, ".finding"), Is.GreaterThan(0));
    }

    [TestCase("paper.xml")]
    [TestCase("protocol.docx")]
    [TestCase("protocol.pdf")]
    public async Task A_document_is_read_and_quoted(string name)
    {
        var tab = await Open();
        var content = Path.GetExtension(name) switch
        {
            ".docx" => WordFile.Of(Stated),
            ".pdf" => PdfFile.Of(1, Stated),
            _ => Encoding.UTF8.GetBytes(Paper),
        };
        await tab.Drop(name, content);
        await tab.Until("document.querySelector('#confirm-all')?.disabled === false");
        Assert.That(await Text(tab, ".fact blockquote"), Does.Contain("umbilical cord MSCs per kg"));
    }

    [TestCase("letter.doc", "\u00D0\u00CF\u0011\u00E0")]
    [TestCase("empty.yaml", "")]
    [TestCase("picture.png", "\u0089PNG\r\n")]
    public async Task What_is_no_protocol_is_said_to_be_none(string name, string content)
    {
        var tab = await Open();
        await tab.Drop(name, Encoding.Latin1.GetBytes(content));
        Assert.That(await Text(tab, "#panel-right [role=alert] .message"), Is.Not.Empty);
    }
}
