using System.Text;
using Deque.AxeCore.Commons;
using MscProtocol.Web.Tests.Browsing;

namespace MscProtocol.Web.Tests;

/// <summary>The page as a reader uses it.</summary>
public class PageTests : PageFixture
{
    static readonly string Settings = Tab.Quote("""{"language":"en"}""");

    [Test]
    public async Task Each_published_trial_is_reported_as_the_tool_reports_it()
    {
        var tab = await Open();
        var trials = Path.Combine(Repository.Root, "rules", "trials");
        foreach (var file in Directory.EnumerateFiles(trials, "*.yaml", SearchOption.AllDirectories))
        {
            var content = await File.ReadAllBytesAsync(file);
            var told = await tab.Run($$"""
                (async () => {
                  const { call } = await import('./library.js');
                  const bytes = Uint8Array.from(atob('{{Convert.ToBase64String(content)}}'), letter => letter.charCodeAt(0));
                  await call('Page.Open', bytes, '{{Path.GetFileName(file)}}');
                  return new TextDecoder().decode(await call('Page.Report', {{Settings}}, 'json'));
                })()
                """);
            using var expected = new StringWriter();
            var checker = new ProtocolChecker(options: new() { Sources = PaperSources.All });
            ReportFormat.Json.Write([checker.Check(new MemoryStream(content), Path.GetFileName(file))], expected);
            Assert.That(told!.GetValue<string>(), Is.EqualTo(expected.ToString()), file);
        }
    }

    [Test]
    public async Task A_file_is_dropped_and_its_findings_stand_beside_its_words()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));

        Assert.That(await Text(tab, ".finding.error mark"), Does.Contain("65 %"));
        await tab.Click(".chip.error");
        Assert.That((await tab.Run("document.querySelectorAll('.finding.error').length"))!.GetValue<int>(), Is.Zero);
    }

    [Test]
    public async Task A_Word_file_is_quoted_and_becomes_a_protocol_to_edit()
    {
        var tab = await Open();
        await tab.Drop("protocol.docx", WordFile.Of("Participants receive 1 x 10^6 umbilical cord MSCs per kg intravenously."));
        await tab.Until("document.querySelector('#confirm-all')?.disabled === false");
        await tab.Click("#confirm-all");
        await tab.Click("#convert");
        await tab.Until("document.querySelector('#tab-form')");
        await tab.Click("#tab-text");

        Assert.That(await Value(tab, ".editor textarea"), Does.Contain("mscProtocol: 1").And.Contain("umbilical cord"));
    }

    [Test]
    public async Task Of_a_document_only_what_was_confirmed_is_taken_over()
    {
        var tab = await Open();
        await tab.Drop("protocol.docx", WordFile.Of("Participants receive 1 x 10^6 umbilical cord MSCs per kg intravenously."));
        await tab.Until("document.querySelector('#confirm-all')?.disabled === false");
        Assert.That((await tab.Run("document.querySelector('#convert').disabled"))!.GetValue<bool>(), Is.True);
        await tab.Click("[id='fact-arms[0].dose']");
        Assert.That(await Text(tab, ".fact:has(:checked) blockquote"), Does.Contain("1 x 10^6 umbilical cord MSCs per kg"));
        await tab.Click("#language");
        await tab.Until("document.querySelector('#language').innerText === 'English' && document.querySelector('.fact :checked')");
        await tab.Click("#convert");
        await tab.Until("document.querySelector('#tab-form')");
        await tab.Click("#tab-text");

        var text = await Value(tab, ".editor textarea");
        Assert.That(text, Does.Contain("1000000 cells/kg").And.Not.Contain("intravenous"));
    }

    [Test]
    public async Task A_long_PDF_file_tells_how_far_it_is_read_and_is_let_go_of()
    {
        var tab = await Open();
        await tab.Give("long.pdf", PdfFile.Of(1000, "Participants receive 1 x 10^6 umbilical cord MSCs per kg intravenously."));
        await tab.Until("/^Page [1-9]\\d* of 1000$/.test(document.querySelector('#page')?.textContent)");
        await tab.Click("#cancel");
        await tab.Until("document.querySelector('.drop')");

        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        Assert.That(await Text(tab, ".finding.error mark"), Does.Contain("65 %"));
    }

    [Test]
    public async Task The_form_and_the_text_are_kept_in_step_and_comments_stay()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        await tab.Type("[id='field-products[0].viability.minimum']", "80 %");
        await tab.Until("!document.querySelector('#panel-right').innerText.includes('65 %')");
        await tab.Click("#tab-text");
        Assert.That(await Value(tab, ".editor textarea"), Is.EqualTo(Protocol.Replace("65 %", "80 %", StringComparison.Ordinal)));

        await tab.Type(".editor textarea", Protocol.Replace("48 h", "72 h", StringComparison.Ordinal));
        await tab.Until("document.querySelector('#panel-right').innerText.includes('65 %')");
        await tab.Click("#tab-form");
        Assert.That(await Value(tab, "[id='field-arms[0].interval']"), Is.EqualTo("72 h"));

        await tab.Click("#undo");
        await tab.Until("document.querySelector(\"[id='field-arms[0].interval']\")?.value === '48 h'");
    }

    [Test]
    public async Task Findings_call_fields_as_the_form_does_and_beside_the_text_as_that_does()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(
            Protocol.Replace("interval: 48 h", "premedication: [corticosteroid]", StringComparison.Ordinal)));
        Assert.That(await Text(tab, ".finding"), Does.Contain("Arms › Premedication").And.Not.Contain("population.stratification"));

        await tab.Click("#tab-text");
        Assert.That(await Text(tab, ".finding"), Does.Contain("arms[0].premedication").And.Contain("population.stratification"));

        await tab.Click("#language");
        await tab.Click("#tab-form");
        await tab.Until("document.querySelector('#panel-right').innerText.includes('试验组 › ')");
    }

    [Test]
    public async Task A_deviation_is_let_stand_with_its_reason_and_taken_back()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        await tab.Run("document.querySelector('.finding.error .doing button:last-child').click()");
        await tab.Run("""
            (() => {
              const { because, by, until } = document.querySelector('.waiver').elements;
              [because.value, by.value, until.value] = ['Board vote', 'PI', '2999-12-31'];
              document.querySelector('.waiver').requestSubmit();
            })()
            """);
        await tab.Until("document.querySelector('.finding.waived')?.innerText.includes('Board vote')");
        await tab.Click(".finding.waived button");
        await tab.Until("!document.querySelector('.finding.waived')");
    }

    [Test]
    public async Task It_speaks_Chinese()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        await tab.Click("#language");
        await tab.Until("document.querySelector('.finding.error .kind')?.innerText === '错误'");
    }

    [Test]
    public async Task A_file_with_hundreds_of_findings_is_shown_and_another_takes_its_place_at_once()
    {
        var tab = await Open();
        var arms = string.Concat(Enumerable.Range(0, 60).Select(number => $"  - {{ name: arm {number}, dose: 9e9 cells/kg }}\n"));
        await tab.Drop("many.yaml", Encoding.UTF8.GetBytes($"mscProtocol: 1\narms:\n{arms}"));
        Assert.That((await tab.Run("document.querySelectorAll('.finding').length"))!.GetValue<int>(), Is.GreaterThan(200));
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        await tab.Until("document.querySelector('.error mark')?.innerText === '65 %'");
    }

    [Test]
    public async Task A_protocol_is_written_from_nothing()
    {
        var tab = await Open();
        await tab.Click(".drop button:nth-of-type(2)");
        await tab.Until("document.querySelector('#tab-form')");
        await tab.Type("[id='field-products[0].source']", "umbilical cord");
        await tab.Until("document.querySelector(\"[id='field-products[0].source']\").value && !document.querySelector('#undo').disabled");
        await tab.Type("[id='field-study.phase']", "1");
        await tab.Until("/Study\\s+1 of \\d+ stated/.test(document.querySelector('#panel-left').innerText)");
        await tab.Click("#tab-text");

        Assert.That(
            await Value(tab, ".editor textarea"),
            Is.EqualTo("mscProtocol: 1\nproducts:\n  - source: umbilical cord\nstudy:\n  phase: 1\n"));
    }

    [Test]
    public async Task Axe_finds_nothing([Values(1280, 390)] int width, [Values("light", "dark")] string theme)
    {
        var tab = await Open(width, theme);
        await tab.Run(new BundledAxeScriptProvider().GetScript() + "; null");
        List<string> violations = [await Axe(tab, "start")];
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        await tab.Run("document.querySelectorAll('details').forEach(details => { details.open = true; })");
        violations.Add(await Axe(tab, "findings"));
        await tab.Run("document.querySelectorAll('.switch button')[0].click()");
        await tab.Click("#tab-text");
        violations.Add(await Axe(tab, "text"));

        Assert.That(string.Concat(violations), Is.Empty);
    }

    [Test]
    public async Task The_keyboard_suffices()
    {
        var tab = await Open();
        await tab.Reach(".drop button:nth-of-type(2)");
        await tab.Press("Enter");
        await tab.Until("document.querySelector('#tab-form')");
        await tab.Reach("[id='field-study.title']");
        await tab.Write("UC-MSC in septic shock");
        await tab.Until("/Study\\s+1 of \\d+ stated/.test(document.querySelector('#panel-left').innerText)");
        await tab.Reach(".finding details summary");
        await tab.Press("Enter");
        await tab.Until("document.querySelector('.finding details').open");
        await tab.Reach(".finding .doing button:first-child");
        await tab.Press("Enter");
        await tab.Until("document.activeElement.id.startsWith('field-')");
        await tab.Reach(".finding .doing button:last-child");
        await tab.Press("Enter");
        await tab.Until("document.activeElement.name === 'because'");
        await tab.Write("Board vote");
        await tab.Press("Tab");
        await tab.Write("PI");
        await tab.Press("Tab");
        foreach (var digit in "12312999")
            await tab.Press(digit.ToString());
        await tab.Reach(".waiver [type=submit]");
        await tab.Press("Enter");
        await tab.Until("document.querySelector('.finding.waived')?.innerText.includes('Board vote')");

        await tab.Run("URL.createObjectURL = blob => { blob.text().then(text => { window.saved = text; }); return 'blob:none'; }");
        await tab.Reach(".menu summary");
        await tab.Press("Enter");
        await tab.Reach("[data-form=html]");
        await tab.Press("Enter");
        await tab.Until("window.saved?.includes('Board vote')");
    }

    [Test]
    public async Task Nothing_is_asked_of_any_other_address()
    {
        var tab = await Open();
        await tab.Drop("uc.yaml", Encoding.UTF8.GetBytes(Protocol));
        var refused = await tab.Run("fetch('https://example.org/').then(() => 'answered', error => 'refused')");

        var elsewhere = PublishedPage.Browser.Requests.Where(address =>
            new Uri(address) is { Scheme: not ("blob" or "data" or "about") } asked && asked.Host is not ("127.0.0.1" or "example.org"));
        Assert.Multiple(() =>
        {
            Assert.That(refused!.GetValue<string>(), Is.EqualTo("refused"));
            Assert.That(elsewhere, Is.Empty);
            Assert.That(PublishedPage.Browser.Requests, Has.Some.Contains("dotnet.native"), "Requests of the worker are heard as well.");
        });
    }

    static async Task<string> Axe(Tab tab, string where) => (await tab.Run($$"""
        axe.run().then(found => found.violations
          .map(fault => `{{where}}: ${fault.id} ${fault.nodes.slice(0, 3).map(node => node.html.slice(0, 120)).join(' | ')}\n`).join(''))
        """))!.GetValue<string>();
}
