using MscProtocol.Checking;
using MscProtocol.Documents;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Checking;

sealed class ShippedRulesTests
{
    // Chinese punctuation is full-width wherever it stands between Chinese characters.
    const string HalfWidthInChinese = @"\p{IsCJKUnifiedIdeographs}[,;:?]\s*\p{IsCJKUnifiedIdeographs}";

    // A word, not a unit, an abbreviation or a name such as min, SOFA or Sepsis-3.
    const string EnglishWord = @"(?<!\p{L})(?!min\b)[a-z]{3,}(?!\p{L})";

    public static IReadOnlyList<string> Files { get; } =
        [.. RuleFolder.Shipped.Files.Where(
            file => file.StartsWith("msc/", StringComparison.Ordinal) || file.StartsWith("sepsis/", StringComparison.Ordinal))];

    static IEnumerable<string> RuleSets =>
        [.. Files, .. RuleFolder.Shipped.Files.Where(file => file.StartsWith("profiles/", StringComparison.Ordinal))];

    static RuleBook Book { get; } = RuleBook.Shipped(Files.Select(file => file[..^".yaml".Length]));

    static IEnumerable<Rule> Rules => Book.Rules;

    static IEnumerable<TestCaseData> EachRule => Rules.Select(rule => new TestCaseData(rule).SetArgDisplayNames(rule.Id));

    [Test]
    public void Do_as_their_examples_say() => Assert.That(RuleExamples.Check(Book), Is.Empty);

    [Test]
    public void Are_named_as_their_files() =>
        Assert.That(Book.Sets.Select(set => $"{set.Name}.yaml"), Is.EquivalentTo(Files));

    // What ships is read as it is needed, and relied on; here it is read at once, as a user's file is.
    [TestCaseSource(nameof(RuleSets))]
    public void Have_nothing_wrong_with_them(string file)
    {
        var isLoaded = RuleBook.TryLoad([RuleSource.Text(file, Sample.Shipped(file))], out var book, out var problems);
        Assert.That(problems.Select(problem => $"{problem.Problem.Span.Start} {problem.Problem.Message.English}"), Is.Empty);
        Assert.That(isLoaded && book!.Sets.Count > 0);
    }

    [TestCase("sepsis", "MSC-VIA-002", FindingSeverity.Error)]
    [TestCase("early-phase", "SEP-POP-001", FindingSeverity.Error)]
    [TestCase("confirmatory", "MSC-REG-001", FindingSeverity.Error)]
    [TestCase("isct-2006", "MSC-IDN-003", FindingSeverity.Error)]
    public void Are_selected_and_weighed_by_profiles(string profile, string id, FindingSeverity severity) =>
        Assert.That(RuleBook.Shipped(profile).Rules.Single(rule => rule.Id == id).Severity, Is.EqualTo(severity));

    [Test]
    public void Have_ids_of_their_own_with_one_prefix_a_rule_set()
    {
        Assert.That(Rules.Select(rule => rule.Id), Is.Unique);
        foreach (var set in Rules.GroupBy(rule => rule.RuleSet.Name))
            Assert.That(set.Select(rule => rule.Id[..^4]).Distinct().Count(), Is.EqualTo(1), set.Key);
        Assert.That(
            Rules.GroupBy(rule => rule.Id[..^4]).Select(prefix => prefix.Select(rule => rule.RuleSet.Name).Distinct().Count()),
            Is.All.EqualTo(1));
    }

    [TestCaseSource(nameof(EachRule))]
    public void Have_an_example_of_each_kind_and_a_citation(Rule rule)
    {
        var verdicts = rule.Words.Examples.Select(example => example.Expected).ToList();
        Assert.That(verdicts, Does.Contain(Verdict.Passed).And.Contain(Verdict.Failed));
        Assert.That(verdicts, Does.Contain(Verdict.NotStated).Or.Contain(Verdict.NotApplicable));
        Assert.That(rule.Citations, Is.Not.Empty);
    }

    [TestCaseSource(nameof(Files))]
    public void Say_everything_in_both_languages(string file)
    {
        foreach (var text in Nodes(Root(file)).Where(node => node.Find("en") is not null || node.Find("zh") is not null))
        {
            Assert.That(Text(text, "en").Trim(), Is.Not.Empty.And.Not.Match(@"\p{IsCJKUnifiedIdeographs}"));
            Assert.That(Text(text, "zh"), Does.Match(@"\p{IsCJKUnifiedIdeographs}").And.Not.Match(HalfWidthInChinese));
        }
    }

    [TestCaseSource(nameof(Files))]
    public void Name_the_place_in_a_source_in_both_languages(string file)
    {
        var places = RuleBook.Shipped(file[..^".yaml".Length]).Rules.SelectMany(rule => rule.Citations)
            .Select(citation => citation.At?.Chinese);
        Assert.That(places.OfType<string>(), Has.None.Matches(EnglishWord));
    }

    [Test]
    public void Rest_on_nothing_that_was_only_inferred_besides_our_own_thresholds()
    {
        var inferred = Nodes(Root("citations.yaml")).Where(node => node.Find("read") is ScalarNode { Text: "inferred" })
            .Select(node => Text(node, "id"))
            .ToHashSet();
        Assert.That(inferred, Does.Contain("house"));
        var cited = Files.SelectMany(file => Nodes(Root(file))).SelectMany(Cited).Distinct();
        Assert.That(cited.Intersect(inferred), Is.EquivalentTo(["house", "house-demand", "contradiction"]));
    }

    static IEnumerable<string> Cited(MappingNode node) =>
        (node.Find("cite") as SequenceNode)?.Items.Select(item => ((ScalarNode)((item as MappingNode)?.Find("source") ?? item)).Text) ?? [];

    static string Text(MappingNode node, string key) => ((ScalarNode)node.Find(key)!).Text;

    static Node Root(string file) => DocumentReader.Read(Sample.Shipped(file), file, DocumentFormat.Yaml, DocumentLimits.Default).Root!;

    static IEnumerable<MappingNode> Nodes(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry => Nodes(entry.Value)).Prepend(mapping),
        SequenceNode sequence => sequence.Items.SelectMany(Nodes),
        _ => [],
    };
}
