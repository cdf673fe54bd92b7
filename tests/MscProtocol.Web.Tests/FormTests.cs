namespace MscProtocol.Web.Tests;

/// <summary>A protocol that is written in the form alone.</summary>
public class FormTests : PageFixture
{
    // Fills each field as a hand would, and adds what a list lacks.
    const string Fill = """
        window.fill = async facts => {
          const until = async find => {
            for (let tries = 0; tries < 3000; tries++) {
              const found = find();
              if (found) return found;
              await new Promise(resolve => setTimeout(resolve, 20));
            }
            throw new Error(`${find} finds nothing`);
          };
          const give = (input, text, event) => {
            input.value = text;
            input.dispatchEvent(new Event(event, { bubbles: true }));
          };
          const field = path => document.getElementById(`field-${path}`);
          for (const [path, text] of Object.entries(facts)) {
            const [, list, index] = /^(.*)\[(\d+)\]\.[^\[]*$/.exec(path) ?? [];
            if (index > 0 && !field(path)) {
              const first = [...document.querySelectorAll('[id^="field-"]')]
                .find(one => one.id.startsWith(`field-${list}[0].`) && /^[A-Za-z]+$/.test(one.id.slice(`field-${list}[0].`.length)));
              first.closest('fieldset').parentElement.querySelector(':scope > button:last-of-type').click();
              await until(() => field(path));
            }
            const marker = /^(.*\.identity\.(?:positive|negative))\.(\w[\w-]*)$/.exec(path);
            const input = field(path);
            if (input) give(input, text, input.tagName === 'SELECT' ? 'change' : 'input');
            else if (marker) {
              const legend = marker[1].endsWith('positive') ? /^Positive/ : /^Negative/;
              const group = [...document.querySelectorAll('fieldset')].find(one => legend.test(one.querySelector('legend').textContent));
              give(group.querySelector(':scope > input'), `${marker[2]} ${text}`, 'change');
              await until(() => field(path));
            } else throw new Error(`No field for ${path}`);
          }
        };
        null
        """;

    [Test]
    public async Task A_protocol_is_written_from_blank_to_clean()
    {
        var tab = await Open();
        var complete = await File.ReadAllBytesAsync(Path.Combine(Repository.Root, "tests", "protocols", "complete.yaml"));
        await tab.Drop("complete.yaml", complete);
        var findings = await Count(tab, ".finding");
        await tab.Run("""
            import('./state.js').then(({ state }) => {
              window.facts = Object.fromEntries(Object.entries(state.written)
                .filter(([path, text]) => text !== '' && !/^(mscProtocol|sources)\b/.test(path)));
            })
            """);
        await tab.Run("[...document.querySelectorAll('.menu button')].find(one => one.textContent === 'Close').click()");
        await tab.Until("document.querySelector('.drop')");
        await tab.Click(".drop button:nth-of-type(2)");
        await tab.Until("document.querySelector('#tab-form')");
        await tab.Run(Fill);
        await tab.Run("fill(window.facts)");
        await tab.Until($"document.querySelectorAll('.finding').length === {findings}");

        Assert.Multiple(async () =>
        {
            Assert.That(await Count(tab, ".finding.error, .finding.warning"), Is.Zero);
            Assert.That((await tab.Run("Object.keys(window.facts).length"))!.GetValue<int>(), Is.GreaterThan(150));
        });
    }
}
