using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using MscProtocol.Reporting;

namespace MscProtocol.Web;

/// <summary>What the form is made of, and how it and the text are kept in step: the text is what counts, and the form shows it.</summary>
[SupportedOSPlatform("browser")]
static partial class Form
{
    /// <summary>Returns every field of the format in the order of a protocol, as JSON.</summary>
    [JSExport]
    internal static string Fields(string settings)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
            new FormWriter(json, Asked.Of(settings).Language).Write();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Returns the published trials to begin from, as JSON.</summary>
    [JSExport]
    internal static string Trials()
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
            FormWriter.WriteTrials(json);
        return Encoding.UTF8.GetString(output.ToArray());
    }

    /// <summary>Returns the text in which a field states a value, or none; <see langword="null"/> where it has no room for it.</summary>
    [JSExport]
    internal static string? Set(string text, string path, string value) => FieldEdit.Set(text, path, value);

    /// <summary>Returns the text without an element of a list; <see langword="null"/> where it cannot be taken out.</summary>
    [JSExport]
    internal static string? Remove(string text, string path) => FieldEdit.Remove(text, path);
}
