using System.Text.Json.Nodes;
using MscProtocol.Web.Tests.Browsing;

namespace MscProtocol.Web.Tests;

/// <summary>Tests of the page as a reader uses it, in tabs that are closed behind each.</summary>
[Category("Long")]
public abstract class PageFixture
{
    private protected const string Protocol = """
        mscProtocol: 1
        study: { title: UC-MSC in septic shock, phase: 1/2, indication: septic shock }
        products:
          - name: UC-MSC
            viability: { minimum: 65 %, at: post-thaw }  # as the bank says
        arms:
          - { name: high dose, role: experimental, product: UC-MSC, dose: 3e6 cells/kg, interval: 48 h }

        """;

    readonly List<Tab> tabs = [];

    [TearDown]
    public async Task Close()
    {
        foreach (var tab in tabs)
            await tab.Close();
        tabs.Clear();
    }

    private protected async Task<Tab> Open(int width = 1280, string theme = "light", Uri? address = null)
    {
        var tab = await Tab.Open(PublishedPage.Browser, width);
        tabs.Add(tab);
        await tab.Ask("Emulation.setEmulatedMedia", new()
        {
            ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = theme }),
        });
        await tab.Go(address ?? PublishedPage.Address);
        return tab;
    }

    private protected static async Task<string> Text(Tab tab, string selector) =>
        (await tab.Run($"[...document.querySelectorAll({Tab.Quote(selector)})].map(found => found.innerText).join()"))!.GetValue<string>();

    private protected static async Task<string> Value(Tab tab, string selector) =>
        (await tab.Run($"document.querySelector({Tab.Quote(selector)}).value"))!.GetValue<string>();

    /// <summary>Returns how many elements the page shows.</summary>
    private protected static async Task<int> Count(Tab tab, string selector) =>
        (await tab.Run($"document.querySelectorAll({Tab.Quote(selector)}).length"))!.GetValue<int>();
}
