using System.Text.Json;
using System.Text.Json.Nodes;

namespace MscProtocol.Web.Tests.Browsing;

/// <summary>A page in a browser that remembers nothing of the pages before it.</summary>
sealed class Tab
{
    const int Height = 800;

    static readonly Dictionary<string, int> Keys = new(StringComparer.Ordinal) { ["Tab"] = 9, ["Enter"] = 13 };

    readonly DevTools tools;
    readonly string context;
    readonly string session;

    Tab(DevTools tools, string context, string session) => (this.tools, this.context, this.session) = (tools, context, session);

    public static async Task<Tab> Open(DevTools tools, int width = 1280)
    {
        var context = (await tools.Ask("Target.createBrowserContext"))["browserContextId"]!.GetValue<string>();
        var target = await tools.Ask("Target.createTarget", new()
        {
            ["url"] = "about:blank",
            ["browserContextId"] = context,
            ["width"] = width,
            ["height"] = Height,
        });
        JsonObject attach = new() { ["targetId"] = target["targetId"]!.DeepClone(), ["flatten"] = true };
        var attached = await tools.Ask("Target.attachToTarget", attach);
        var tab = new Tab(tools, context, attached["sessionId"]!.GetValue<string>());
        await tab.Ask("Page.enable");
        await tab.Ask("Network.enable");
        await tab.Ask("Target.setAutoAttach", DevTools.AttachToAll());
        await tab.Ask("Emulation.setDeviceMetricsOverride", new()
        {
            ["width"] = width,
            ["height"] = Height,
            ["deviceScaleFactor"] = 1,
            ["mobile"] = false,
        });
        return tab;
    }

    public Task Close() => tools.Ask("Target.disposeBrowserContext", new() { ["browserContextId"] = context });

    public Task<JsonObject> Ask(string method, JsonObject? parameters = null) => tools.Ask(method, parameters, session);

    public async Task Go(Uri address)
    {
        await Ask("Page.navigate", new() { ["url"] = address.ToString() });
        await Until("document.documentElement.dataset.ready === 'true'");
    }

    /// <summary>Returns the value of an expression in the page, awaited where it is a promise.</summary>
    public async Task<JsonNode?> Run(string expression)
    {
        JsonObject question = new() { ["expression"] = expression, ["awaitPromise"] = true, ["returnByValue"] = true };
        var answer = await Ask("Runtime.evaluate", question);
        return answer["exceptionDetails"] is { } fault
            ? throw new InvalidOperationException(fault.ToJsonString())
            : answer["result"]!["value"]?.DeepClone();
    }

    /// <summary>Waits until an expression, or what it promises, is true in the page.</summary>
    public async Task Until(string expression)
    {
        for (var tries = 0; tries < 1200; tries++)
        {
            try
            {
                if ((await Run($"Promise.resolve({expression}).then(Boolean)"))!.GetValue<bool>())
                    return;
            }
            catch (InvalidOperationException)
            {
                // The page is not there yet.
            }

            await Task.Delay(100);
        }

        Assert.Fail($"{expression} is never true. The page shows: {await Run("document.body.innerText.slice(0, 600)")}");
    }

    public Task Click(string selector) => Run($"document.querySelector({Quote(selector)}).click()");

    /// <summary>Sets a field of the form as typing does.</summary>
    public Task Type(string selector, string text) => Run($$"""
        (() => {
          const input = document.querySelector({{Quote(selector)}});
          input.focus();
          input.value = {{Quote(text)}};
          input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }));
        })()
        """);

    /// <summary>Presses a key and lets go of it.</summary>
    public async Task Press(string key)
    {
        var code = Keys.GetValueOrDefault(key, key[0]);
        JsonObject pressed = new() { ["type"] = "keyDown", ["key"] = key, ["code"] = key, ["windowsVirtualKeyCode"] = code };
        if (key == "Enter" || key.Length == 1)
            pressed["text"] = key == "Enter" ? "\r" : key;
        await Ask("Input.dispatchKeyEvent", pressed);
        await Ask("Input.dispatchKeyEvent", new() { ["type"] = "keyUp", ["key"] = key, ["code"] = key });
    }

    /// <summary>Goes on from element to element by the keyboard, until one is reached.</summary>
    public async Task Reach(string selector)
    {
        for (var steps = 0; steps < 300; steps++)
        {
            await Press("Tab");
            if ((await Run($"document.activeElement.matches({Quote(selector)})"))!.GetValue<bool>())
                return;
        }

        Assert.Fail($"{selector} is not reached by the keyboard.");
    }

    /// <summary>Writes where the keyboard is.</summary>
    public Task Write(string text) => Ask("Input.insertText", new() { ["text"] = text });

    /// <summary>Drops a file on the page.</summary>
    public Task Give(string name, byte[] content) => Run($$"""
        (() => {
          const bytes = Uint8Array.from(atob('{{Convert.ToBase64String(content)}}'), letter => letter.charCodeAt(0));
          const dataTransfer = new DataTransfer();
          dataTransfer.items.add(new File([bytes], {{Quote(name)}}));
          document.body.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
        })()
        """);

    /// <summary>Drops a file on the page and waits until it is read.</summary>
    public async Task Drop(string name, byte[] content)
    {
        await Give(name, content);
        await Until("document.querySelector('#panel-right .list, #panel-right [role=alert], #panel-right .empty')");
    }

    public static string Quote(string text) => JsonSerializer.Serialize(text);
}
