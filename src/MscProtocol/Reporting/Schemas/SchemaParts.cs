using System.Text.Json.Nodes;

namespace MscProtocol.Reporting;

/// <summary>The parts that schemas are put together from.</summary>
static class SchemaParts
{
    const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>A whole schema: what is at the root of the file, and the parts that it refers to.</summary>
    public static JsonObject Root(LocalizedText title, JsonObject root, JsonObject definitions)
    {
        JsonObject schema = new() { ["$schema"] = Draft };
        Say(schema, "title", title);
        foreach (var (key, value) in root)
            schema[key] = value?.DeepClone();
        schema["definitions"] = definitions;
        return schema;
    }

    public static JsonObject Described(this JsonObject schema, LocalizedText text)
    {
        Say(schema, "description", text);
        return schema;
    }

    // JSON Schema has a place for one language.
    static void Say(JsonObject schema, string key, LocalizedText text)
    {
        schema[key] = text.English;
        foreach (var language in Languages.All.Where(language => language != Language.English))
            schema[$"x-{key}-{language.Code()}"] = text.In(language);
    }

    public static JsonObject Ref(string name) => new() { ["$ref"] = $"#/definitions/{name}" };

    public static JsonObject Type(params string[] types) => new() { ["type"] = types is [var only] ? only : Words(types) };

    public static JsonObject Enum(IEnumerable<string> words) => new() { ["enum"] = Words(words) };

    public static JsonObject AnyOf(params JsonObject[] schemas) => new() { ["anyOf"] = new JsonArray([.. schemas]) };

    public static JsonObject ListOf(JsonObject item) => new() { ["type"] = "array", ["items"] = item };

    /// <summary>A mapping with the keys given and no others.</summary>
    public static JsonObject Mapping(JsonObject properties, params string[] required)
    {
        JsonObject schema = new() { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (required.Length > 0)
            schema["required"] = Words(required);
        return schema;
    }

    /// <summary>A mapping that this program writes: every key is there but the optional ones, and later versions may add others.</summary>
    public static JsonObject Written(JsonObject properties, params string[] optional)
    {
        var required = properties.Select(property => property.Key).Except(optional).ToList();
        return new() { ["type"] = "object", ["properties"] = properties, ["required"] = Words(required) };
    }

    /// <summary>A mapping with any keys to values of one sort.</summary>
    public static JsonObject MappingTo(JsonObject value) => new() { ["type"] = "object", ["additionalProperties"] = value };

    /// <summary>Any single value; YAML takes some texts for numbers.</summary>
    public static JsonObject Scalar => Type("string", "number", "boolean");

    public static JsonObject Text => Type("string");

    static JsonArray Words(IEnumerable<string> words) => new([.. words.Select(word => JsonValue.Create(word))]);
}
