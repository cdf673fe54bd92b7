using System.Text.Json;

namespace MscProtocol.Fhir;

/// <summary>Asks JSON for what may not be there, or of another type.</summary>
static class Json
{
    /// <summary>Returns the member of that name; undefined where there is none.</summary>
    public static JsonElement Of(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : default;

    /// <summary>Returns the text of the member; <see langword="null"/> where there is none.</summary>
    public static string? Text(JsonElement element, string name) =>
        Of(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    /// <summary>Returns the elements of the member; a single value stands for a list of one.</summary>
    public static IEnumerable<JsonElement> Items(JsonElement element, string name)
    {
        var value = Of(element, name);
        return value.ValueKind switch
        {
            JsonValueKind.Array => value.EnumerateArray(),
            JsonValueKind.Object => [value],
            _ => [],
        };
    }

    /// <summary>Returns the words of a concept: its text, else how its first code is shown.</summary>
    public static string? Words(JsonElement concept) =>
        Text(concept, "text") ?? Items(concept, "coding").Select(code => Text(code, "display")).FirstOrDefault();
}
