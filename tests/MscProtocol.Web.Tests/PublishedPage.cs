using System.Diagnostics;
using MscProtocol.Web.Tests.Browsing;

namespace MscProtocol.Web.Tests;

/// <summary>The page as it is published, once for all tests, and a browser; skipped where no Chromium is installed.</summary>
[SetUpFixture]
public class PublishedPage
{
    static string published = null!;
    static Chromium? chromium;
    static Site? site;

    /// <summary>The folder that a web server would hold.</summary>
    public static string Folder => Path.Combine(published, "wwwroot");

    /// <summary>Where it is served.</summary>
    public static Uri Address => site!.Address;

    internal static DevTools Browser => chromium!.Tools;

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
}
