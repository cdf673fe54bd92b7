using System.Text.Json.Nodes;
using MscProtocol.Protocol;
using MscProtocol.Rules;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>The schema of rule sets.</summary>
static class RuleSetSchema
{
    public static JsonObject RuleId =>
        new() { ["type"] = "string", ["pattern"] = "^[A-Z]+(-[A-Z]+)*-[0-9]{3}$", ["examples"] = new JsonArray("MSC-VIA-002") };

    static JsonObject Version => new() { ["type"] = "string", ["pattern"] = "^[0-9]{1,4}\\.[0-9]{1,4}\\.[0-9]{1,4}$" };

    static JsonObject Texts => SchemaParts.Ref("texts");

    static JsonObject Concerns => SchemaParts.Enum(Term<Concern>.All.Select(concern => concern.Name));

    static JsonObject Sources => SchemaParts.ListOf(SchemaParts.Mapping(
        new() { ["source"] = SchemaParts.Text, ["at"] = SchemaParts.AnyOf(SchemaParts.Scalar, Texts) }, "source"));

    static JsonObject Condition => SchemaParts.Ref("condition");

    public static JsonObject Severities(bool withOff) =>
        SchemaParts.Enum([.. Enum.GetValues<FindingSeverity>().Select(EnumNames.MachineName), .. withOff ? (string[])["off"] : []]);

    public static JsonObject Write() => SchemaParts.Root(
        LocalizedText.Of(words => words.Schema.RuleSet),
        SchemaParts.Mapping(
            new()
            {
                ["ruleSet"] = SchemaParts.Text.Described(LocalizedText.Of(words => words.Schema.RuleSetName)),
                ["version"] = Version,
                ["title"] = Texts,
                ["extends"] = SchemaParts.ListOf(SchemaParts.Text).Described(LocalizedText.Of(words => words.Schema.Extends)),
                ["severity"] = SchemaParts.MappingTo(Severities(withOff: true))
                    .Described(LocalizedText.Of(words => words.Schema.Severities)),
                ["parameters"] = SchemaParts
                    .MappingTo(SchemaParts.AnyOf(SchemaParts.Ref("parameter"), SchemaParts.Scalar, SchemaParts.ListOf(SchemaParts.Scalar)))
                    .Described(LocalizedText.Of(words => words.Schema.Parameters)),
                ["citations"] = SchemaParts.ListOf(SchemaParts.Ref("source")),
                ["ranges"] = SchemaParts.ListOf(SchemaParts.Ref("range"))
                    .Described(LocalizedText.Of(words => words.Schema.Ranges)),
                ["rules"] = SchemaParts.ListOf(SchemaParts.Ref("rule")),
            },
            "ruleSet",
            "version",
            "title"),
        new()
        {
            ["texts"] = Written(),
            ["parameter"] = SchemaParts.Mapping(
                new()
                {
                    ["default"] = SchemaParts.AnyOf(SchemaParts.Scalar, SchemaParts.ListOf(SchemaParts.Scalar)),
                    ["minimum"] = SchemaParts.Scalar,
                    ["maximum"] = SchemaParts.Scalar,
                    ["because"] = Texts,
                    ["cite"] = SchemaParts.ListOf(SchemaParts.Text),
                },
                "default",
                "because",
                "cite"),
            ["source"] = SchemaParts.Mapping(new([.. CitationReader.Keys.Select(SourceEntry)]), "id", "kind", "text"),
            ["range"] = Range(),
            ["rule"] = Rule(),
            ["condition"] = ConditionSchema(),
            ["example"] = SchemaParts.Mapping(new()
            {
                ["passes"] = SchemaParts.Type("object"),
                ["fails"] = SchemaParts.Type("object"),
                ["ignores"] = SchemaParts.Type("object"),
                ["at"] = SchemaParts.Text,
                ["verdict"] = SchemaParts.Enum([Verdict.NotStated.MachineName(), Verdict.NotApplicable.MachineName()]),
            }),
        });

    static JsonObject Range()
    {
        var values = SchemaParts.ListOf(SchemaParts.AnyOf(SchemaParts.Scalar, SchemaParts.Type("object")));
        return SchemaParts.Mapping(
            new()
            {
                ["of"] = SchemaParts.Text.Described(LocalizedText.Of(words => words.Schema.RangeOf)),
                ["name"] = Texts,
                ["concern"] = Concerns,
                ["when"] = Condition,
                [RangeLevel.Possible.Key] = Limits().Described(LocalizedText.Of(words => words.Schema.OutsideIsError)),
                [RangeLevel.Usual.Key] = Limits().Described(LocalizedText.Of(words => words.Schema.OutsideIsWarning)),
                ["rationale"] = Texts,
                ["fix"] = Texts,
                ["cite"] = Sources,
                ["since"] = Version,
                ["examples"] = SchemaParts.Mapping(
                    new()
                    {
                        [RangeLevel.Fitting] = values,
                        [RangeLevel.Unusual] = values.DeepClone(),
                        [RangeLevel.Impossible] = values.DeepClone(),
                    },
                    RangeLevel.Fitting),
            },
            "of",
            "name",
            "concern",
            "rationale",
            "cite",
            "since",
            "examples");
    }

    static JsonObject Limits() => SchemaParts.Mapping(
        new([KeyValuePair.Create("id", (JsonNode?)RuleId), .. RangeReader.Relations.Keys.Select(name =>
            KeyValuePair.Create(name, (JsonNode?)SchemaParts.Scalar))]),
        "id");

    // One language is enough.
    static JsonObject Written()
    {
        var schema = SchemaParts.Mapping(
            new(Languages.All.Select(language => KeyValuePair.Create(language.Code(), (JsonNode?)SchemaParts.Scalar))));
        schema["minProperties"] = 1;
        return schema;
    }

    static JsonObject Rule() => SchemaParts.Mapping(
        new()
        {
            ["id"] = RuleId.Described(LocalizedText.Of(words => words.Schema.RuleId)),
            ["title"] = Texts,
            ["concern"] = Concerns,
            ["severity"] = Severities(withOff: false),
            ["kind"] = SchemaParts.Enum(
                [FindingKind.Missing.MachineName(), FindingKind.Violation.MachineName(), FindingKind.Inconsistent.MachineName()]),
            ["each"] = SchemaParts.Text.Described(LocalizedText.Of(words => words.Schema.Each)),
            ["when"] = Condition,
            ["expect"] = Condition,
            ["expected"] = Texts,
            ["message"] = Texts,
            ["rationale"] = Texts,
            ["fix"] = Texts,
            ["cite"] = Sources,
            ["since"] = Version,
            ["examples"] = SchemaParts.ListOf(SchemaParts.Ref("example")),
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

    static KeyValuePair<string, JsonNode?> SourceEntry(string key) =>
        new(key, key == "text" ? SchemaParts.AnyOf(SchemaParts.Scalar, Texts) : SchemaParts.Scalar);

    // A condition joins others, or asks something of the fields that its keys are paths of.
    static JsonObject ConditionSchema()
    {
        JsonObject operators = [];
        foreach (var name in TestReader.Operators)
            operators[name] = new JsonObject();
        var schema = SchemaParts.MappingTo(SchemaParts.AnyOf(SchemaParts.Enum(["present", "absent"]), SchemaParts.Mapping(operators)));
        schema["properties"] =
            new JsonObject { ["all"] = SchemaParts.ListOf(Condition), ["any"] = SchemaParts.ListOf(Condition), ["not"] = Condition };
        return schema;
    }
}
