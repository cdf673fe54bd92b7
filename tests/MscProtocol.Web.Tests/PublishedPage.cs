using System.Diagnostics;
using MscProtocol.Web.Tests.Browsing;

namespace MscProtocol.Web.Tests;

/// <summary>The page as it is published, in a real browser; skipped where no Chromium is installed.</summary>
[Category("Long")]
public abstract class PublishedPage
{
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

    private protected async Task<Tab> Open()
    {
        var tab = await Tab.Open(Browser);
        await tab.Go(Address);
        return tab;
    }
}
