using System.Runtime.CompilerServices;
using System.Text.Json;
using MscProtocol.Reporting;
using NJsonSchema;

namespace MscProtocol.Tests.Reporting;

public class SarifTests
{
    static readonly Dictionary<string, IReadOnlyList<Report>> Runs = new()
    {
        ["nothing"] = [],
        ["clean"] = Samples.CleanRun,
        ["faulty"] = Samples.FaultyRun,
        ["broken"] = Samples.BrokenRun,
        ["all"] = [.. Samples.CleanRun, .. Samples.FaultyRun, .. Samples.BrokenRun],
    };

    [Test]
    public async Task A_run_follows_the_schema(
        [Values("nothing", "clean", "faulty", "broken", "all")] string run, [Values] Language language)
    {
        var schema = await Schema();

        Assert.That(schema.Validate(Sarif(Runs[run], new() { Language = language, ExitCode = 1 })), Is.Empty);
    }

    [TestCase("\"version\": \"2.1.0\"", "\"version\": \"2.2.0\"")]
    [TestCase("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [TestCase("\"columnKind\"", "\"columnSort\"")]
    [TestCase("\"executionSuccessful\"", "\"successful\"")]
    public async Task The_schema_refuses_what_is_not_SARIF(string right, string wrong)
    {
        var schema = await Schema();

        Assert.That(schema.Validate(Sarif(Samples.FaultyRun).Replace(right, wrong, StringComparison.Ordinal)), Is.Not.Empty);
    }

    // What GitHub asks for beyond the schema.
    [TestCase("nothing")]
    [TestCase("clean")]
    [TestCase("faulty")]
    [TestCase("broken")]
    public void A_run_can_be_taken_in_by_code_scanning(string name)
    {
        var run = Run(Runs[name]);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var rule in rules.EnumerateArray())
        {
            foreach (var text in (string[])["shortDescription", "fullDescription", "help"])
                Assert.That(rule.GetProperty(text).GetProperty("text").GetString(), Is.Not.Empty, text);
        }

        Assert.That(run.TryGetProperty("results", out var results), "Results are a list even where there are none.");
        foreach (var result in results.EnumerateArray())
        {
            var id = result.GetProperty("ruleId").GetString();
            Assert.That(rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString(), Is.EqualTo(id));
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Is.Not.Empty);
            Assert.That(result.GetProperty("partialFingerprints").EnumerateObject().Count(), Is.Positive);
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.That(Uri.TryCreate(place.GetProperty("artifactLocation").GetProperty("uri").GetString(), UriKind.Relative, out _));
            foreach (var side in (string[])["startLine", "startColumn", "endLine", "endColumn"])
                Assert.That(place.GetProperty("region").GetProperty(side).GetInt32(), Is.Positive, side);
        }
    }

    [Test]
    public void Rules_come_with_citations_a_fix_and_an_address()
    {
        var rule = Run(Samples.CleanRun).GetProperty("tool").GetProperty("driver").GetProperty("rules")[2];

        Assert.That(rule.GetProperty("id").GetString(), Is.EqualTo("OUR-VIA-001"));
        Assert.That(rule.GetProperty("helpUri").GetString(), Is.EqualTo("https://doi.org/10.1000/example"));
        Assert.That(rule.GetProperty("help").GetProperty("markdown").GetString(), Is.EqualTo("""
            Dead cells do not help.

            **fix:** Write viability.minimum: 80 %.

            **source:** evidence [Smith J. Example Reviews 2024;1:1-9](https://doi.org/10.1000/example) (table 2)

            **source:** house Minutes of our review board
            """));
        Assert.That(rule.GetProperty("defaultConfiguration").GetProperty("level").GetString(), Is.EqualTo("error"));
    }

    [Test]
    public void A_waived_finding_is_suppressed_and_no_other()
    {
        var results = Run(Samples.FaultyRun).GetProperty("results").EnumerateArray().ToList();
        var suppressed = results.Where(result => result.GetProperty("suppressions").GetArrayLength() > 0).ToList();

        Assert.That(suppressed, Has.Count.EqualTo(1));
        var suppression = suppressed[0].GetProperty("suppressions")[0];
        Assert.That(suppression.GetProperty("kind").GetString(), Is.EqualTo("external"));
        Assert.That(suppression.GetProperty("status").GetString(), Is.EqualTo("accepted"));
        Assert.That(
            suppression.GetProperty("justification").GetString(),
            Is.EqualTo("Letter of the board (Principal investigator, until 2026-12-31)"));
    }

    [Test]
    public void What_could_not_be_read_and_what_broke_down_is_told_of()
    {
        var invocation = Run(Samples.BrokenRun, new() { ExitCode = 3 }).GetProperty("invocations")[0];

        Assert.That(invocation.GetProperty("executionSuccessful").GetBoolean(), Is.False);
        Assert.That(invocation.GetProperty("exitCode").GetInt32(), Is.EqualTo(3));
        Assert.That(
            invocation.GetProperty("toolExecutionNotifications").EnumerateArray().Select(Subject),
            Is.EqualTo((string[])["DOC-009 broken.yaml", "DOC-010 broken.yaml", "DOC-015 broken.yaml", "OUR-DOSE-001 faulted.yaml"]));

        static string Subject(JsonElement notification)
        {
            var isRefusal = notification.TryGetProperty("descriptor", out var descriptor);
            var about = isRefusal ? descriptor : notification.GetProperty("associatedRule");
            var place = notification.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            return $"{about.GetProperty("id").GetString()} {place.GetProperty("uri").GetString()}";
        }
    }

    // The edits keep rule, field and value; the last changes a value.
    [TestCase("mscProtocol: 1", "# A remark\n\nmscProtocol: 1", ExpectedResult = true)]
    [TestCase("dose: 3e6 cells/kg", "dose:   3 million cells/kg", ExpectedResult = true)]
    [TestCase("name: low", "name: small", ExpectedResult = true)]
    [TestCase("dose: 3e6 cells/kg", "dose: 4e6 cells/kg", ExpectedResult = false)]
    public bool A_fingerprint_stays_while_the_finding_does(string before, string after)
    {
        var text = Samples.FaultyRun[0].Source.Content;
        var changed = text.Replace(before, after, StringComparison.Ordinal);
        var edited = new ProtocolChecker(Samples.Book).CheckText(changed, "protocols/faulty.yaml");

        Assert.That(edited.Source.Content, Is.Not.EqualTo(text));
        return Prints([edited]).SequenceEqual(Prints(Samples.FaultyRun));
    }

    [Test]
    public void No_two_findings_of_a_file_share_a_fingerprint()
    {
        var finding = Samples.FaultyRun[0].Findings[0];
        var prints = new Fingerprints();

        Assert.That(prints.Next(finding), Does.EndWith(":1"));
        Assert.That(prints.Next(finding), Does.EndWith(":2"));
        Assert.That(prints.Next(finding.But(file: "other.yaml")), Does.EndWith(":1"));
        Assert.That(Prints(Samples.FaultyRun), Is.Unique);
    }

    [TestCase("a.yaml", "a.yaml", true)]
    [TestCase("./a.yaml", "a.yaml", true)]
    [TestCase("protocols/a b.yaml", "protocols/a%20b.yaml", true)]
    [TestCase("protocols\\a.yaml", "protocols/a.yaml", true)]
    [TestCase("方案.yaml", "%E6%96%B9%E6%A1%88.yaml", true)]
    [TestCase("a:b#c?d%e.yaml", "a%3Ab%23c%3Fd%25e.yaml", true)]
    [TestCase("<stdin>", "%3Cstdin%3E", true)]
    [TestCase("../a.yaml", "../a.yaml", false)]
    [TestCase("/trials/a.yaml", "file:///trials/a.yaml", false)]
    [TestCase("C:\\trials\\a.yaml", "file:///C:/trials/a.yaml", false)]
    [TestCase("\\\\server\\share\\a.yaml", "file://server/share/a.yaml", false)]
    public void A_file_is_named_by_its_URI(string name, string uri, bool isWithin)
    {
        Assert.That(FileUri.Of(name), Is.EqualTo(new FileUri(uri, isWithin)));
        Assert.That(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute));
    }

    static IEnumerable<string?> Prints(IReadOnlyList<Report> reports) =>
        Run(reports).GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("finding/v1").GetString());

    static JsonElement Run(IReadOnlyList<Report> reports, ReportSettings? settings = null) =>
        JsonDocument.Parse(Sarif(reports, settings)).RootElement.GetProperty("runs")[0];

    static string Sarif(IReadOnlyList<Report> reports, ReportSettings? settings = null) => Written.As("sarif", reports, settings);

    static Task<JsonSchema> Schema([CallerFilePath] string test = "") =>
        JsonSchema.FromFileAsync(Path.Combine(Path.GetDirectoryName(test)!, "Schema", "sarif-2.1.0.json"));
}
