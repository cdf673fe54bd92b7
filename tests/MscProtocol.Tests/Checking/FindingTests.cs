using System.Text;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Checking;

sealed class FindingTests
{
    const string Protocol = """
        arms:
          - name: treated
            role: experimental
            dose: 840 million cells
        products:
          - name: UC-MSC
            source: umbilical cord
            passage: "<= P5"
            viability:
              minimum: 60 %
        """;

    static readonly RuleBook Shipped = RuleBook.Shipped("msc");

    static IReadOnlyList<Finding> Findings { get; } = Answers.Check(Shipped, Protocol).Findings;

    [TestCase("MSC-VIA-002", "products[0].viability.minimum", FindingKind.Violation, "10:16-10:20", "60 %", "at least 70 %")]
    [TestCase("MSC-PAS-002", "products[0].passage", FindingKind.Violation, "8:14-8:21", "≤ P5",
        "one passage, or a range with both ends such as P3-P5")]
    [TestCase("MSC-DOSE-009", "arms[0].dosePerKilogram", FindingKind.Violation, "4:11-4:28", "12 million cells/kg",
        "at most 10 million cells/kg")]
    [TestCase("MSC-DOSE-004", "arms[0].doseCells", FindingKind.Missing, "2:5-2:9", null, "stated")]
    [TestCase("MSC-FUP-001", "followUp.duration", FindingKind.Missing, "1:1-1:5", null, "stated, or followUp.lastContact: stated")]
    public void Name_place_kind_what_was_found_and_what_was_expected(string rule, string path, FindingKind kind, string span,
        string? actual, string expected)
    {
        var finding = Findings.Single(found => found.RuleId == rule);
        Assert.That(finding.Path, Is.EqualTo(path));
        Assert.That(finding.Kind, Is.EqualTo(kind));
        Assert.That(finding.Span.ToString(), Is.EqualTo(span));
        Assert.That(finding.File, Is.EqualTo("protocol.yaml"));
        Assert.That(finding.Actual?.English, Is.EqualTo(actual));
        Assert.That(finding.Expected?.English, Is.EqualTo(expected));
    }

    [Test]
    public void Fill_their_texts_in_both_languages()
    {
        var finding = Findings.Single(found => found.RuleId == "MSC-DOSE-009");
        Assert.That(
            finding.Message.English,
            Is.EqualTo(
                "The dose of 840 million cells comes to 12 million cells/kg, beyond 10 million cells/kg and far beyond any sepsis trial."));
        Assert.That(finding.Message.In(Language.Chinese), Does.StartWith("剂量 8.4 亿细胞折合 1200 万细胞/kg，超过 1000 万细胞/kg"));
        Assert.That(finding.Assumption?.English, Is.EqualTo("at 70 kg, since the protocol names no reference weight"));
        Assert.That(finding.Assumption?.Chinese, Does.Contain("70 kg"));
        Assert.That(finding.Fix?.English, Does.StartWith("Lower the dose"));
        Assert.That(finding.Citations.Select(citation => citation.Source.Id), Does.Contain("must-ards").And.Contain("house"));
        Assert.That(
            Findings.Single(found => found.RuleId == "MSC-DOSE-004").Message.English, Does.Contain("(arms[0].doseCells is missing)"));
    }

    [TestCase("{path}", "followUp.duration")]
    [TestCase("{actual}", "7 days")]
    [TestCase("{expected}", "at least 28 days")]
    [TestCase("{followUp.duration}", "7 days")]
    [TestCase("{followUp.mortality}", "3 days, 5 days")]
    [TestCase("{followUp.safety}", "followUp.safety")]
    [TestCase("{products.source}", "bone marrow")]
    public void Fill_every_kind_of_placeholder(string placeholder, string expected)
    {
        var book = Own.Load(Own.Expecting("{ followUp.duration: { atLeast: 28 d } }", placeholder));
        var finding = Answers.Check(book, "followUp: { duration: 7 d, mortality: [3 d, 5 d] }\nproducts: [ { source: BM }, { name: B } ]")
            .Findings.Single();
        Assert.That(finding.Message.English, Is.EqualTo(expected));
    }

    [TestCase("{ study.title: { matches: 'x+' } }")]
    [TestCase("{ not: { study.title: { matches: 'A' } } }")]
    public void Expect_of_a_text_what_the_rule_is_called(string condition)
    {
        var finding = Answers.Check(Own.Load(Own.Expecting(condition, "{expected}")), "study: { title: A }").Findings.Single();
        Assert.That(
            (finding.Expected?.English, finding.Expected?.Chinese, finding.Message.English), Is.EqualTo(("Viability", "活率", "Viability")));
    }

    [Test]
    public void Leave_the_pattern_of_a_text_to_who_reads_the_rule()
    {
        var asked = Own.Load(Own.Expecting("{ study.title: { matches: 'x+' } }", "{expected}")).Rules.Single().Logic.Expect.Describe();
        Assert.That((asked.English, asked.Chinese), Is.EqualTo(("study.title: text that matches /x+/", "study.title：与 /x+/ 匹配的文字")));
    }

    [Test]
    public void Stand_in_the_order_of_the_file_and_then_of_the_rules()
    {
        Assert.That(
            Findings, Is.Ordered.Using<Finding>((one, other) => (one.Span.Start, one.RuleId).CompareTo((other.Span.Start, other.RuleId))));
        Assert.That(Answers.Check(Shipped, Protocol).Findings.Select(Line), Is.EqualTo(Findings.Select(Line)));

        var twelve = string.Join(", ", Enumerable.Repeat("{ name: A, viability: { minimum: 60 % } }", 12));
        var paths = Answers.Check(Own.Load(Own.Text), $"products: [ {twelve} ]").Findings.Select(finding => finding.Path);
        Assert.That(paths, Is.EqualTo(Enumerable.Range(0, 12).Select(at => $"products[{at}].viability.minimum")));
    }

    [Test]
    public void Of_a_protocol_without_file_have_paths_and_no_places()
    {
        var protocol = Answers.Read(Protocol).Protocol!;
        var findings = new ProtocolChecker(Shipped).Check(protocol).Findings;
        Assert.That(findings.Select(finding => finding.Path), Is.EquivalentTo(Findings.Select(finding => finding.Path)));
        Assert.That(findings.Select(finding => finding.Span), Is.All.EqualTo(default(SourceSpan)));
        Assert.That(findings.Select(finding => finding.File), Is.All.Empty);
    }

    [TestCase("missing", FindingKind.Missing)]
    [TestCase("violation", FindingKind.Violation)]
    [TestCase("inconsistent", FindingKind.Inconsistent)]
    public void Are_of_the_kind_that_the_rule_says(string word, FindingKind kind)
    {
        var book = Own.Load(Own.With(("severity: error", $"severity: info\n    kind: {word}")));
        var finding = Answers.Check(book, "products: { name: A, viability: { minimum: 60 % } }").Findings.Single();
        Assert.That((finding.Kind, finding.Severity), Is.EqualTo((kind, FindingSeverity.Info)));
    }

    [Test]
    public void Are_not_sought_in_more_than_the_limits_let_in()
    {
        var checker = new ProtocolChecker(Shipped, new() { Limits = new() { Bytes = 20 } });
        Assert.That(checker.CheckText(Protocol).Refusals.Single().Id, Is.EqualTo("DOC-001"));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Protocol));
        Assert.That(checker.Check(stream, "protocol.yaml").Refusals.Single().Id, Is.EqualTo("DOC-001"));
    }

    static string Line(Finding finding) => $"{finding.RuleId} {finding.Path} {finding.Span} {finding.Message.English}";
}
