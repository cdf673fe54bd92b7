using System.Text;
using System.Text.Json.Nodes;
using MscProtocol.Documents;
using MscProtocol.Protocol;
using MscProtocol.Tests.Documents;

namespace MscProtocol.Tests.Reading;

sealed class WaysOfWritingTests
{
    const string Broken = """
        mscProtocol: 1
        study: { phaze: 1, title: [A] }
        arms:
          - { dose: 3e6, route: intravenus, doseTotal: 1 }
          - low
        products: [{ source: bone marow, passage: P3 }]
        """;

    [TestCase("arms: { name: A }", "arms: [{ name: A }]")]
    [TestCase("study: { registryIds: NCT1 }", "study: { registryIds: [NCT1] }")]
    [TestCase("arms: { dose: \"0.3, 1.0 and 3.0 million cells/kg\" }", "arms: { dose: [3e5 cells/kg, 1e6 cells/kg, 3e6 cells/kg] }")]
    [TestCase("arms: { dose: [\"0.3 and 1.0 million cells/kg\", 3e6 cells/kg] }",
        "arms: { dose: [3e5 cells/kg, 1e6 cells/kg, 3e6 cells/kg] }")]
    [TestCase("arms: { route: IV }", "arms: { route: [intravenous] }")]
    [TestCase("followUp: { mortality: 28 and 90 d }", "followUp: { mortality: [28 d, 90 d] }")]
    [TestCase("followUp: { duration: 12 months }", "followUp: { duration: 1 a }")]
    [TestCase("products: { identity: { positive: [CD105, CD73] } }", "products: { identity: { positive: { CD105: , CD73: } } }")]
    [TestCase("products: { identity: { negative: { 白细胞共同抗原: 2 % } } }", "products: { identity: { negative: { CD45: 2 % } } }")]
    [TestCase("products: { identity: { adherence: 是 } }", "products: { identity: { adherence: true } }")]
    [TestCase("products: { identity: { adherence: No } }", "products: { identity: { adherence: false } }")]
    [TestCase("arms: { dose: 1e6 cells/kg PBW }", "arms: { dose: 1e6 cells/kg PBW, doseWeight: predicted }")]
    [TestCase("arms: { dose: 1e6 cells/kg PBW, doseWeight: predicted }", "arms: { dose: 1e6 cells/kg PBW }")]
    [TestCase("arms: { product: A }", "arms: [{ product: A }]")]
    [TestCase("arms: { dose: 每公斤100万个细胞 }", "arms: { dose: 1e6 cells/kg }")]
    [TestCase("arms: { dose: 每公斤体重 1e6 个细胞 }", "arms: { dose: 1e6 cells/kg }")]
    [TestCase("arms: { interval: every 48 h }", "arms: { interval: 48 h }")]
    [TestCase("arms: { interval: every other day }", "arms: { interval: 2 d }")]
    [TestCase("arms: { interval: once a week }", "arms: { interval: 1 wk }")]
    [TestCase("arms: { interval: q2w }", "arms: { interval: 2 wk }")]
    [TestCase("arms: { interval: 3 days apart }", "arms: { interval: 3 d }")]
    [TestCase("arms: { interval: 每48小时 }", "arms: { interval: 48 h }")]
    [TestCase("arms: { interval: 隔日一次 }", "arms: { interval: 2 d }")]
    [TestCase("arms: { infusions: twice }", "arms: { infusions: 2 }")]
    [TestCase("arms: { infusions: 3 infusions in total }", "arms: { infusions: 3 }")]
    [TestCase("arms: { infusions: 共3次 }", "arms: { infusions: 3 }")]
    [TestCase("population: { age: 18 years of age or older }", "population: { age: at least 18 a }")]
    [TestCase("population: { age: adults aged 18 to 80 years }", "population: { age: 18-80 a }")]
    [TestCase("population: { age: 满18周岁 }", "population: { age: at least 18 a }")]
    [TestCase("population: { age: no older than 80 years }", "population: { age: at most 80 a }")]
    [TestCase("products: { preservation: { storage: \"液氮气相，≤ -150 °C\" } }", "products: { preservation: { storage: ≤ -150 °C } }")]
    [TestCase("products: { preservation: { storage: liquid nitrogen (-196 °C) } }", "products: { preservation: { storage: -196 °C } }")]
    [TestCase("followUp: { duration: until day 90 }", "followUp: { duration: 90 d }")]
    [TestCase("followUp: { duration: 24 months after the last infusion }", "followUp: { duration: 24 mo }")]
    [TestCase("design: { sampleSize: n = 60 }", "design: { sampleSize: 60 }")]
    [TestCase("arms: { dose: 1e6 cells/kg IBW }", "arms: { dose: 1e6 cells/kg IBW, doseWeight: 理想体重 }")]
    public void Two_ways_of_writing_are_one(string text, string other) => AreOne(text, other);

    [TestCase("10 % DMSO", "{ agent: DMSO, concentration: 10 % }")]
    [TestCase("10% DMSO", "{ agent: DMSO, concentration: 10 % }")]
    [TestCase("DMSO 10 %", "{ agent: DMSO, concentration: 10 % }")]
    [TestCase("10%二甲基亚砜", "{ agent: DMSO, concentration: 10 % }")]
    [TestCase("二甲基亚砜10%", "{ agent: DMSO, concentration: 10 % }")]
    [TestCase("5–10 % DMSO", "{ agent: DMSO, concentration: 5-10 % }")]
    [TestCase("at most 5 % DMSO", "{ agent: DMSO, concentration: at most 5 % }")]
    [TestCase("CryoStor CS10", "{ agent: DMSO }")]
    [TestCase("trehalose", "{ agent: trehalose }")]
    public void A_cryoprotectant_may_be_written_as_a_text(string text, string group) =>
        AreOne(
            $"products: {{ preservation: {{ cryoprotectant: \"{text}\" }} }}",
            $"products: {{ preservation: {{ cryoprotectant: {group} }} }}");

    [TestCase("10 %")]
    [TestCase("DMSO (10 %)")]
    [TestCase("10 % DMSO, 5 % albumin")]
    public void A_cryoprotectant_that_is_not_understood_is_told(string text) => Assert.That(
        Sample.Read($"products: {{ preservation: {{ cryoprotectant: \"{text}\" }} }}").Problems.Select(problem => problem.Id),
        Is.EqualTo(["READ-003"]));

    [TestCase("80%以上")]
    [TestCase("above 80 %")]
    public void A_share_is_no_filler(string text) => Assert.That(
        Sample.Read($"products: {{ viability: {text} }}").Problems.Select(problem => problem.Id), Is.EqualTo(["READ-003"]));

    [TestCase("study: { phase: TBD }", "study.phase")]
    [TestCase("study: { phase: 待定 }", "study.phase")]
    [TestCase("study: { phase: \"To be determined\" }", "study.phase")]
    [TestCase("study: TBD", "study")]
    [TestCase("arms: tbc", "arms")]
    [TestCase("followUp: { mortality: 未定 }", "followUp.mortality")]
    [TestCase("followUp: { mortality: [TBD] }", "followUp.mortality")]
    [TestCase("population: { infectionSource: unknown }", "population.infectionSource")]
    public void What_is_left_open_is_not_stated_and_named(string text, string path)
    {
        var read = Sample.Read(text);
        Assert.That(read.Problems.Select(problem => (problem.Id, problem.Path)), Is.EqualTo([("READ-012", path)]));
        Assert.That(read.Protocol, Is.EqualTo(Sample.Read("").Protocol));
    }

    [TestCase("study:")]
    [TestCase("products:")]
    public void What_is_left_out_is_not_stated(string text) => AreOne(text, "");

    [TestCase("study: { phase: \" \" }", "study")]
    [TestCase("study: { phase: ~ }", "study")]
    [TestCase("study: { phase: }", "study")]
    [TestCase("study: { phase: null, title: \"\" }", "study")]
    [TestCase("study: {}", "study")]
    [TestCase("design: { centres: , comparator: { kind: } }", "design")]
    [TestCase("study: { registryIds: [~] }", "study")]
    public void What_is_left_blank_is_not_stated_and_told_once(string text, string path)
    {
        var read = Sample.Read(text);
        Assert.That(read.Problems.Select(problem => (problem.Id, problem.Path)), Is.EqualTo([("READ-011", path)]));
        Assert.That(read.Protocol, Is.EqualTo(Sample.Read("").Protocol));
    }

    [TestCase("arms: []", "arms")]
    [TestCase("arms: [~]", "arms")]
    [TestCase("followUp: { mortality: [] }", "followUp.mortality")]
    public void A_list_may_be_stated_and_hold_nothing(string text, string path)
    {
        var protocol = Sample.Read(text).Protocol!;
        Assert.That(path == "arms" ? protocol.Arms.IsStated : protocol.FollowUp.Mortality.IsStated);
        Assert.That(path == "arms" ? protocol.Arms.All(arm => arm == Arm.NotStated) : protocol.FollowUp.Mortality.Count == 0);
    }

    [Test]
    public void Yaml_and_json_are_one([Values] bool isBroken)
    {
        var yaml = isBroken ? Broken : Sample.Complete;
        var json = Json(DocumentReader.Read(yaml, "x.yaml", null, DocumentLimits.Default).Root!)!.ToJsonString();
        var (read, other) = (ProtocolDocument.Parse(yaml), ProtocolDocument.Parse(json, "<stdin>"));
        Assert.That(other.Protocol, Is.EqualTo(read.Protocol));
        Assert.That(
            other.Problems.Select(problem => (problem.Id, problem.Path, problem.Message)),
            Is.EquivalentTo(read.Problems.Select(problem => (problem.Id, problem.Path, problem.Message))));
        Assert.That(read.Problems.Any(), Is.EqualTo(isBroken));
    }

    [Test]
    public void Line_ends_and_a_byte_order_mark_make_no_difference([Values("\n", "\r\n", "\r")] string end,
        [Values("", "\uFEFF")] string mark)
    {
        var text = mark + Broken.ReplaceLineEndings(end);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var read = ProtocolDocument.Parse(Broken);
        foreach (var other in (ProtocolDocument[])[ProtocolDocument.Parse(text), ProtocolDocument.Read(stream, "x.yaml")])
        {
            Assert.That(other.Protocol, Is.EqualTo(read.Protocol));
            Assert.That(other.Problems.Select(Told), Is.EqualTo(read.Problems.Select(Told)));
        }
    }

    [TestCase("CD105")]
    [TestCase("endoglin")]
    public void A_marker_is_found_under_the_name_that_it_is_written_with(string name)
    {
        var document = Sample.Read($"products: {{ identity: {{ negative: {{ CD45: 2 % }}, positive: {{ CD73: 90 %, {name}: 95 % }} }} }}");

        Assert.That(
            Texts.Cut(document.Source, document.Find(ClinicalTrials.Records.Path("products[0].identity.positive.CD105")).Span),
            Is.EqualTo("95 %"));
    }

    [TestCase("{\"mscProtocol\": 1, \"design\": {\"centres\": 3, \"dataMonitoringCommittee\": true, \"allocation\": null}}")]
    [TestCase("{\"mscProtocol\": \"1\", \"design\": {\"centres\": \"3\", \"dataMonitoringCommittee\": \"yes\"}}")]
    public void Json_numbers_and_flags_are_values(string json)
    {
        var design = ProtocolDocument.Parse(json, "p.json").Protocol!.Design;
        Assert.That(
            (design.Centres.ToString(), design.DataMonitoringCommittee.Value, design.Allocation.IsStated), Is.EqualTo(("3", true, false)));
    }

    static void AreOne(string text, string other)
    {
        var read = Sample.Read(text);
        Assert.That(Sample.Problems(read), Is.Empty);
        Assert.That(read.Protocol, Is.EqualTo(Sample.Read(other).Protocol));
    }

    static JsonNode? Json(Node node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Json(entry.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(Json)]),
        ScalarNode { Style: NodeKind.Null } => null,
        ScalarNode scalar => scalar.Text,
        _ => throw new InvalidOperationException(),
    };

    static (string, string, SourceSpan, LocalizedText, string?) Told(ReadingProblem problem) =>
        (problem.Id, problem.Path, problem.Place.Span, problem.Message, problem.Actual);
}
