using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MscProtocol.Documents;
using NJsonSchema;

namespace MscProtocol.Tests.Reporting;

/// <summary>
/// The schemas take every file that ships, and refuse what is wrong where it is. Run with MSC_GOLDEN=write to renew those in rules/schema.
/// </summary>
sealed class JsonSchemaTests
{
    const string ForEditors = "# yaml-language-server: $schema=";

    static readonly Dictionary<string, string> Schemas = new()
    {
        ["protocol"] = JsonSchemas.Protocol,
        ["rules"] = JsonSchemas.Rules,
        ["config"] = JsonSchemas.Configuration,
        ["report"] = JsonSchemas.Report,
    };

    static IEnumerable<TestCaseData> Shipped() =>
    [
        .. In("protocol", "rules/trials"), .. In("protocol", "tests/protocols"),
        .. In("rules", "rules/msc"), .. In("rules", "rules/sepsis"), .. In("rules", "rules/profiles"),
    ];

    [TestCase("protocol")]
    [TestCase("rules")]
    [TestCase("config")]
    [TestCase("report")]
    public void The_schema_that_ships_is_that_of_the_code(string kind)
    {
        var file = Path.Combine(Repository.Root, "rules", "schema", $"{kind}.schema.json");
        if (Environment.GetEnvironmentVariable("MSC_GOLDEN") == "write")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Schemas[kind]);
        }

        Assert.That(Schemas[kind], Is.EqualTo(File.ReadAllText(file).ReplaceLineEndings("\n")));
    }

    [TestCase("protocol")]
    [TestCase("rules")]
    [TestCase("config")]
    [TestCase("report")]
    public void Its_patterns_compile_in_unicode_mode(string kind)
    {
        foreach (var pattern in Regex.Matches(Schemas[kind], "\"pattern\": (\".*\")").Cast<Match>())
        {
            var text = JsonNode.Parse(pattern.Groups[1].Value)!.GetValue<string>();
            Assert.That(UnicodeFault.Of(text), Is.Null, text);
        }
    }

    [TestCaseSource(nameof(Shipped))]
    public async Task Every_file_that_ships_is_valid(string kind, string file) =>
        Assert.That(await Problems(kind, File.ReadAllText(Path.Combine(Repository.Root, file))), Is.Empty);

    [TestCaseSource(nameof(Shipped))]
    public void Every_file_that_ships_tells_editors_of_its_schema(string kind, string file)
    {
        var path = Path.Combine(Repository.Root, file);
        var line = File.ReadLines(path).First();

        Assert.That(line, Does.StartWith(ForEditors));
        Assert.That(
            Path.GetFullPath(line[ForEditors.Length..], Path.GetDirectoryName(path)!),
            Is.EqualTo(Path.Combine(Repository.Root, "rules", "schema", $"{kind}.schema.json")));
    }

    [Test]
    public async Task A_protocol_to_be_filled_in_is_valid() => Assert.That(await Problems("protocol", ProtocolText.Begin()), Is.Empty);

    [TestCase("protocol", "mscProtocol: 1\nstudy: { tittle: X }", "#/study")]
    [TestCase("protocol", "mscProtocol: 2", "#/mscProtocol")]
    [TestCase("protocol", "study: { title: X }", "#/mscProtocol")]
    [TestCase("protocol", "mscProtocol: 1\nstudy: { phase: 7 }", "#/study")]
    [TestCase("protocol", "mscProtocol: 1\nproducts: [ { viability: { minimum: much } } ]", "#/products")]
    [TestCase("protocol", "mscProtocol: 1\nfollowUp: { duration: 90 kg }", "#/followUp")]
    [TestCase("protocol", "mscProtocol: 1\nstudy: { registeredOn: 2026-3-2 }", "#/study")]
    [TestCase("protocol", "mscProtocol: 1\ndesign: { dataMonitoringCommittee: perhaps }", "#/design")]
    [TestCase("rules", "ruleSet: a\nversion: 1.0\ntitle: { en: A, zh: 甲 }", "#/version")]
    [TestCase("rules", "ruleSet: a\nversion: 1.0.0\ntitle: {}", "#/title")]
    [TestCase("rules", "ruleSet: a\nversion: 1.0.0\ntitle: { en: A, zh: 甲 }\nseverity: { MSC-VIA-001: fatal }", "#/severity.MSC-VIA-001")]
    [TestCase("config", "usse: [msc]", "#/usse")]
    [TestCase("config", "severity: { MSC-VIA-001: fatal }", "#/severity")]
    [TestCase("config", "waive: [ { rule: MSC-VIA-001 } ]", "#/waive")]
    [TestCase("config", "waive: [ { rule: MSC-VIA-001, at: products, until: soon } ]", "#/waive")]
    public async Task What_is_wrong_is_refused_where_it_is(string kind, string yaml, string place) =>
        Assert.That(await Problems(kind, yaml), Has.Some.StartsWith(place));

    [TestCase("use: [msc, ./own.yaml]\nparameters: { releaseViability: 80 % }\nseverity: { MSC-VIA-001: off }\n")]
    [TestCase("waive:\n  - { rule: MSC-VIA-001, at: products, because: '', by: '', until: '' }\n")]
    [TestCase("waive:\n  - { rule: MSC-VIA-001, at: products, because: a, by: b, until: 2026-12-31 }\nuse:\n")]
    public async Task A_configuration_is_taken(string yaml) => Assert.That(await Problems("config", yaml), Is.Empty);

    static IEnumerable<TestCaseData> In(string kind, string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(file => new TestCaseData(kind, Path.GetRelativePath(Repository.Root, file).Replace('\\', '/')));

    static async Task<IEnumerable<string>> Problems(string kind, string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(Schemas[kind]);
        var document = DocumentReader.Read(yaml, "a.yaml", DocumentFormat.Yaml, DocumentLimits.Default);
        return schema.Validate(Json(document.Root!)?.ToJsonString() ?? "null").Select(error => $"{error.Path} {error.Kind}");
    }

    // As the YAML language server takes scalars: the words of the core schema are no texts.
    static JsonNode? Json(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Json(entry.Value)))),
        SequenceNode list => new JsonArray([.. list.Items.Select(Json)]),
        ScalarNode { Style: NodeKind.Null } => null,
        ScalarNode { Style: NodeKind.Plain, Text: "true" or "false" } flag => flag.Text == "true",
        ScalarNode { Style: NodeKind.Plain } plain
            when decimal.TryParse(plain.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => ((ScalarNode)node).Text,
    };
}
