using System.Text.Json;
using MscProtocol.Reporting;

namespace MscProtocol.Web;

/// <summary>Writes what the page shows of a file: findings, and of a protocol file what stands in its fields.</summary>
sealed class FindingsWriter(Utf8JsonWriter json, Asked asked)
{
    public void Write(OpenFile file)
    {
        json.WriteStartObject();
        json.WriteStartArray("reports");
        var reports = new FindingsJsonWriter(json, asked.Language) { IsBrief = true };
        foreach (var report in file.Check(asked))
            reports.Write(report);
        json.WriteEndArray();
        if (file.Documents is [{ } document] && document.Kind == DocumentSource.Protocol)
            new WrittenFields(json, asked.Language).Write(document);
        json.WriteEndObject();
    }
}
