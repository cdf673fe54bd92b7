using System.Text.Json.Nodes;

namespace MscProtocol.Reporting;

/// <summary>The schema of the configuration file.</summary>
static class ConfigurationSchema
{
    public static JsonObject Write() => SchemaParts.Root(
        new("MscProtocol configuration", "MscProtocol 配置文件"),
        SchemaParts.Mapping(new()
        {
            ["use"] = OrNull(SchemaParts.ListOf(SchemaParts.AnyOf(SchemaParts.Enum(RuleBook.ShippedNames), SchemaParts.Text)))
                .Described(new("Shipped rule sets and profiles, and rule set files in this folder or below.", "内置规则集与规则组合，以及本文件夹内的规则集文件。")),
            ["parameters"] = OrNull(SchemaParts.MappingTo(SchemaParts.AnyOf(SchemaParts.Scalar, SchemaParts.ListOf(SchemaParts.Scalar))))
                .Described(new("Values of parameters, within their bounds.", "参数取值，须在允许范围内。")),
            ["severity"] = OrNull(SchemaParts.MappingTo(RuleSetSchema.Severities(withOff: true)))
                .Described(new("Severities by rule id; off turns a rule off.", "按规则编号设定级别；off 表示停用。")),
            ["waive"] = OrNull(SchemaParts.ListOf(SchemaParts.Ref("waiver"))).Described(new("Deviations that are let stand.", "允许保留的偏离。")),
        }),
        new() { ["waiver"] = Waiver() });

    static JsonObject Waiver() => SchemaParts.Mapping(
        new()
        {
            ["rule"] = RuleSetSchema.RuleId.Described(new("The rule that is deviated from.", "所偏离的规则。")),
            ["at"] = Example(SchemaParts.Text, "arms[1].dose").Described(new("The field, as the finding shows it.", "问题所示的字段。")),
            ["because"] = OrNull(SchemaParts.Text).Described(new("The reason.", "理由。")),
            ["by"] = OrNull(SchemaParts.Text).Described(new("Who decided it.", "决定者。")),
            ["until"] = OrNull(Example(new() { ["type"] = "string", ["pattern"] = "^(\\d{4}-\\d{2}-\\d{2})?$" }, "2026-12-31"))
                .Described(new("The last day on which it holds.", "最后有效日。")),
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
