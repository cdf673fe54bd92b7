using System.Text.Json;

namespace MscProtocol.Reporting;

/// <summary>Writes controlled words as JSON.</summary>
sealed class TermJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    public void Write(TermCatalogue catalogue)
    {
        Json.WriteStartObject();
        WriteTool();
        Json.WriteStartArray("lists");
        foreach (var list in catalogue.Lists)
            Write(list);
        Json.WriteEndArray();
        Json.WriteEndObject();
    }

    void Write(TermListing list)
    {
        Json.WriteStartObject();
        Json.WriteString("name", list.Name);
        Json.WriteBoolean("open", list.IsOpen);
        Json.WriteStartArray("terms");
        foreach (var term in list.Terms)
        {
            Json.WriteStartObject();
            Json.WriteString("name", term.Text.English);
            Text("text", term.Text);
            Json.WriteStartArray("spellings");
            foreach (var spelling in TermListing.Others(term, Language))
                Json.WriteStringValue(spelling);
            Json.WriteEndArray();
            Json.WriteStartObject("codes");
            foreach (var (system, code) in term.Codes)
                Json.WriteString(system, code);
            Json.WriteEndObject();
            Json.WriteEndObject();
        }

        Json.WriteEndArray();
        Json.WriteEndObject();
    }
}
