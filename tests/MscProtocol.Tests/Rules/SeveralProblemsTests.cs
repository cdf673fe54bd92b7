
namespace MscProtocol.Tests.Rules;

sealed class SeveralProblemsTests
{
    const string Bounds = "default: 70 %, minimum: 50 %, maximum: 100 %";

    [Test]
    public void Reports_all_that_is_wrong_with_a_file_together_in_its_order()
    {
        var problems = Own.Refuse(RuleSource.Text(Own.Name, Own.With(
            ("own/rules", "Own"),
            ("cite: [house]", "cite: []"),
            ("error", "grave"),
            ("{ atLeast: $floor }", "{ over: 3 }"),
            ("{ en: Raise it, zh: 提高 }", "Raise it"))));
        Assert.That(
            Own.Places(problems), Is.EqualTo("RULE-007 1:10,RULE-019 5:3,RULE-005 5:95,RULE-011 12:15,RULE-012 15:36,RULE-004 18:10"));
    }

    [Test]
    public void Reports_the_problems_of_every_file_and_loads_none()
    {
        var problems = Own.Refuse(
            RuleSource.Text("one.yaml", Own.With(("since: 1.0.0", "since: soon"))),
            RuleSource.Shipped("msc"),
            RuleSource.Text("two.yaml", "rules: &all []"),
            RuleSource.Text("three.yaml", "- a"));
        Assert.That(
            problems.Select(problem => $"{problem.Source.Name} {Own.Places([problem])}"),
            Is.EqualTo(new[] { "two.yaml DOC-009 1:8", "one.yaml RULE-008 20:12", "three.yaml RULE-004 1:1" }));
    }

    [TestCase("ruleSet: own/rules", "ruleSet: *own", "DOC-010 1:10")]
    [TestCase("since: 1.0.0", "since: !!str 1.0.0", "DOC-012 20:12")]
    [TestCase("{ en: Raise it,", "{ en: Raise it", "DOC-014 18:27")]
    [TestCase("    fix: { en", "\tfix: { en", "DOC-014 18:1")]
    public void Reports_a_rule_file_that_is_no_yaml_and_nothing_more(string old, string changed, string expected)
    {
        var top = RuleSource.Text(Own.Name, Own.With((old, changed)));
        Assert.That(Own.Places(Own.Refuse(top)), Is.EqualTo(expected));
    }

    [TestCase("{ atLeast: $floor }", "{ atLeast: $flour }", "RULE-016 15:45")]
    [TestCase("name: present", "nam: present", "RULE-013 14:13")]
    [TestCase("{ viability.minimum: { atLeast: $floor } }", "{ all: [ { name: present }, { viability.minimum: { atLeast: high } } ] }",
        "RULE-022 15:73")]
    public void Says_nothing_of_parameters_in_texts_where_a_condition_cannot_be_read(string old, string changed, string expected)
    {
        var yaml = Own.With((old, changed), ("{actual} is too low", "{$floor} is too low"), ("{actual} 过低", "{$floor} 过低"));
        Assert.That(Own.Places(Own.Refuse(RuleSource.Text(Own.Name, yaml))), Is.EqualTo(expected));
    }

    [TestCase("services: { db: { image: postgres } }\nvolumes: {}\n", "RULE-042 1:1", "it has neither 'ruleSet' nor 'rules'.",
        "其中既没有 ruleSet，也没有 rules。")]
    [TestCase("# nothing\n", "DOC-007 1:1", "a rule set with one such as \"ruleSet: own/rules\".", "规则集以“ruleSet: own/rules”这样的一行开头。")]
    public void Says_in_one_problem_that_a_file_is_no_rule_set(string yaml, string expected, string english, string chinese)
    {
        var problem = Own.Refuse(RuleSource.Text(Own.Name, yaml)).Single();

        Assert.That(Own.Places([problem]), Is.EqualTo(expected));
        Assert.That(problem.Problem.Message.English, Does.Contain(english));
        Assert.That(problem.Problem.Message.Chinese, Does.Contain(chinese));
    }

    [Test]
    public void Asks_for_rules_where_nothing_is_extended()
    {
        const string Header = "ruleSet: own/top\nversion: 1.0.0\ntitle: { en: Own, zh: 自定 }\n";
        var problem = Own.Refuse(RuleSource.Text(Own.Name, Header)).Single();
        Assert.That(
            (problem.Problem.Span.ToString(), problem.Problem.Message.English), Is.EqualTo(("1:1-1:8", "'rules' is missing; add it.")));
        Assert.That(Own.Load(Header + "extends: [msc/viability]\n").OwnRules, Is.Empty);
    }

    [Test]
    public void Reports_ids_parameters_and_citations_that_another_file_has()
    {
        var ids = Own.Refuse(RuleSource.Shipped("msc/passage"), RuleSource.Text(Own.Name, Own.With(("OWN-VIA-001", "MSC-PAS-001"))));
        Assert.That(Own.Places(ids), Is.EqualTo("RULE-010 9:9"));
        Assert.That(ids[0].Problem.Message.English, Does.Match(@"MSC-PAS-001 is already defined at rules/msc/passage\.yaml:\d+:9; give"));
        Assert.That(ids[0].Problem.Message.Chinese, Does.Contain("规则 MSC-PAS-001 已在 rules/msc/passage.yaml"));

        var second = Own.With(("  floor:", "  latePassage:"), ("$floor", "50 %"));
        var parameters = Own.Refuse(RuleSource.Shipped("msc/passage"), RuleSource.Text(Own.Name, second));
        Assert.That(Own.Places(parameters), Is.EqualTo("RULE-020 5:3"));
        Assert.That(parameters[0].Problem.Message.English, Does.Contain("'latePassage' is already declared in rules/msc/passage.yaml"));
        Assert.That(parameters[0].Problem.Message.Chinese, Does.Contain("“latePassage”已在 rules/msc/passage.yaml 声明"));

        var citations = Own.Refuse(RuleSource.Text(Own.Name, Own.Text.Replace("report,", "house,")));
        Assert.That(Own.Places(citations), Is.EqualTo("RULE-040 7:11"));
    }

    [Test]
    public void Reads_a_parameter_as_what_each_rule_compares_it_with()
    {
        var first = Own.Text.Replace(Bounds, "default: 3").Replace("viability.minimum: { at", "passage: { at")
            .Replace("{actual}", "{$floor}");
        var second = first[first.IndexOf("  - id: OWN", StringComparison.Ordinal)..];
        var book = Own.Load(first + second.Replace("VIA-001", "VIA-002").Replace("passage: { at", "culture.populationDoublings: { at"));
        var findings = Answers.Check(book, "products: [ { name: A, passage: P2, culture: { populationDoublings: 2 } } ]").Findings;
        Assert.That(findings.Select(finding => finding.Message.English), Is.EquivalentTo(new[] { "P3 is too low", "3 is too low" }));
    }
}
