using System.Text.Json.Nodes;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>The schema of reports as JSON.</summary>
static class ReportSchema
{
    // Of a record there is a pointer, of a document the others.
    static readonly string[] Address = ["pointer", "page", "section", "paragraph"];

    static JsonObject TextOrNull => SchemaParts.Type("string", "null");

    static JsonObject NumberOrNull => new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 1 };

    static JsonObject Number => new() { ["type"] = "integer", ["minimum"] = 0 };

    static JsonObject Place => SchemaParts.AnyOf(SchemaParts.Ref("span"), SchemaParts.Type("null"));

    static JsonObject Names => SchemaParts.ListOf(SchemaParts.Text);

    public static JsonObject Write() => SchemaParts.Root(
        new("MscProtocol report", "MscProtocol 报告"),
        SchemaParts.Written(new()
        {
            ["tool"] = SchemaParts.Written(new() { ["name"] = SchemaParts.Text, ["version"] = SchemaParts.Text }),
            ["language"] = SchemaParts.Enum(["en", "zh"]).Described(new("The language of titles, messages and reasons.", "标题、提示和理由的语言。")),
            ["ruleSets"] = SchemaParts.ListOf(SchemaParts.Ref("ruleSet")),
            ["reports"] = SchemaParts.ListOf(SchemaParts.Ref("report")).Described(new("One a file.", "每个文件一份。")),
            ["counts"] = SchemaParts.Written(new()
            {
                ["files"] = Number,
                ["refused"] = Number.Described(new("Files that cannot be read.", "无法读取的文件数。")),
                ["findings"] = SchemaParts.Ref("findingCounts"),
                ["verdicts"] = SchemaParts.Ref("verdictCounts"),
            }),
        }),
        new()
        {
            ["report"] = Report(),
            ["record"] = Record(),
            ["finding"] = Finding(),
            ["verdict"] = SchemaParts.Written(new()
            {
                ["ruleId"] = RuleSetSchema.RuleId,
                ["node"] = SchemaParts.Text
                    .Described(new("Such as products[0]; empty for the protocol as a whole.", "如 products[0]；针对整个方案时为空。")),
                ["verdict"] = Values<Verdict>(),
                ["fault"] = TextOrNull,
            }),
            ["ruleSet"] = SchemaParts.Written(new()
            {
                ["name"] = SchemaParts.Text,
                ["version"] = SchemaParts.Text,
                ["title"] = SchemaParts.Text,
                ["sha256"] = new JsonObject { ["type"] = "string", ["pattern"] = "^[0-9a-f]{64}$" },
            }),
            ["span"] = SchemaParts.Written(new() { ["start"] = SchemaParts.Ref("position"), ["end"] = SchemaParts.Ref("position") })
                .Described(new("A stretch of the file; the end is behind it.", "文件中的一段；end 在其后。")),
            ["position"] = SchemaParts.Written(new() { ["line"] = Number, ["column"] = Number })
                .Described(new("Counted from 1, columns in UTF-16 units.", "从 1 计数，列按 UTF-16 单元。")),
            ["findingCounts"] = Counts(["error", "warning", "info", "waived"]),
            ["verdictCounts"] = Counts(Enum.GetValues<Verdict>().Select(EnumNames.MachineName)),
        });

    static JsonObject Report() => SchemaParts.Written(
        new()
        {
            ["file"] = SchemaParts.Text.Described(new("As it was named; empty for a protocol built in code.", "所给的文件名；由代码构造的方案为空。")),
            ["ruleSets"] = Names,
            ["configuration"] = TextOrNull.Described(new("The file name of the configuration that was followed.", "所遵循的配置文件名。")),
            ["record"] = SchemaParts.Ref("record"),
            ["refusals"] = SchemaParts
                .ListOf(SchemaParts.Written(new() { ["id"] = SchemaParts.Text, ["span"] = Place, ["message"] = SchemaParts.Text }))
                .Described(new("Why the file could not be read; empty where it could.", "文件无法读取的原因；可读取时为空。")),
            ["findings"] = SchemaParts.ListOf(SchemaParts.Ref("finding")),
            ["verdicts"] = SchemaParts.ListOf(SchemaParts.Ref("verdict")),
            ["counts"] = SchemaParts.Written(new()
            {
                ["findings"] = SchemaParts.Ref("findingCounts"),
                ["verdicts"] = SchemaParts.Ref("verdictCounts"),
            }),
        },
        "record");

    static JsonObject Record() => SchemaParts.Written(new()
    {
        ["kind"] = SchemaParts.Text,
        ["study"] = TextOrNull,
        ["givesCells"] = SchemaParts.Type("boolean"),
        ["remarks"] = SchemaParts.ListOf(SchemaParts.Written(new()
        {
            ["id"] = SchemaParts.Text,
            ["span"] = Place,
            ["pointer"] = SchemaParts.Text,
            ["page"] = NumberOrNull,
            ["section"] = TextOrNull,
            ["paragraph"] = NumberOrNull,
            ["message"] = SchemaParts.Text,
            ["actual"] = TextOrNull,
        }, Address)),
        ["notCarried"] = Names.Described(new("Facts that rules ask for and that such a record cannot state.", "规则所需而此类记录无法说明的事实。")),
    }).Described(new("What only records have; left out for protocol files.", "仅登记记录才有的内容；方案文件不含此项。"));

    static JsonObject Finding() => SchemaParts.Written(
        new()
        {
            ["ruleId"] = RuleSetSchema.RuleId.Described(new("The rule; READ-… for what could not be read.", "规则编号；无法读取的内容为 READ-…。")),
            ["title"] = SchemaParts.Text,
            ["concern"] = SchemaParts.AnyOf(SchemaParts.Enum(Term<Concern>.All.Select(concern => concern.Name)), SchemaParts.Type("null")),
            ["severity"] = RuleSetSchema.Severities(withOff: false),
            ["kind"] = Values<FindingKind>(),
            ["path"] = SchemaParts.Text.Described(new("The field; lists count from 0.", "字段；列表从 0 计数。")),
            ["file"] = SchemaParts.Text,
            ["span"] = Place,
            ["origin"] = SchemaParts
                .Written(
                    new()
                    {
                        ["kind"] = SchemaParts.Enum(["field", "words"]),
                        ["pointer"] = SchemaParts.Text,
                        ["page"] = NumberOrNull,
                        ["section"] = TextOrNull,
                        ["paragraph"] = NumberOrNull,
                        ["quote"] = TextOrNull,
                    },
                    Address)
                .Described(new("Where a record or document states the field, and in which words.", "登记记录或文档说明该字段之处及其原文。")),
            ["message"] = SchemaParts.Text,
            ["actual"] = TextOrNull,
            ["expected"] = TextOrNull,
            ["assumption"] = TextOrNull,
            ["rationale"] = TextOrNull,
            ["fix"] = TextOrNull,
            ["citations"] = SchemaParts.ListOf(SchemaParts.Written(new()
            {
                ["id"] = SchemaParts.Text,
                ["text"] = SchemaParts.Text,
                ["link"] = TextOrNull,
                ["at"] = TextOrNull,
            })),
            ["waiver"] = SchemaParts.AnyOf(
                SchemaParts.Written(new()
                {
                    ["because"] = SchemaParts.Text,
                    ["by"] = SchemaParts.Text,
                    ["until"] = new JsonObject { ["type"] = "string", ["pattern"] = "^\\d{4}-\\d{2}-\\d{2}$" },
                }),
                SchemaParts.Type("null")),
        },
        "origin");

    static JsonObject Counts(IEnumerable<string> names) =>
        SchemaParts.Written(new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)Number))));

    static JsonObject Values<T>()
        where T : struct, Enum => SchemaParts.Enum(Enum.GetValues<T>().Select(EnumNames.MachineName));
}
