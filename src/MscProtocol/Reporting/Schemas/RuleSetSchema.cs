using System.Text.Json.Nodes;
using MscProtocol.Protocol.Terms;
using MscProtocol.Rules;
using MscProtocol.Rules.Loading;

namespace MscProtocol.Reporting.Schemas;

/// <summary>The schema of rule sets.</summary>
static class RuleSetSchema
{
    public static JsonObject RuleId => new() { ["type"] = "string", ["pattern"] = "^[A-Z]+(-[A-Z]+)*-[0-9]{3}$", ["examples"] = new JsonArray("MSC-VIA-002") };

    static JsonObject Version => new() { ["type"] = "string", ["pattern"] = "^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$" };

    static JsonObject Texts => Parts.Ref("texts");

    static JsonObject Condition => Parts.Ref("condition");

    public static JsonObject Severities(bool withOff) =>
        Parts.Enum([.. Enum.GetValues<Severity>().Select(Words.Name), .. withOff ? (string[])["off"] : []]);

    public static JsonObject Write() => Parts.Root(
        new("MscProtocol rule set", "MscProtocol 规则集"),
        Parts.Mapping(
            new()
            {
                ["ruleSet"] = Parts.Text.Described(new("Name, such as msc/viability.", "名称，如 msc/viability。")),
                ["version"] = Version,
                ["title"] = Texts,
                ["extends"] = Parts.ListOf(Parts.Text).Described(new("Rule sets that this one builds on.", "本规则集所基于的规则集。")),
                ["severity"] = Parts.MappingTo(Severities(withOff: true)).Described(new("Severities of extended rules.", "所引用规则的级别。")),
                ["parameters"] = Parts.MappingTo(Parts.AnyOf(Parts.Ref("parameter"), Parts.Scalar, Parts.ListOf(Parts.Scalar)))
                    .Described(new("Values that users may set within bounds.", "使用者可在范围内设定的参数。")),
                ["citations"] = Parts.ListOf(Parts.Ref("source")),
                ["rules"] = Parts.ListOf(Parts.Ref("rule")),
            },
            "ruleSet",
            "version",
            "title"),
        new()
        {
            ["texts"] = Parts.Mapping(new() { ["en"] = Parts.Scalar, ["zh"] = Parts.Scalar }, "en", "zh"),
            ["parameter"] = Parts.Mapping(
                new()
                {
                    ["default"] = Parts.AnyOf(Parts.Scalar, Parts.ListOf(Parts.Scalar)),
                    ["minimum"] = Parts.Scalar,
                    ["maximum"] = Parts.Scalar,
                    ["because"] = Texts,
                    ["cite"] = Parts.ListOf(Parts.Text),
                },
                "default",
                "because",
                "cite"),
            ["source"] = Parts.Mapping(new([.. CitationReader.Keys.Select(key => KeyValuePair.Create(key, (JsonNode?)Parts.Scalar))]), "id", "kind", "text"),
            ["rule"] = Rule(),
            ["condition"] = ConditionSchema(),
            ["example"] = Parts.Mapping(new()
            {
                ["passes"] = Parts.Type("object"),
                ["fails"] = Parts.Type("object"),
                ["ignores"] = Parts.Type("object"),
                ["at"] = Parts.Text,
                ["verdict"] = Parts.Enum([Words.Name(Verdict.NotStated), Words.Name(Verdict.NotApplicable)]),
            }),
        });

    static JsonObject Rule() => Parts.Mapping(
        new()
        {
            ["id"] = RuleId.Described(new("Never reused, never renumbered.", "不得重复使用或重新编号。")),
            ["title"] = Texts,
            ["concern"] = Parts.Enum(Term<Concern>.All.Select(concern => concern.Name)),
            ["severity"] = Severities(withOff: false),
            ["kind"] = Parts.Enum([Words.Name(FindingKind.Missing), Words.Name(FindingKind.Violation), Words.Name(FindingKind.Inconsistent)]),
            ["each"] = Parts.Text.Described(new("A list of groups, each of which is judged by itself.", "逐项判断的条目列表。")),
            ["when"] = Condition,
            ["expect"] = Condition,
            ["message"] = Texts,
            ["rationale"] = Texts,
            ["fix"] = Texts,
            ["cite"] = Parts.ListOf(Parts.Mapping(new() { ["source"] = Parts.Text, ["at"] = Parts.AnyOf(Parts.Scalar, Texts) }, "source")),
            ["since"] = Version,
            ["examples"] = Parts.ListOf(Parts.Ref("example")),
        },
        "id",
        "title",
        "concern",
        "severity",
        "expect",
        "message",
        "rationale",
        "fix",
        "cite",
        "since",
        "examples");

    // A condition joins others, or asks something of the fields that its keys are paths of.
    static JsonObject ConditionSchema()
    {
        JsonObject operators = [];
        foreach (var name in TestReader.Operators)
            operators[name] = new JsonObject();
        var schema = Parts.MappingTo(Parts.AnyOf(Parts.Enum(["present", "absent"]), Parts.Mapping(operators)));
        schema["properties"] = new JsonObject { ["all"] = Parts.ListOf(Condition), ["any"] = Parts.ListOf(Condition), ["not"] = Condition };
        return schema;
    }
}
