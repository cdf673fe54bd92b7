using MscProtocol.Checking;

namespace MscProtocol.Tests.Rules;

/// <summary>Ranges of a rule set: what they become, how values are held against them, and what is said of wrong ones.</summary>
sealed class RangeTests
{
    const string Text = """
        ruleSet: own/ranges
        version: 1.0.0
        title: { en: Own ranges, zh: 自定范围 }
        ranges:
          - of: arms.infusion.rate
            name: { en: The infusion rate, zh: 输注速度 }
            concern: route
            when: { role: { is: experimental } }
            possible: { id: OWN-RNG-101, above: 0 mL/h, atMost: 6000 mL/h }
            usual: { id: OWN-RNG-201, atLeast: 10 mL/h, atMost: 1 L/h }
            rationale: { en: Lines are narrow, zh: 管路有限 }
            fix: { en: "Write rate: 200 mL/h.", zh: "请写 rate: 200 mL/h。" }
            cite: [ { source: house } ]
            since: 1.0.0
            examples:
              fits: [ { arms: [ { role: experimental, infusion: { rate: 200 mL/h } } ] } ]
              unusual: [ { arms: [ { role: experimental, infusion: { rate: 5 mL/h } } ] } ]
              impossible: [ { arms: [ { role: experimental, infusion: { rate: 0 mL/h } } ] } ]
          - of: followUp.mortality
            name: { en: The time of vital status, zh: 生存状态记录时间 }
            concern: follow-up
            possible: { id: OWN-RNG-102, below: 80 years }
            rationale: { en: Nobody lives so long, zh: 无人如此长寿 }
            cite: [ { source: house } ]
            since: 1.0.0
            examples: { fits: [28 d], impossible: [80 years] }

        """;

    static readonly RuleBook Book = Own.Load(Text);

    [Test]
    public void Become_rules_as_any_other()
    {
        Assert.That(
            Book.Rules.Select(rule => $"{rule.Id} {rule.Severity} {rule.Logic.Kind} {rule.Logic.Each?.Text}"),
            Is.EqualTo(new[]
            {
                "OWN-RNG-101 Error Inconsistent arms", "OWN-RNG-102 Error Inconsistent ", "OWN-RNG-201 Warning  arms",
            }));
        Assert.That(Book.Rules.Select(rule => rule.Title.English), Is.EqualTo(new[]
        {
            "The infusion rate is a possible one", "The time of vital status is a possible one", "The infusion rate is a usual one",
        }));
        Assert.That(RuleExamples.Check(Book), Is.Empty);
    }

    [TestCase("200 mL/h", "")]
    [TestCase("10 mL/h", "")]
    [TestCase("1000 mL/h", "")]
    [TestCase("10-1000 mL/h", "")]
    [TestCase("<= 200 mL/h", "", Description = "The end that is stated is judged.")]
    [TestCase(">= 200 mL/h", "")]
    [TestCase("9 mL/h", "OWN-RNG-201")]
    [TestCase("<= 9 mL/h", "OWN-RNG-201")]
    [TestCase("9-100 mL/h", "OWN-RNG-201")]
    [TestCase("100-1001 mL/h", "OWN-RNG-201")]
    [TestCase(">= 1001 mL/h", "OWN-RNG-201")]
    [TestCase("6000 mL/h", "OWN-RNG-201")]
    [TestCase("6001 mL/h", "OWN-RNG-101", Description = "What cannot be is not called unusual as well.")]
    [TestCase("<= 6001 mL/h", "OWN-RNG-101")]
    [TestCase("200-6001 mL/h", "OWN-RNG-101")]
    [TestCase("0 mL/h", "OWN-RNG-101")]
    [TestCase("0-200 mL/h", "OWN-RNG-101")]
    public void Hold_each_stated_end_of_a_value(string rate, string expected) => Assert.That(
        string.Join(' ', Findings($"arms: [ {{ role: experimental, infusion: {{ rate: \"{rate}\" }} }} ]").Select(one => one.RuleId)),
        Is.EqualTo(expected));

    [TestCase("arms: [ { role: placebo, infusion: { rate: 0 mL/h } } ]", Description = "The condition.")]
    [TestCase("arms: [ { role: experimental } ]")]
    [TestCase("followUp: { duration: 90 years }")]
    public void Say_nothing_of_what_they_do_not_speak_of(string protocol) => Assert.That(Findings(protocol), Is.Empty);

    [Test]
    public void Tell_the_value_and_the_range()
    {
        var impossible = Findings("arms: [ { role: experimental, infusion: { rate: 0 mL/h } } ]").Single();
        Assert.That(impossible.Message.English, Is.EqualTo(
            "The infusion rate is 0 mL/h, which cannot be; possible is more than 0 mL/h and at most 6000 mL/h."));
        Assert.That(impossible.Message.Chinese, Is.EqualTo("输注速度为 0 mL/h，不可能成立；可能的范围：高于 0 mL/h 且不超过 6000 mL/h。"));
        Assert.That(impossible.Fix?.English, Is.EqualTo("Write rate: 200 mL/h."));

        var unusual = Findings("arms: [ { role: experimental, infusion: { rate: 2 L/h } } ]").Single();
        Assert.That(unusual.Message.English, Is.EqualTo("The infusion rate is 2 L/h; usual is 10 mL/h to 1 L/h."));
        Assert.That(unusual.Message.Chinese, Is.EqualTo("输注速度为 2 L/h，并不常见；常见的范围：10 mL/h 至 1 L/h。"));
        Assert.That(unusual.Fix?.Chinese, Is.EqualTo("请写 rate: 200 mL/h。如确为所需，请注明理由豁免本条。"));

        var second = Findings("followUp: { mortality: [28 d, 90 years] }").Single();
        Assert.That((second.Path, second.Fix?.English), Is.EqualTo(
            ("followUp.mortality[1]", "Check the number and its unit; write, for example, followUp.mortality: 28 d.")));
    }

    [TestCase("above: 0 mL/h, ", "abov: 0 mL/h, ", "RULE-001 9:34")]
    [TestCase("    concern: route\n", "    concern: route\n    unit: mL\n", "RULE-001 8:5")]
    [TestCase("of: arms.infusion.rate", "of: arms.infusion.rates", "RULE-013 5:9")]
    [TestCase("of: arms.infusion.rate", "of: arms.infusion.vehicle", "RULE-043 5:9")]
    [TestCase("of: arms.infusion.rate", "of: arms.infusion", "RULE-043 5:9")]
    [TestCase("of: arms.infusion.rate", "on: arms.infusion.rate", "RULE-001 5:5,RULE-003 5:5")]
    [TestCase("    possible: { id: OWN-RNG-102, below: 80 years }\n", "", "RULE-044 19:5")]
    [TestCase("id: OWN-RNG-102, below: 80 years", "id: OWN-RNG-102", "RULE-045 22:17")]
    [TestCase("id: OWN-RNG-102, below: 80 years", "below: 80 years", "RULE-003 22:17")]
    [TestCase("id: OWN-RNG-102, ", "id: range, ", "RULE-009 22:21")]
    [TestCase("id: OWN-RNG-102, ", "id: OWN-RNG-101, ", "RULE-010 22:21")]
    [TestCase("below: 80 years", "below: 80 kg", "RULE-022 22:41")]
    [TestCase("[ { source: house } ]\n    since: 1.0.0\n    examples: {", "[ { source: hose } ]\n    since: 1.0.0\n    examples: {",
        "RULE-021 24:23")]
    [TestCase("examples: { fits: [28 d], impossible: [80 years] }", "examples: { fits: [28 d] }", "RULE-034 26:15")]
    [TestCase("examples: { fits: [28 d], impossible: [80 years] }", "examples: { impossible: [80 years] }",
        "RULE-003 19:5,RULE-034 26:15")]
    [TestCase("fits: [28 d]", "fits: [ { followUp: { mortality: 28 d } } ]", "RULE-003 19:5", Description = "What to write is asked for.")]
    [TestCase("fits: [28 d]", "passes: [28 d]", "RULE-003 19:5,RULE-034 26:15,RULE-001 26:17")]
    public void Say_what_is_wrong_and_where(string old, string changed, string expected)
    {
        var pieces = Text.Split(old);
        Assert.That(pieces, Has.Length.EqualTo(2), $"'{old}' once");

        var problems = Own.Refuse(RuleSource.Text(Own.Name, string.Join(changed, pieces)));
        Assert.That(Own.Places(problems.Distinct()), Is.EqualTo(expected));
    }

    static IReadOnlyList<Finding> Findings(string protocol) =>
        new ProtocolChecker(Book).CheckText($"mscProtocol: 1\n{protocol}\n").Findings;
}
