using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;

namespace MscProtocol.Web;

/// <summary>What the page asks the library for. What goes back is what the tool writes, so that both say the same.</summary>
[SupportedOSPlatform("browser")]
static partial class Page
{
    /// <summary>Checks every trial of a file and returns the report as JSON.</summary>
    [JSExport]
    internal static string Check(byte[] file, string name, string settings) =>
        Encoding.UTF8.GetString(Report(file, name, settings, ReportFormat.Json.Name));

    /// <summary>Does the same in any form of reports, by its name.</summary>
    [JSExport]
    internal static byte[] Report(byte[] file, string name, string settings, string format)
    {
        var asked = Asked.Of(settings);
        var output = new MemoryStream();
        ReportFormat.All.First(form => form.Name == format)
            .Write([.. Reports(file, name, asked)], output, new() { Language = asked.Language });
        return output.ToArray();
    }

    /// <summary>Returns a Word file with the findings as comments on its paragraphs.</summary>
    [JSExport]
    internal static byte[] Comment(byte[] file, string name, string settings)
    {
        var asked = Asked.Of(settings);
        var output = new MemoryStream();
        WordReview.Write(new MemoryStream(file), Reports(file, name, asked).First(), output, new() { Language = asked.Language });
        return output.ToArray();
    }

    /// <summary>Returns what a document states, each fact with its words and its place, as JSON.</summary>
    [JSExport]
    internal static string Facts(byte[] file, string name, string settings)
    {
        using var output = new StringWriter();
        ReportFormat.Json.Write(new FactList([Document(file, name)]), output, new() { Language = Asked.Of(settings).Language });
        return output.ToString();
    }

    /// <summary>Returns a protocol file made of what a document states, each fact with its place.</summary>
    [JSExport]
    internal static string Draft(byte[] file, string name, string settings)
    {
        using var output = new StringWriter();
        ReportFormat.Yaml.Write(new ProtocolDraft(Document(file, name)), output, new() { Language = Asked.Of(settings).Language });
        return output.ToString();
    }

    /// <summary>Returns a page that sets a protocol beside the published trials.</summary>
    [JSExport]
    internal static string Compare(byte[] file, string name, string settings)
    {
        if (Document(file, name).Protocol is not { } protocol)
            return string.Empty;
        using var output = new StringWriter();
        ReportFormat.Html.Write(Comparison.Of(protocol, file: name), output, new() { Language = Asked.Of(settings).Language });
        return output.ToString();
    }

    /// <summary>Returns the protocol of a published trial as a file.</summary>
    [JSExport]
    internal static string Trial(string id) =>
        ProtocolText.Write(Precedent.Shipped.First(trial => trial.Id == id).Protocol with { Sources = default }, DocumentFormat.Yaml);

    static IEnumerable<Report> Reports(byte[] file, string name, Asked asked)
    {
        CheckOptions options = new() { Waivers = asked.Waivers, Today = asked.Today, Sources = PaperSources.All };
        return new ProtocolChecker(options: options).CheckAll(new MemoryStream(file), name);
    }

    static ProtocolDocument Document(byte[] file, string name) =>
        ProtocolDocument.Read(new MemoryStream(file), name, sources: PaperSources.All);
}
