using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MscProtocol.Reporting;

namespace MscProtocol;

/// <summary>JSON Schemas (draft 7) by which editors complete and explain the files of this product.</summary>
/// <remarks>A schema is more forgiving than the reader where YAML can be written in many ways; the check has the last word.</remarks>
public static class JsonSchemas
{
    /// <summary>The schema of protocol files, made from the vocabulary.</summary>
    public static string Protocol { get; } = Text(ProtocolSchema.Write());

    /// <summary>The schema of rule sets, made from the operators and the vocabulary.</summary>
    public static string Rules { get; } = Text(RuleSetSchema.Write());

    /// <summary>The schema of the configuration file.</summary>
    public static string Configuration { get; } = Text(ConfigurationSchema.Write());

    /// <summary>
    /// The schema of reports as <see cref="ReportFormat.Json"/> writes them; the definition <c>report</c> is that of a single one.
    /// </summary>
    public static string Report { get; } = Text(ReportSchema.Write());

    static string Text(JsonObject schema)
    {
        using var buffer = new MemoryStream();
        var options = new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var writer = new Utf8JsonWriter(buffer, options))
            schema.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }
}
