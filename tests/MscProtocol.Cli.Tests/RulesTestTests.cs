namespace MscProtocol.Cli.Tests;

public class RulesTestTests : Sandbox
{
    static readonly string Wrong = HouseRules.Replace(
        "passes: { products: [ { name: House-MSC } ] }", "passes: { products: [ { name: Other-MSC } ] }", StringComparison.Ordinal);

    [SetUp]
    public void Prepare()
    {
        Write("house/rules.yaml", HouseRules);
        Write("wrong.yaml", Wrong);
        Write("elsewhere.yaml", HouseRules.Replace("at: products[0].name", "at: products[0]", StringComparison.Ordinal));
        Write("unread.yaml", HouseRules.Replace(
            "passes: { products: [ { name: House-MSC } ] }", "passes: { products: [ { nam: House-MSC } ] }", StringComparison.Ordinal));
        Write("list.yaml", HouseRules.Replace(
            "passes: { products: [ { name: House-MSC } ] }", "passes: [ House-MSC ]", StringComparison.Ordinal));
        Write("strict.yaml",
            "ruleSet: strict\nversion: 1.0.0\ntitle: { en: Strict, zh: 严格 }\nextends: [msc/viability]\n"
            + "parameters: { releaseViability: 90 % }\n");
        Write("mixed/house.yaml", HouseRules);
        Write("mixed/bad.yaml", "ruleSet: bad\n");
        Write("bad.yaml", "ruleSet: bad\n");
        Directory.CreateDirectory("empty");
    }

    [TestCase("msc/premedication", "of 2 rules in msc/premedication 1.0.0: ")]
    [TestCase("house", "3 examples of 1 rule in house 1.0.0: 3 right, 0 wrong.\n")]
    [TestCase("house/rules.yaml", "3 right, 0 wrong.\n")]
    [TestCase("house --lang zh", "1 条规则的 3 个示例，规则集：house 1.0.0：正确 3，错误 0。\n")]
    [TestCase("house --format json", "\"counts\": {\n    \"rules\": 1,\n    \"examples\": 3,\n    \"wrong\": 0\n  }\n")]
    [TestCase("strict.yaml", "0 examples of 0 rules: 0 right, 0 wrong.\n")]
    [TestCase("strict.yaml msc/viability", " 0 wrong.\n")]
    [TestCase("--help", "Usage: msc-protocol rules test [PATH…] [options]")]
    [TestCase("--help --lang zh", "退出码：")]
    public void Right_examples_are_counted(string arguments, string expected)
    {
        var outcome = Run($"rules test {arguments}");

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Code, Is.Zero);
    }

    [Test]
    public void Without_a_path_all_shipped_rules_are_tried()
    {
        var outcome = Run("rules test --format json");

        Assert.That(
            outcome.Output,
            Does.Contain("\"wrong\": [],").And.Contain("\"name\": \"msc/dosing\"").And.Contain("\"name\": \"sepsis/population\""));
        Assert.That(outcome.Code, Is.Zero);
    }

    [TestCase("wrong.yaml",
        "./wrong.yaml:19:9: OUR-NAME-001\n    { products: [ { name: Other-MSC } ] }\n  expected  passed\n"
        + "  got       failed at products[0].name\n\n3 examples of 1 rule in house 1.0.0: 2 right, 1 wrong.\n")]
    [TestCase("wrong.yaml --lang zh", "  应为      通过\n  实际      未通过（products[0].name）\n")]
    [TestCase("elsewhere.yaml", "  expected  failed at products[0]\n  got       failed at products[0].name\n")]
    [TestCase("unread.yaml", "  got       unreadable: ")]
    [TestCase("list.yaml", "  got       no piece of a protocol; write a mapping")]
    [TestCase("house wrong.yaml", "./wrong.yaml:19:9: OUR-NAME-001\n")]
    [TestCase("wrong.yaml --format json",
        "\"expected\": \"passed\",\n      \"got\": \"failed at products[0].name\",\n"
        + "      \"written\": \"{ products: [ { name: Other-MSC } ] }\"\n")]
    public void A_wrong_example_is_shown(string arguments, string expected)
    {
        var outcome = Run($"rules test {arguments}");

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(1));
    }

    [TestCase("nosuch.yaml", "There is no file 'nosuch.yaml'.")]
    [TestCase("house nosuch.yaml", "There is no file 'nosuch.yaml'.")]
    [TestCase("empty", "The folder 'empty' holds no rule set; name a folder with .yaml files.")]
    [TestCase("empty --lang zh", "文件夹“empty”中没有规则集")]
    [TestCase("msc/viabilty", "did you mean 'msc/viability'?")]
    [TestCase("house --format markdown", "--format takes one of text, json, not 'markdown'.")]
    [TestCase("house --rules house", "There is no option '--rules'")]
    [TestCase("wrong.yaml --format text --output ./wrong.yaml", "--output './wrong.yaml' would overwrite")]
    public void Wrong_usage_is_told_in_a_sentence(string arguments, string expected)
    {
        var outcome = Run($"rules test {arguments}");

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(2));
    }

    [TestCase("bad.yaml", "./bad.yaml:1:1: error RULE-003: 'version' is missing; add it.\n")]
    [TestCase("bad.yaml", "'rules' is missing; add it.\n")]
    [TestCase("mixed", "mixed/bad.yaml:1:1: error RULE-003: 'version' is missing; add it.\n")]
    [TestCase("mixed", "so no example was run.\n")]
    [TestCase("bad.yaml --lang zh", "规则有误，未运行任何示例。\n")]
    public void A_rule_set_that_cannot_be_used_is_shown_with_every_place(string arguments, string expected)
    {
        var outcome = Run($"rules test {arguments}");

        Assert.That(outcome.Error, Does.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [TestCase("text")]
    [TestCase("json")]
    public void A_report_in_a_file_is_that_on_standard_output(string format)
    {
        Assert.That(Run($"rules test wrong.yaml --format {format} --output report"), Is.EqualTo(new Outcome(1, "", "")));
        Assert.That(File.ReadAllText("report"), Is.EqualTo(Run($"rules test wrong.yaml --format {format}").Output));
    }

    [TestCase("--format")]
    [TestCase("--lang")]
    [TestCase("--output")]
    [TestCase("--help")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("rules test --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("rules test --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
