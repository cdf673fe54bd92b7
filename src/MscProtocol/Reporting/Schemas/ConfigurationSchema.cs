using System.Text.Json.Nodes;

namespace MscProtocol.Reporting;

/// <summary>The schema of the configuration file.</summary>
static class ConfigurationSchema
{
    public static JsonObject Write() => SchemaParts.Root(
        LocalizedText.Of(words => words.Schema.Configuration),
        SchemaParts.Mapping(new()
        {
            ["use"] = OrNull(SchemaParts.ListOf(SchemaParts.AnyOf(SchemaParts.Enum(RuleBook.ShippedNames), SchemaParts.Text)))
                .Described(LocalizedText.Of(words => words.Schema.Use)),
            ["parameters"] = OrNull(SchemaParts.MappingTo(SchemaParts.AnyOf(SchemaParts.Scalar, SchemaParts.ListOf(SchemaParts.Scalar))))
                .Described(LocalizedText.Of(words => words.Schema.ParameterValues)),
            ["severity"] = OrNull(SchemaParts.MappingTo(RuleSetSchema.Severities(withOff: true)))
                .Described(LocalizedText.Of(words => words.Schema.SeverityById)),
            ["waive"] = OrNull(SchemaParts.ListOf(SchemaParts.Ref("waiver"))).Described(LocalizedText.Of(words => words.Schema.Waive)),
        }),
        new() { ["waiver"] = Waiver() });

    static JsonObject Waiver() => SchemaParts.Mapping(
        new()
        {
            ["rule"] = RuleSetSchema.RuleId.Described(LocalizedText.Of(words => words.Schema.WaivedRule)),
            ["at"] = Example(SchemaParts.Text, "arms[1].dose").Described(LocalizedText.Of(words => words.Schema.WaivedPath)),
            ["because"] = OrNull(SchemaParts.Text).Described(LocalizedText.Of(words => words.Schema.Because)),
            ["by"] = OrNull(SchemaParts.Text).Described(LocalizedText.Of(words => words.Schema.By)),
            ["until"] = OrNull(Example(new() { ["type"] = "string", ["pattern"] = "^(\\d{4}-\\d{2}-\\d{2})?$" }, "2026-12-31"))
                .Described(LocalizedText.Of(words => words.Schema.Until)),
        },
        "rule",
        "at");

    static JsonObject OrNull(JsonObject schema) => SchemaParts.AnyOf(schema, SchemaParts.Type("null"));

    static JsonObject Example(JsonObject schema, string example)
    {
        schema["examples"] = new JsonArray(example);
        return schema;
    }
}
