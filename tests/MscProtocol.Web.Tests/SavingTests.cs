using System.Text;
using System.Text.Json.Nodes;
using MscProtocol.Web.Tests.Browsing;

namespace MscProtocol.Web.Tests;

/// <summary>What is taken away from the page.</summary>
public class SavingTests : PageFixture
{
    [Test]
    public async Task A_protocol_that_is_saved_is_the_one_that_is_open()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        Assert.That(Encoding.UTF8.GetString(await Saved(tab, "yaml")), Is.EqualTo(Protocol));
    }

    [Test]
    public async Task A_report_that_is_saved_holds_every_finding_that_is_shown()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        var shown = await Count(tab, ".finding");
        var report = JsonNode.Parse(await Saved(tab, "json"))!;
        var findings = report["reports"]![0]!["findings"]!.AsArray();
        var table = Encoding.UTF8.GetString(await Saved(tab, "csv"));
        await tab.Run($"""
            window.read = new DOMParser().parseFromString({Tab.Quote(Encoding.UTF8.GetString(await Saved(tab, "html")))}, 'text/html');
            null
            """);
        var inHtml = (await tab.Run("window.read.querySelectorAll('article.finding').length"))!.GetValue<int>();

        Assert.Multiple(() =>
        {
            Assert.That(shown, Is.GreaterThan(10));
            Assert.That(findings, Has.Count.EqualTo(shown));
            Assert.That(findings.Select(one => table.Contains(one!["ruleId"]!.ToString(), StringComparison.Ordinal)), Has.All.True);
            Assert.That(inHtml, Is.EqualTo(shown));
        });
    }

    [Test]
    public async Task What_is_saved_speaks_of_the_text_as_it_is_now()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        await tab.Click("#tab-text");
        await tab.Type(".editor textarea", Protocol.Replace("65 %", "66 %", StringComparison.Ordinal));
        await tab.Type(".editor textarea", Protocol.Replace("65 %", "67 %", StringComparison.Ordinal));
        Assert.That(Encoding.UTF8.GetString(await Saved(tab, "json")), Does.Contain("67 %").And.Not.Contain("66 %"));
    }

    [Test]
    public async Task A_Word_file_that_is_saved_with_comments_is_read_as_before()
    {
        var tab = await Open();
        await tab.Drop("protocol.docx", WordFile.Of("Participants receive 9 x 10^9 umbilical cord MSCs per kg intravenously."));
        await tab.Until("document.querySelector('#confirm-all')?.disabled === false");
        var facts = await Count(tab, ".fact");
        var file = await Saved(tab, "word");
        await tab.Drop("reviewed.docx", file);
        await tab.Until("""
            document.querySelector('.name').innerText === 'reviewed.docx' && document.querySelector('#confirm-all')?.disabled === false
            """);

        Assert.That(facts, Is.GreaterThan(2));
        Assert.That(await Count(tab, ".fact"), Is.EqualTo(facts));
    }

    // The file that the page gives to the browser to keep.
    static async Task<byte[]> Saved(Tab tab, string form) => Convert.FromBase64String((await tab.Run($$"""
        new Promise(resolve => {
          URL.createObjectURL = blob => {
            const reader = new FileReader();
            reader.onload = () => resolve(reader.result.split(',')[1]);
            reader.readAsDataURL(blob);
            return 'blob:none';
          };
          HTMLAnchorElement.prototype.click = () => {};
          document.querySelector('[data-form={{form}}]').click();
        })
        """))!.GetValue<string>());
}
