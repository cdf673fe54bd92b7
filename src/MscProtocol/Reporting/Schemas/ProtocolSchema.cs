using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MscProtocol.Protocol;
using MscProtocol.Quantities;
using MscProtocol.Reading;

namespace MscProtocol.Reporting;

/// <summary>The schema of protocol files.</summary>
static class ProtocolSchema
{
    const string Open = "leftOpen";

    public static JsonObject Write()
    {
        JsonObject definitions = new() { [Open] = SchemaParts.AnyOf(SchemaParts.Type("null"), SchemaParts.Enum(["", .. OpenWords.All])) };
        var root = Group(TrialProtocol.Shape, definitions);
        JsonObject version = new() { ["enum"] = new JsonArray(1, "1") };
        ((JsonObject)root["properties"]!).Insert(0, ProtocolReader.VersionKey, version.Described(new("Version of the format.", "格式版本。")));
        root["required"] = new JsonArray(ProtocolReader.VersionKey);
        return SchemaParts.Root(new("MSC trial protocol", "MSC 临床试验方案"), root, definitions);
    }

    static JsonObject Group(Shape shape, JsonObject definitions)
    {
        JsonObject properties = [];
        foreach (var field in shape.Fields.Where(field => !field.IsDerived))
            properties[field.Name] = SchemaParts.AnyOf([.. Forms(field, definitions), SchemaParts.Ref(Open)]).Described(FieldTexts.Of(field));
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
        var name = kind is TermKind terms ? terms.List : kind.Name.Replace(' ', '-');
        if (!definitions.ContainsKey(name))
            definitions[name] = kind is TermKind list ? Terms(list) : Plain(kind);
        return SchemaParts.Ref(name);
    }

    // A list that takes other words still offers its own.
    static JsonObject Terms(TermKind kind)
    {
        List<JsonNode?> words = [];
        foreach (var term in kind.Terms)
        {
            words.Add(JsonValue.Create(term.Name));
            if (int.TryParse(term.Name, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                words.Add(JsonValue.Create(number));
        }

        foreach (var term in kind.Terms.Where(term => term.Text.Chinese != term.Name))
            words.Add(JsonValue.Create(term.Text.Chinese));
        JsonObject listed = new() { ["enum"] = new JsonArray([.. words]) };
        return kind.IsOpen ? SchemaParts.AnyOf(listed, SchemaParts.Text) : listed;
    }

    static JsonObject Plain(ValueKind kind)
    {
        var schema = kind switch
        {
            FlagKind => new() { ["enum"] = new JsonArray(true, false, "yes", "no", "是", "否") },
            DateKind => new() { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$" },
            DoseKind => Amount(DoseUnits.Dimension),
            IQuantityKind quantity => Amount(quantity.Dimension),
            _ => SchemaParts.Scalar,
        };
        if (kind.Example is { } example && kind is not FlagKind)
            schema["examples"] = new JsonArray(example);
        return schema;
    }

    // A number and, somewhere, a unit: what exactly is understood, the reader tells.
    static JsonObject Amount(Dimension dimension)
    {
        var units = dimension.Table.SelectMany(unit => (IEnumerable<string>)[unit.Symbol, unit.Ucum, unit.English, unit.Plural, unit.Chinese, .. unit.Spellings.Split('|'), .. unit.Leading.Split('|')])
            .Where(unit => unit.Length > 0 && !unit.Contains('{', StringComparison.Ordinal)).Distinct(StringComparer.Ordinal).Select(Escape);
        JsonObject number = new() { ["pattern"] = "\\d" };
        if (dimension is { Implied: not null, CountsCells: false })
            return SchemaParts.AnyOf(SchemaParts.Type("number"), new() { ["type"] = "string", ["pattern"] = "\\d" });
        return new() { ["type"] = "string", ["allOf"] = new JsonArray(number, new JsonObject { ["pattern"] = string.Join('|', units) }) };
    }

    static string Escape(string unit) => Regex.Escape(unit).Replace("\\ ", " ", StringComparison.Ordinal).Replace("\\#", "#", StringComparison.Ordinal);
}
