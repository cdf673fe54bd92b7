using System.Text.Json;
using MscProtocol.Reading;

namespace MscProtocol.Reporting;

/// <summary>Writes facts as a JSON array; those of several documents one after another, each with the name of its file.</summary>
sealed class FactsJsonWriter(Utf8JsonWriter json, Language language) : JsonDocumentWriter(json, language)
{
    public void Write(FactList facts)
    {
        Json.WriteStartArray();
        foreach (var document in facts.Documents)
        {
            foreach (var fact in document.Facts)
            {
                Json.WriteStartObject();
                Json.WriteString("path", fact.Path);
                Json.WriteString("value", fact.Value);
                Text("text", fact.Words);
                Json.WriteString("quote", fact.Place.Quote);
                Text("place", PlaceWording.Of(fact.Place));
                if (facts.Documents.Count > 1)
                    Json.WriteString("document", document.Source.Name);
                Json.WriteEndObject();
            }
        }

        Json.WriteEndArray();
    }
}
