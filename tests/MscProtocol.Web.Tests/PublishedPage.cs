using System.Diagnostics;
using System.Text.Json.Nodes;
using MscProtocol.Web.Tests.Browsing;

namespace MscProtocol.Web.Tests;

/// <summary>The page as it is published, in a real browser; skipped where no Chromium is installed.</summary>
[Category("Long")]
public abstract class PublishedPage
{
    readonly List<Tab> tabs = [];
    string published = null!;
    Chromium? chromium;
    Site? site;

    /// <summary>The folder that a web server would hold.</summary>
    protected string Folder => Path.Combine(published, "wwwroot");

    protected Uri Address => site!.Address;

    private protected DevTools Browser => chromium!.Tools;

    [OneTimeSetUp]
    public async Task Publish()
    {
        if (Chromium.Path is null)
            Assert.Ignore("Skipped: there is no Chromium on this machine.");
        published = Directory.CreateTempSubdirectory("msc-page-").FullName;
        var project = Path.Combine(Repository.Root, "src", "MscProtocol.Web");
        var start = new ProcessStartInfo("dotnet", ["publish", project, "-c", "Release", "-o", published, "-v", "q", "--nologo"])
        {
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.That(process.ExitCode, Is.Zero, said);
        site = new(Folder);
        chromium = await Chromium.Start();
    }

    [OneTimeTearDown]
    public async Task Clear()
    {
        if (chromium is not null)
            await chromium.DisposeAsync();
        site?.Dispose();
        if (published is not null)
            Directory.Delete(published, recursive: true);
    }

    [TearDown]
    public async Task Close()
    {
        foreach (var tab in tabs)
            await tab.Close();
        tabs.Clear();
    }

    private protected async Task<Tab> Open(int width = 1280, string theme = "light")
    {
        var tab = await Tab.Open(Browser, width);
        tabs.Add(tab);
        await tab.Ask("Emulation.setEmulatedMedia", new()
        {
            ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = theme }),
        });
        await tab.Go(Address);
        return tab;
    }
}
