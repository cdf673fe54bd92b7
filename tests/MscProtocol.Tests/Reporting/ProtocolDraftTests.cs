using MscProtocol.Protocol;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Reporting;

/// <summary>A draft says what its record says, in our own format.</summary>
sealed class ProtocolDraftTests
{
    static readonly string Folder = System.IO.Path.Combine(TestContext.CurrentContext.TestDirectory, "protocols");

    static IEnumerable<string> Files => new[] { "ctgov", "usdm" }
        .SelectMany(folder => Directory.EnumerateFiles(System.IO.Path.Combine(Folder, folder)))
        .Select(file => System.IO.Path.GetRelativePath(Folder, file))
        .Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Files))]
    public void A_draft_reads_back_as_the_same_protocol(string file)
    {
        foreach (var record in Records(file))
        {
            var expected = WithoutUnreadableDate(record.GivesCells ? record.Protocol! : record.Protocol! with { Products = [] });
            var (yaml, json) = (Read(Yaml(record), "draft.yaml"), Read(Json(record), "draft.json"));

            Assert.That(yaml.Problems.Concat(json.Problems).Select(problem => problem.Message.English), Is.Empty);
            Assert.That(yaml.Protocol, Is.EqualTo(expected));
            Assert.That(json.Protocol, Is.EqualTo(expected));
        }
    }

    [TestCaseSource(nameof(Files))]
    public void A_draft_gives_the_findings_of_its_record_and_those_of_what_a_record_cannot_say(string file)
    {
        var checker = new ProtocolChecker(RuleBook.Shipped("sepsis"));
        foreach (var record in Records(file).Where(record => record.GivesCells && !record.Protocol!.Study.FirstEnrolmentOn.IsUnreadable))
        {
            var expected = checker.Check(record).Findings.Select(Name).ToList();
            var found = checker.Check(Read(Yaml(record), "draft.yaml"));

            Assert.That(found.Findings.Select(Name), Is.SupersetOf(expected));
            Assert.That(
                found.Findings.Where(finding => !expected.Contains(Name(finding))).Select(finding => finding.Kind),
                Is.All.EqualTo(FindingKind.Missing));
        }
    }

    [TestCase("ctgov/escalation.json", "      - 300000 cells/kg  # /protocolSection/armsInterventionsModule/armGroups/0/description: ")]
    [TestCase("ctgov/escalation.json", "    # passage:  # Passage, or range of passages, at which cells are given.\n")]
    [TestCase("ctgov/escalation.json", "\nproducts:\n  - name: ")]
    [TestCase("ctgov/exosomes.json", "\nproducts: []\n")]
    [TestCase("ctgov/exosomes.json", "\n# REC-002 This study gives no living mesenchymal stromal cells")]
    public void A_draft_says_where_each_fact_comes_from_and_what_is_still_to_be_stated(string file, string expected) =>
        Assert.That(Yaml(Records(file).Single()), Does.Contain(expected));

    [TestCase("ctgov/escalation.json", "      \"dose\": [\n        \"300000 cells/kg\",\n")]
    [TestCase("ctgov/two-routes.json", "      \"route\": [\n        \"intracoronary\",\n        \"intravenous\"\n      ]\n")]
    [TestCase("ctgov/two-routes.json", "      \"route\": \"intravenous\"\n")]
    [TestCase("ctgov/exosomes.json", "  \"products\": [],\n")]
    public void The_form_for_programs_has_canonical_values(string file, string expected) =>
        Assert.That(Json(Records(file).Single()), Does.Contain(expected));

    [TestCase("\\f", "<U+000C>")]
    [TestCase("\\u001b[31m", "<U+001B>[31m")]
    public void What_cannot_be_seen_in_the_name_of_a_member_is_written_out(string name, string shown)
    {
        var record = File.ReadAllText(System.IO.Path.Combine(Folder, "usdm", "v4-structured.json"))
            .Replace("\"administrableProducts\"", $"\"{name}\"", StringComparison.Ordinal);

        var draft = Yaml(Read(record, "study.json"));

        Assert.That(draft, Does.Contain($"/{shown}/0"));
        Assert.That(Read(draft, "draft.yaml").IsReadable, Is.True);
    }

    [TestCase("a: b")]
    [TestCase(" padded ")]
    [TestCase("# no comment")]
    [TestCase("line\nbreak\tand \"quotes\" \\ and \u202E marks \u0085")]
    [TestCase("-\u2028separated\u2029lines")]
    [TestCase("- dash")]
    [TestCase("\U0001F9EC 脓毒症：第1期")]
    [TestCase("12")]
    [TestCase("*anchor &x !tag %d @at `tick`")]
    public void Any_text_comes_back_as_it_was(string title)
    {
        var document = Read(
            $$"""
            {
              "protocolSection": {
                "identificationModule": { "nctId": "NCT00000001", "officialTitle": {{System.Text.Json.JsonSerializer.Serialize(title)}} },
                "designModule": { "studyType": "INTERVENTIONAL" },
                "armsInterventionsModule": { "interventions": [ { "type": "BIOLOGICAL", "name": "mesenchymal stem cells" } ] }
              }
            }
            """,
            "record.json");
        var expected = document.Protocol!.Study.Title;

        Assert.That(expected.IsStated, Is.True);
        Assert.That(Read(Yaml(document), "draft.yaml").Protocol!.Study.Title, Is.EqualTo(expected));
        Assert.That(Read(Json(document), "draft.json").Protocol!.Study.Title, Is.EqualTo(expected));
    }

    [TestCase("arms[0].dose[0]", "products:\n  - {}\narms:\n  - dose: 1000000 cells/kg\n")]
    [TestCase("arms[0].times[1]", "products:\n  - {}\narms:\n  - {}\n")]
    [TestCase("arms[0].times[0] arms[0].times[1]", "products:\n  - {}\narms:\n  - times:\n      - 0 d\n      - 3 d\n")]
    [TestCase("products[0].identity.positive.CD105", "products:\n  - identity:\n      positive:\n        CD105: \">= 95 %\"\n")]
    public void What_was_not_confirmed_is_left_out_and_a_list_of_values_as_a_whole(string confirmed, string expected)
    {
        var document = Sample.Read("""
            arms: { dose: 1e6 cells/kg, times: [0 d, 3 d] }
            products: { name: UC-MSC, identity: { positive: { CD105: '>= 95 %', CD73: '>= 95 %' } } }
            """);
        var draft = new ProtocolDraft(document, document.Facts.Where(fact => confirmed.Split(' ').Contains(fact.Path)));

        var lines = Written.As(ReportFormat.Yaml, draft).Split('\n').Where(line => !line.TrimStart(' ', '-').StartsWith('#'));

        Assert.That(string.Join('\n', lines), Does.Contain(expected));
    }

    [Test]
    public void A_refused_document_makes_no_draft() =>
        Assert.That(() => new ProtocolDraft(Read("{", "record.json")), Throws.ArgumentException);

    static (string RuleId, string Path) Name(Finding finding) => (finding.RuleId, finding.Path);

    // A date that a record gives without its day is left to be completed.
    static TrialProtocol WithoutUnreadableDate(TrialProtocol protocol) => protocol.Study.FirstEnrolmentOn.IsUnreadable
        ? protocol with { Study = protocol.Study with { FirstEnrolmentOn = default } }
        : protocol;

    static IEnumerable<ProtocolDocument> Records(string file)
    {
        using var stream = File.OpenRead(System.IO.Path.Combine(Folder, file));
        foreach (var record in ProtocolDocument.ReadAll(stream, file).Where(record => record.IsReadable))
            yield return record;
    }

    static ProtocolDocument Read(string text, string name) => ProtocolDocument.Parse(text, name);

    static string Yaml(ProtocolDocument record) => Written.As(ReportFormat.Yaml, new ProtocolDraft(record));

    static string Json(ProtocolDocument record) => Written.As(ReportFormat.Json, new ProtocolDraft(record));
}
