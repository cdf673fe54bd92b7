using System.Text.Json.Nodes;
using MscProtocol.Protocol;
using MscProtocol.Wording;

namespace MscProtocol.Reporting;

/// <summary>The schema of reports as JSON.</summary>
static class ReportSchema
{
    // Of a record there is a pointer, of one in a workbook sheet and cell, of a document the others.
    static readonly string[] Address = ["pointer", "sheet", "cell", "document", "page", "section", "paragraph"];

    static JsonObject TextOrNull => SchemaParts.Type("string", "null");

    static JsonObject NumberOrNull => new() { ["type"] = new JsonArray("integer", "null"), ["minimum"] = 1 };

    static JsonObject Number => new() { ["type"] = "integer", ["minimum"] = 0 };

    static JsonObject Place => SchemaParts.AnyOf(SchemaParts.Ref("span"), SchemaParts.Type("null"));

    static JsonObject Names => SchemaParts.ListOf(SchemaParts.Text);

    public static JsonObject Write() => SchemaParts.Root(
        LocalizedText.Of(words => words.Schema.Report),
        SchemaParts.Written(new()
        {
            ["tool"] = SchemaParts.Written(new() { ["name"] = SchemaParts.Text, ["version"] = SchemaParts.Text }),
            ["language"] = SchemaParts.Enum(Languages.All.Select(language => language.Code()))
                .Described(LocalizedText.Of(words => words.Schema.Language)),
            ["ruleSets"] = SchemaParts.ListOf(SchemaParts.Ref("ruleSet")),
            ["reports"] = SchemaParts.ListOf(SchemaParts.Ref("report")).Described(LocalizedText.Of(words => words.Schema.OneAFile)),
            ["counts"] = SchemaParts.Written(new()
            {
                ["files"] = Number,
                ["refused"] = Number.Described(LocalizedText.Of(words => words.Schema.Unreadable)),
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
                    .Described(LocalizedText.Of(words => words.Schema.Node)),
                ["verdict"] = Values<Verdict>(),
                ["waitsFor"] = Names.Described(LocalizedText.Of(words => words.Schema.WaitsFor)),
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
                .Described(LocalizedText.Of(words => words.Schema.Span)),
            ["position"] = SchemaParts.Written(new() { ["line"] = Number, ["column"] = Number })
                .Described(LocalizedText.Of(words => words.Schema.Position)),
            ["findingCounts"] = Counts(["error", "warning", "info", "waived"]),
            ["verdictCounts"] = Counts(Enum.GetValues<Verdict>().Select(EnumNames.MachineName)),
        });

    static JsonObject Report() => SchemaParts.Written(
        new()
        {
            ["file"] = SchemaParts.Text.Described(LocalizedText.Of(words => words.Schema.File)),
            ["ruleSets"] = Names,
            ["configuration"] = TextOrNull.Described(LocalizedText.Of(words => words.Schema.ConfigurationFile)),
            ["record"] = SchemaParts.Ref("record"),
            ["refusals"] = SchemaParts
                .ListOf(SchemaParts.Written(new() { ["id"] = SchemaParts.Text, ["span"] = Place, ["message"] = SchemaParts.Text }))
                .Described(LocalizedText.Of(words => words.Schema.Refusals)),
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
            ["sheet"] = SchemaParts.Text,
            ["cell"] = SchemaParts.Text,
            ["document"] = SchemaParts.Text,
            ["page"] = NumberOrNull,
            ["section"] = TextOrNull,
            ["paragraph"] = NumberOrNull,
            ["message"] = SchemaParts.Text,
            ["actual"] = TextOrNull,
        }, Address)),
        ["notCarried"] = Names.Described(LocalizedText.Of(words => words.Schema.NotCarried)),
    }).Described(LocalizedText.Of(words => words.Schema.Record));

    static JsonObject Finding() => SchemaParts.Written(
        new()
        {
            ["ruleId"] = RuleSetSchema.RuleId.Described(LocalizedText.Of(words => words.Schema.FindingRule)),
            ["title"] = SchemaParts.Text,
            ["concern"] = SchemaParts.AnyOf(SchemaParts.Enum(Term<Concern>.All.Select(concern => concern.Name)), SchemaParts.Type("null")),
            ["severity"] = RuleSetSchema.Severities(withOff: false),
            ["kind"] = Values<FindingKind>(),
            ["path"] = SchemaParts.Text.Described(LocalizedText.Of(words => words.Schema.FindingPath)),
            ["file"] = SchemaParts.Text,
            ["span"] = Place,
            ["origin"] = SchemaParts
                .Written(
                    new()
                    {
                        ["kind"] = SchemaParts.Enum(["field", "words"]),
                        ["pointer"] = SchemaParts.Text,
                        ["sheet"] = SchemaParts.Text,
                        ["cell"] = SchemaParts.Text,
                        ["document"] = SchemaParts.Text,
                        ["page"] = NumberOrNull,
                        ["section"] = TextOrNull,
                        ["paragraph"] = NumberOrNull,
                        ["quote"] = TextOrNull,
                    },
                    Address)
                .Described(LocalizedText.Of(words => words.Schema.Stated)),
            ["message"] = SchemaParts.Text,
            ["actual"] = TextOrNull,
            ["expected"] = TextOrNull,
            ["assumption"] = TextOrNull,
            ["rationale"] = TextOrNull,
            ["fix"] = TextOrNull,
            ["edits"] = SchemaParts.ListOf(SchemaParts.Written(new()
            {
                ["path"] = SchemaParts.Text.Described(LocalizedText.Of(words => words.Schema.EditPath)),
                ["action"] = Values<FixAction>(),
                ["example"] = Names.Described(LocalizedText.Of(words => words.Schema.EditExample)),
                ["form"] = TextOrNull.Described(LocalizedText.Of(words => words.Schema.EditForm)),
                ["choices"] = Names,
            })).Described(LocalizedText.Of(words => words.Schema.Edits)),
            ["citations"] = SchemaParts.ListOf(SchemaParts.Written(new()
            {
                ["id"] = SchemaParts.Text,
                ["authority"] = Values<AuthorityKind>(),
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
