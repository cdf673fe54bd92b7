using System.Diagnostics;

namespace MscProtocol.Web.Tests.Browsing;

/// <summary>The Chromium of the system, without a window, spoken to by its own protocol.</summary>
sealed class Chromium : IAsyncDisposable
{
    static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    readonly Process process;
    readonly string profile;

    Chromium(Process process, string profile, DevTools tools) => (this.process, this.profile, Tools) = (process, profile, tools);

    public DevTools Tools { get; }

    /// <summary>Where a Chromium is installed; <see langword="null"/> where none is.</summary>
    public static string? Path { get; } = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(':')
        .SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);

    public static async Task<Chromium> Start()
    {
        var profile = Directory.CreateTempSubdirectory("msc-chromium-").FullName;
        var start = new ProcessStartInfo(Path!, [
            "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-quic", "--remote-debugging-port=0", $"--user-data-dir={profile}",
            "about:blank",
        ])
        { RedirectStandardError = true, RedirectStandardOutput = true };
        var process = Process.Start(start)!;
        const string Mark = "DevTools listening on ";
        string? line;
        do
            line = await process.StandardError.ReadLineAsync() ?? throw new InvalidOperationException("Chromium does not start.");
        while (!line.StartsWith(Mark, StringComparison.Ordinal));
        _ = process.StandardError.ReadToEndAsync();
        _ = process.StandardOutput.ReadToEndAsync();
        return new(process, profile, await DevTools.Connect(new(line[Mark.Length..])));
    }

    public async ValueTask DisposeAsync()
    {
        Tools.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        try
        {
            Directory.Delete(profile, recursive: true);
        }
        catch (IOException)
        {
            // A helper of the browser that ends late still writes there.
        }
    }
}
