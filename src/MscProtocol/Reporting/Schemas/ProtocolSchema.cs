using System.Text.Json.Nodes;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol.Reporting;

/// <summary>The schema of protocol files.</summary>
static class ProtocolSchema
{
    const string Open = "leftOpen";

    public static JsonObject Write()
    {
        JsonObject definitions = new() { [Open] = SchemaParts.AnyOf(SchemaParts.Type("null"), SchemaParts.Enum(["", .. Fillers.Open])) };
        var root = Group(TrialProtocol.Shape, definitions);
        JsonObject version = new() { ["enum"] = new JsonArray(1, "1") };
        ((JsonObject)root["properties"]!).Insert(0, ProtocolReader.VersionKey, version.Described(
            LocalizedText.Of(words => words.Schema.FormatVersion)));
        root["required"] = new JsonArray(ProtocolReader.VersionKey);
        return SchemaParts.Root(LocalizedText.Of(words => words.Schema.Protocol), root, definitions);
    }

    static JsonObject Group(Shape shape, JsonObject definitions)
    {
        JsonObject properties = [];
        foreach (var field in shape.Fields.Where(field => !field.IsDerived))
            properties[field.Name] = SchemaParts.AnyOf([.. Forms(field, definitions), SchemaParts.Ref(Open)])
                .Described(FieldTexts.Of(field));
        return SchemaParts.Mapping(properties);
    }

    // Whatever a list holds may also stand alone.
    static IEnumerable<JsonObject> Forms(Field field, JsonObject definitions)
    {
        switch (field)
        {
            case GroupField group:
                yield return Named(group.Shape, definitions);
                if (group.Shape.Shorthand is not null)
                    yield return SchemaParts.Text;
                if (group.IsList)
                    yield return SchemaParts.ListOf(SchemaParts.AnyOf(Named(group.Shape, definitions), SchemaParts.Type("null")));
                break;
            case LimitsField:
                yield return SchemaParts.MappingTo(SchemaParts.AnyOf(Value(LimitsField.ValueKind, definitions), SchemaParts.Ref(Open)));
                yield return SchemaParts.ListOf(SchemaParts.Text);
                break;
            case ValueField value:
                yield return Value(value.Kind, definitions);
                if (value.IsList)
                    yield return SchemaParts.ListOf(SchemaParts.AnyOf(Value(value.Kind, definitions), SchemaParts.Ref(Open)));
                break;
        }
    }

    static JsonObject Named(Shape shape, JsonObject definitions)
    {
        var name = shape.Model.Name;
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = Group(shape, definitions);
        }

        return SchemaParts.Ref(name);
    }

    static JsonObject Value(ValueKind kind, JsonObject definitions)
    {
        if (!definitions.ContainsKey(kind.SchemaName))
            definitions[kind.SchemaName] = kind.Schema();
        return SchemaParts.Ref(kind.SchemaName);
    }
}
