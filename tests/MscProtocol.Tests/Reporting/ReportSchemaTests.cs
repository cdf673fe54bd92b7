using System.Text.Json.Nodes;
using NJsonSchema;

namespace MscProtocol.Tests.Reporting;

/// <summary>The schema of reports holds for what is written, to the last key.</summary>
sealed class ReportSchemaTests
{
    static readonly string Folder = Path.Combine(TestContext.CurrentContext.TestDirectory, "protocols");

    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("sepsis"));

    [Test]
    public async Task Reports_are_valid_to_the_last_key(
        [Values("clean", "faulty", "broken", "records")] string run, [Values] Language language)
    {
        var json = Written.As("json", Run(run), new() { Language = language });

        Assert.That((await Closed()).Validate(json).Select(error => error.ToString()), Is.Empty);
    }

    [Test]
    public async Task A_report_by_itself_is_valid_to_the_last_key([Values("clean", "faulty", "broken", "records")] string run)
    {
        var schema = (await Closed()).Definitions["report"];
        foreach (var report in Run(run))
            Assert.That(schema.Validate(System.Text.Json.JsonSerializer.Serialize(report)).Select(error => error.ToString()), Is.Empty);
    }

    [TestCase("\"severity\": \"error\"", "\"severity\": \"fatal\"", "#/reports[0]")]
    [TestCase("\"verdict\": \"failed\"", "\"verdict\": \"lost\"", "#/reports[0]")]
    [TestCase("\"language\": \"en\"", "\"language\": 1", "#/language")]
    [TestCase("\"refusals\"", "\"refused\"", "#/reports[0]")]
    public async Task What_is_no_report_is_refused(string written, string wrong, string place)
    {
        var schema = await JsonSchema.FromJsonAsync(JsonSchemas.Report);
        var json = Written.As("json", Samples.FaultyRun).Replace(written, wrong, StringComparison.Ordinal);

        Assert.That(schema.Validate(json).Select(error => error.Path), Has.Some.StartsWith(place));
    }

    [Test]
    public async Task What_later_versions_add_is_no_fault() => Assert.That(
        (await JsonSchema.FromJsonAsync(JsonSchemas.Report)).Validate(
            Written.As("json", Samples.FaultyRun).Replace("\"ruleId\":", "\"new\": 1, \"ruleId\":", StringComparison.Ordinal)),
        Is.Empty);

    static IReadOnlyList<Report> Run(string name) => name switch
    {
        "clean" => Samples.CleanRun,
        "faulty" => Samples.FaultyRun,
        "broken" => Samples.BrokenRun,
        _ => [.. Files().SelectMany(file => Checker.CheckAll(new MemoryStream(File.ReadAllBytes(file)), Path.GetFileName(file)))],
    };

    static IEnumerable<string> Files() => new[] { "ctgov", "usdm" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Folder, folder)))
        .Order(StringComparer.Ordinal);

    // As the schema is, but without leave for keys that it does not know.
    static async Task<JsonSchema> Closed()
    {
        var schema = JsonNode.Parse(JsonSchemas.Report)!;
        Close(schema);
        return await JsonSchema.FromJsonAsync(schema.ToJsonString());
    }

    static void Close(JsonNode? node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
                Close(item);
        }
        else if (node is JsonObject mapping)
        {
            foreach (var (_, value) in mapping)
                Close(value);
            if (mapping["properties"] is JsonObject && mapping["type"]?.ToString() == "object")
                mapping["additionalProperties"] = false;
        }
    }
}
