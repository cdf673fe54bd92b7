namespace MscProtocol.Cli.Tests;

public class RulesExplainTests : Sandbox
{
    [SetUp]
    public void Prepare()
    {
        Write("house/rules.yaml", HouseRules);
        Write("strict.yaml",
            "ruleSet: strict\nversion: 1.0.0\ntitle: { en: Strict, zh: 严格 }\nextends: [msc/viability]\n"
            + "parameters: { releaseViability: 80 % }\n");
        Write("bad.yaml", "ruleSet: bad\n");
    }

    [TestCase("MSC-VIA-002", "MSC-VIA-002\nRelease viability is not below the accepted floor\n放行活率不低于最低标准\n")]
    [TestCase("MSC-VIA-002", "  rule set   msc/viability 1.0.0, rules/msc/viability.yaml:58:9; since 1.0.0\n")]
    [TestCase("MSC-VIA-002",
        "  expects    viability.minimum: at least 70 %\n             viability.minimum：不低于 70 %\n"
        + "               { viability.minimum: { atLeast: $releaseViability } }\n")]
    [TestCase("MSC-VIA-002", "  parameter  $releaseViability: 70 %; may be set from 50 % to 100 %\n")]
    [TestCase("MSC-VIA-002", "  source     wilson-2021: ")]
    [TestCase("MSC-VIA-002", "84 trial papers; DOI 10.1186/s13287-021-02435-1\n")]
    [TestCase("MSC-VIA-002",
        "  example    failed at products[0].viability.minimum\n               { products: [ { viability: { minimum: 60 % } } ] }\n")]
    [TestCase("MSC-VIA-002 --lang zh", "MSC-VIA-002\n放行活率不低于最低标准\n  规则集     ")]
    [TestCase("MSC-VIA-002 --lang en", "accepted floor\n  rule set   ")]
    [TestCase("msc-via-002", "MSC-VIA-002\n")]
    [TestCase("MSC-VIA-002 MSC-IDN-010", "\n\nMSC-IDN-010\n")]
    [TestCase("MSC-IDN-010", "; turned off in isct-2006\n")]
    [TestCase("MSC-IDN-004", "isct-2006 (error)")]
    [TestCase("MSC-DOSE-002", "  when       role: left out, or role: experimental, or product: stated\n")]
    [TestCase("MSC-DOSE-002", "               any:\n                 - role: absent\n                 - role: { is: experimental }\n")]
    [TestCase("OUR-NAME-001 --rules house", "  rule set   house 1.0.0, house/rules.yaml:7:9; since 1.0.0\n")]
    [TestCase("MSC-VIA-002 --rules strict.yaml", "  parameter  $releaseViability: 80 %; default 70 %; may be set from 50 % to")]
    [TestCase("MSC-VIA-002 --format json",
        "\"title\": {\n        \"en\": \"Release viability is not below the accepted floor\",\n"
        + "        \"zh\": \"放行活率不低于最低标准\"\n      },\n")]
    [TestCase("MSC-VIA-002 --format json --lang zh", "\"title\": {\n        \"zh\": \"放行活率不低于最低标准\"\n      },\n")]
    [TestCase("MSC-VIA-002 --format markdown", "## MSC-VIA-002: Release viability is not below the accepted floor · 放行活率不低于最低标准\n")]
    [TestCase("--help", "Usage: msc-protocol rules explain ID… [options]")]
    [TestCase("--help --lang zh", "退出码：")]
    public void Rules_are_explained(string arguments, string expected)
    {
        var outcome = Run($"rules explain {arguments}");

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Code, Is.Zero);
    }

    [Test]
    public void The_language_of_the_locale_comes_first()
    {
        Set("LANG", "zh_CN.UTF-8");

        Assert.That(
            Run("rules explain MSC-VIA-002").Output,
            Does.StartWith("MSC-VIA-002\n放行活率不低于最低标准\nRelease viability").And.Contain("  规则集     "));
    }

    [Test]
    public void A_rule_named_twice_is_explained_once() =>
        Assert.That(Run("rules explain MSC-VIA-002 msc-via-002").Output, Is.EqualTo(Run("rules explain MSC-VIA-002").Output));

    [TestCase("", "Name at least one rule, such as MSC-VIA-002.")]
    [TestCase("--lang zh", "请给出至少一个规则编号")]
    [TestCase("MSC-VIA-02", "There is no rule 'MSC-VIA-02'; did you mean 'MSC-VIA-002'?")]
    [TestCase("MSC-VIA-002 nosuch", "There is no rule 'nosuch'; 'msc-protocol rules list' shows all")]
    [TestCase("MSC-VIA-02 --lang zh", "没有规则“MSC-VIA-02”；是否应为“MSC-VIA-002”？")]
    [TestCase("READ-004", "READ-004 is no rule: it is told while a file is read")]
    [TestCase("MSC-VIA-002 --rules msc/dosing", "There is no rule 'MSC-VIA-002'; 'msc-protocol rules list' shows all")]
    [TestCase("MSC-VIA-002 --rules nosuch.yaml", "There is no file 'nosuch.yaml'.")]
    [TestCase("MSC-VIA-002 --format xml", "--format takes one of text, json, markdown, not 'xml'.")]
    [TestCase("MSC-VIA-002 --profile msc", "There is no option '--profile'")]
    public void Wrong_usage_is_told_in_a_sentence(string arguments, string expected)
    {
        var outcome = Run($"rules explain {arguments}");

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(2));
    }

    [Test]
    public void A_rule_set_that_cannot_be_used_is_shown()
    {
        var outcome = Run("rules explain BAD-RULE-001 --rules bad.yaml");

        Assert.That(outcome.Error, Does.Contain("'version' is missing"));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [TestCase("text")]
    [TestCase("json")]
    [TestCase("markdown")]
    public void An_explanation_in_a_file_is_that_on_standard_output(string format)
    {
        Assert.That(Run($"rules explain MSC-VIA-002 --format {format} --output rule"), Is.EqualTo(new Outcome(0, "", "")));
        Assert.That(File.ReadAllText("rule"), Is.EqualTo(Run($"rules explain MSC-VIA-002 --format {format}").Output));
    }

    [TestCase("--rules")]
    [TestCase("--format")]
    [TestCase("--lang")]
    [TestCase("--output")]
    [TestCase("--help")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("rules explain --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("rules explain --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
