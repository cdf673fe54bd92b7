using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace MscProtocol.Web.Tests.Browsing;

/// <summary>The Chrome DevTools protocol: questions with answers, and events, among them each request of a page and its workers.</summary>
sealed class DevTools : IDisposable
{
    readonly ClientWebSocket socket = new();
    readonly ConcurrentDictionary<int, TaskCompletionSource<JsonObject>> waiting = new();
    readonly SemaphoreSlim sending = new(1);
    int last;

    /// <summary>The address of every request so far.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<DevTools> Connect(Uri address)
    {
        var tools = new DevTools();
        await tools.socket.ConnectAsync(address, default);
        _ = tools.Listen();
        return tools;
    }

    public async Task<JsonObject> Ask(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref last);
        var answer = waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        JsonObject question = new() { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
            question["sessionId"] = session;
        await sending.WaitAsync();
        try
        {
            await socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(question), WebSocketMessageType.Text, true, default);
        }
        finally
        {
            sending.Release();
        }

        return await answer.Task.WaitAsync(TimeSpan.FromMinutes(3));
    }

    public void Dispose()
    {
        socket.Dispose();
        sending.Dispose();
    }

    async Task Listen()
    {
        var buffer = new byte[1 << 16];
        var message = new MemoryStream();
        try
        {
            while (socket.State == WebSocketState.Open)
            {
                var received = await socket.ReceiveAsync(buffer, default);
                message.Write(buffer, 0, received.Count);
                if (!received.EndOfMessage)
                    continue;
                Take((JsonObject)JsonNode.Parse(message.ToArray())!);
                message.SetLength(0);
            }
        }
        catch (Exception error) when (error is WebSocketException or ObjectDisposedException or OperationCanceledException)
        {
            foreach (var answer in waiting.Values)
                answer.TrySetException(error);
        }
    }

    void Take(JsonObject message)
    {
        if (message["id"] is { } id && waiting.TryRemove(id.GetValue<int>(), out var answer))
        {
            if (message["error"] is { } error)
                answer.TrySetException(new InvalidOperationException(error.ToJsonString()));
            else
                answer.TrySetResult((JsonObject)message["result"]!);
        }
        else if (message["method"]?.GetValue<string>() is "Network.requestWillBeSent")
        {
            Requests.Enqueue(message["params"]!["request"]!["url"]!.GetValue<string>());
        }
        else if (message["method"]?.GetValue<string>() is "Target.attachedToTarget")
        {
            _ = Watch(message["params"]!["sessionId"]!.GetValue<string>());
        }
    }

    // Workers are targets of their own, and may start further ones. A service worker answers nothing before it runs.
    async Task Watch(string session)
    {
        List<Task> asked =
        [
            Ask("Network.enable", session: session),
            Ask("Target.setAutoAttach", AttachToAll(), session),
            Ask("Runtime.runIfWaitingForDebugger", session: session),
        ];
        try
        {
            await Task.WhenAll(asked);
        }
        catch (InvalidOperationException)
        {
            // Some targets have no network.
        }
    }

    /// <summary>What makes the browser tell of each worker before it does anything.</summary>
    public static JsonObject AttachToAll() => new() { ["autoAttach"] = true, ["waitForDebuggerOnStart"] = true, ["flatten"] = true };
}
