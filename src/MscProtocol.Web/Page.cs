using System.Runtime.InteropServices.JavaScript;
using System.Runtime.Versioning;
using System.Text;
using System.Text.Json;
using MscProtocol.Knowledge;

namespace MscProtocol.Web;

/// <summary>What the page asks the library for. One file is open at a time, and all is asked of that.</summary>
[SupportedOSPlatform("browser")]
static partial class Page
{
    static readonly IReadOnlyList<DocumentSource> Sources = PaperSources.Telling(TellPage);

    static OpenFile open = new(string.Empty, [], []);

    /// <summary>Reads a file, which is then the open one.</summary>
    [JSExport]
    internal static void Open(byte[] file, string name) => open = OpenFile.Read(file, name, Sources);

    /// <summary>Checks every trial of the file and returns what the page shows of it, as JSON.</summary>
    [JSExport]
    internal static string Check(string settings)
    {
        var output = new MemoryStream();
        using (var json = new Utf8JsonWriter(output))
            new FindingsWriter(json, Asked.Of(settings)).Write(open);
        return Encoding.UTF8.GetString(output.GetBuffer(), 0, (int)output.Length);
    }

    /// <summary>Returns the report on every trial in any form of reports, by its name: what the tool writes.</summary>
    [JSExport]
    internal static byte[] Report(string settings, string format)
    {
        var asked = Asked.Of(settings);
        var output = new MemoryStream();
        ReportFormat.All.First(form => form.Name == format).Write(open.Check(asked), output, new() { Language = asked.Language });
        return output.ToArray();
    }

    /// <summary>Returns a Word file with the findings as comments on its paragraphs.</summary>
    [JSExport]
    internal static byte[] Comment(string settings)
    {
        var asked = Asked.Of(settings);
        var output = new MemoryStream();
        WordReview.Write(new MemoryStream(open.Bytes), open.Check(asked)[0], output, new() { Language = asked.Language });
        return output.ToArray();
    }

    /// <summary>Returns what a document states, each fact with its words and its place, as JSON.</summary>
    [JSExport]
    internal static string Facts(string settings)
    {
        using var output = new StringWriter();
        ReportFormat.Json.Write(new FactList([open.Document]), output, new() { Language = Asked.Of(settings).Language });
        return output.ToString();
    }

    /// <summary>Returns a protocol file made of those facts of a document that the reader confirmed, each with its place.</summary>
    [JSExport]
    internal static string Draft(string settings, string[] confirmed)
    {
        using var output = new StringWriter();
        ProtocolDraft draft = new(open.Document, open.Document.Facts.Where(fact => confirmed.Contains(fact.Path)));
        ReportFormat.Yaml.Write(draft, output, new() { Language = Asked.Of(settings).Language });
        return output.ToString();
    }

    /// <summary>Returns a page that sets the protocol beside the published trials; nothing of a file without one.</summary>
    [JSExport]
    internal static string Compare(string settings)
    {
        if (open.Document.Protocol is not { } protocol)
            return string.Empty;
        using var output = new StringWriter();
        ReportFormat.Html.Write(Comparison.Of(protocol, file: open.Name), output, new() { Language = Asked.Of(settings).Language });
        return output.ToString();
    }

    /// <summary>Checks one published trial or another for nobody, so that what is asked first is not what runs first.</summary>
    [JSExport]
    internal static void Rehearse(string settings, int round)
    {
        var trial = Encoding.UTF8.GetBytes(Trial(Precedent.Shipped[round % Precedent.Shipped.Count].Id));
        using var json = new Utf8JsonWriter(Stream.Null);
        new FindingsWriter(json, Asked.Of(settings)).Write(OpenFile.Read(trial, "protocol.yaml", Sources));
    }

    /// <summary>Makes ready one of so many shares of what documents need, for whoever opens one later.</summary>
    [JSExport]
    internal static void Prepare(int share, int shares) => StatementBook.Shipped.MakePatterns(share, shares);

    /// <summary>Returns the protocol of a published trial as a file.</summary>
    [JSExport]
    internal static string Trial(string id) =>
        ProtocolText.Write(Precedent.Shipped.First(trial => trial.Id == id).Protocol with { Sources = default }, DocumentFormat.Yaml);

    /// <summary>Tells the page which page of how many is read now.</summary>
    [JSImport("page", "progress")]
    private static partial void TellPage(int number, int count);
}
