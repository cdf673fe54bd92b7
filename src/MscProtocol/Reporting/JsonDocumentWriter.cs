using System.Text.Encodings.Web;
using System.Text.Json;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>What all JSON reports have in common.</summary>
abstract class JsonDocumentWriter(Stream output, Language language) : IDisposable
{
    // The document is a file of its own, never put into a page, so that "<" and Chinese may stay readable.
    static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    protected Utf8JsonWriter Json { get; } = new(output, Options);

    public void Dispose() => Json.Dispose();

    protected void WriteTool()
    {
        Json.WriteStartObject("tool");
        Json.WriteString("name", ToolIdentity.Name);
        Json.WriteString("version", ToolIdentity.Version);
        Json.WriteEndObject();
        Json.WriteString("language", language == Language.Chinese ? "zh" : "en");
    }

    protected void Write(RuleSetIdentity rules)
    {
        Json.WriteString("name", rules.Name);
        Json.WriteString("version", rules.Version);
        Text("title", rules.Title);
        Json.WriteString("sha256", rules.Hash);
    }

    protected void Text(string name, LocalizedText? text) => Json.WriteString(name, text?.In(language));

    protected void List<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        Json.WriteStartArray(name);
        foreach (var item in items)
        {
            Json.WriteStartObject();
            write(item);
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
    }

    protected void Names(string name, IEnumerable<string> items)
    {
        Json.WriteStartArray(name);
        foreach (var item in items)
            Json.WriteStringValue(item);
        Json.WriteEndArray();
    }
}
