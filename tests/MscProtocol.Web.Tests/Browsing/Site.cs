using System.Net;
using System.Net.Sockets;

namespace MscProtocol.Web.Tests.Browsing;

/// <summary>Serves a folder on this machine, as any web server would.</summary>
sealed class Site : IDisposable
{
    static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html",
        [".js"] = "text/javascript",
        [".css"] = "text/css",
        [".svg"] = "image/svg+xml",
        [".wasm"] = "application/wasm",
        [".json"] = "application/json",
    };

    readonly HttpListener listener = new();
    readonly string folder;

    public Site(string folder)
    {
        this.folder = folder;
        using (var free = new TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Address = new($"http://127.0.0.1:{((IPEndPoint)free.LocalEndpoint).Port}/");
        }

        listener.Prefixes.Add(Address.ToString());
        listener.Start();
        _ = Task.Run(Serve);
    }

    public Uri Address { get; }

    public void Dispose() => listener.Close();

    async Task Serve()
    {
        try
        {
            while (true)
                _ = Answer(await listener.GetContextAsync());
        }
        catch (Exception error) when (error is HttpListenerException or ObjectDisposedException)
        {
            // It is closed.
        }
    }

    async Task Answer(HttpListenerContext context)
    {
        var name = context.Request.Url!.AbsolutePath.TrimStart('/');
        var file = Path.Combine(folder, name.Length == 0 ? "index.html" : name);
        if (File.Exists(file))
        {
            var content = await File.ReadAllBytesAsync(file);
            context.Response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
            await context.Response.OutputStream.WriteAsync(content);
        }
        else
        {
            context.Response.StatusCode = 404;
        }

        context.Response.Close();
    }
}
