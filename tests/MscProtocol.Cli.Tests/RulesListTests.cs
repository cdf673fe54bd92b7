namespace MscProtocol.Cli.Tests;

public class RulesListTests : Sandbox
{
    [SetUp]
    public void Prepare()
    {
        Write("house/rules.yaml", HouseRules);
        Write("strict.yaml",
            "ruleSet: strict\nversion: 1.0.0\ntitle: { en: Strict, zh: 严格 }\nextends: [msc/premedication]\n"
            + "severity: { MSC-PRE-001: error }\n");
        Write("bad.yaml", "ruleSet: bad\n");
        Directory.CreateDirectory("empty");
    }

    [TestCase("",
        "  MSC-DOSE-001      error    The treatment arms are described\n"
        + "                             msc/dosing: china-nmpa, confirmatory,")]
    [TestCase("", "\nDosing\n  MSC-CON-ARM-345   warning  Arms of one dose are not called low and high\n")]
    [TestCase("", "\nProfiles\n  china-nmpa 1.0.0: A trial of a stem cell product in China\n")]
    [TestCase("", "    turns off   MSC-IDN-010, MSC-IDN-011, MSC-IDN-012\n")]
    [TestCase("", "  msc: all rule sets msc/…\n")]
    [TestCase("--lang zh", "\n剂量\n  MSC-CON-ARM-345   警告     同一剂量的各组不称低、高剂量\n")]
    [TestCase("--lang zh", "\n规则组合\n  china-nmpa 1.0.0：在中国开展干细胞制品临床试验\n")]
    [TestCase("--concern premedication", "  MSC-PRE-001       info     ")]
    [TestCase("--concern premedication", "msc/premedication: china-nmpa,")]
    [TestCase("--concern premedication", "(warning), early-phase,")]
    [TestCase("--concern 输注前用药 --lang zh", "  MSC-PRE-001       提示     ")]
    [TestCase("--severity info --concern premedication", "  MSC-PRE-001  info     ")]
    [TestCase("--profile confirmatory --concern premedication", "  MSC-PRE-001       warning  ")]
    [TestCase("--profile confirmatory --severity warning", "  MSC-PRE-001       warning  ")]
    [TestCase("--profile isct-2006", "10 rules (10 error, 0 warning, 0 info)\n")]
    [TestCase("--profile isct-2006", "\nProfiles\n  isct-2006 1.0.0: ISCT 2006 minimal criteria\n    contains ")]
    [TestCase("--rules house/rules.yaml", "  OUR-NAME-001  warning  Named\n                         house: in no profile\n")]
    [TestCase("--rules ./house --rules msc/premedication", "  MSC-PRE-001   info ")]
    [TestCase("--rules strict.yaml", "  MSC-PRE-001  error    ")]
    [TestCase("--rules house --profile sepsis", "No rule is as asked for.\n")]
    [TestCase("--rules house --format json", "\"ruleSet\": \"house\"")]
    [TestCase("--format json",
        "\"name\": \"isct-2006\",\n      \"version\": \"1.0.0\",\n      \"title\": \"ISCT 2006 minimal criteria\",\n      \"rules\": 10,")]
    [TestCase("--format json --lang zh", "\"language\": \"zh\"")]
    [TestCase("--format markdown", "| `MSC-DOSE-001` | error | The treatment arms are described | 已描述各治疗组 | `msc/dosing` | [")]
    [TestCase("--format markdown --lang zh", "\n### 规则组合\n")]
    [TestCase("--help", "Usage: msc-protocol rules list [options]")]
    [TestCase("--help --lang zh", "退出码：")]
    public void Rules_are_listed(string arguments, string expected)
    {
        var outcome = Run($"rules list {arguments}");

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Code, Is.Zero);
    }

    [TestCase("--concern dosing", "MSC-VIA-001")]
    [TestCase("--concern dosing", "\nProfiles\n")]
    [TestCase("--severity error", "MSC-PRE-001")]
    [TestCase("--profile isct-2006", "MSC-IDN-010  ")]
    [TestCase("--profile msc", "SEP-POP-001")]
    [TestCase("--profile msc", "confirmatory 1.0.0")]
    [TestCase("--rules house", "MSC-VIA-001  ")]
    public void Others_are_left_out(string arguments, string unexpected) =>
        Assert.That(Run($"rules list {arguments}").Output, Is.Not.Empty.And.Not.Contain(unexpected));

    [TestCase("--concern dosng", "--concern does not know 'dosng'; did you mean 'dosing'?")]
    [TestCase("--concern weather", "--concern takes one of cell-source, donor,")]
    [TestCase("--concern dosng --lang zh", "--concern 无法识别“dosng”；是否应为“dosing”？")]
    [TestCase("--severity fatal", "--severity takes one of error, warning, info, not 'fatal'.")]
    [TestCase("--severity off", "--severity takes one of error, warning, info, not 'off'.")]
    [TestCase("--profile sepsi", "--profile does not know 'sepsi'; did you mean 'sepsis'?")]
    [TestCase("--profile covid", "--profile takes one of china-nmpa, confirmatory, early-phase, ema-ctis, fda-ind, ich-m11, "
        + "isct-2006, msc, sepsis, spirit-2025, not 'covid'.")]
    [TestCase("--profile msc/dosing", "--profile takes one of china-nmpa, confirmatory,")]
    [TestCase("--rules nosuch.yaml", "There is no file 'nosuch.yaml'.")]
    [TestCase("--rules msc/viabilty", "There is no rule set 'msc/viabilty'; did you mean 'msc/viability'?")]
    [TestCase("--rules empty", "The folder 'empty' holds no rule set; name a folder with .yaml files.")]
    [TestCase("--rules empty --lang zh", "文件夹“empty”中没有规则集")]
    [TestCase("--rules bad.yaml --format text --output ./bad.yaml", "--output './bad.yaml' would overwrite")]
    [TestCase("msc", "'rules list' takes no names; to list one rule set, write --rules 'msc'.")]
    [TestCase("--format xml", "--format takes one of text, json, markdown, not 'xml'.")]
    [TestCase("--fail-on error", "There is no option '--fail-on'")]
    [TestCase("--colour", "Usage: msc-protocol rules list [options]")]
    public void Wrong_usage_is_told_in_a_sentence(string arguments, string expected)
    {
        var outcome = Run($"rules list {arguments}");

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(2));
    }

    [Test]
    public void A_rule_set_that_cannot_be_used_is_shown_with_every_place()
    {
        var outcome = Run("rules list --rules bad.yaml");

        Assert.That(
            outcome.Error,
            Does.StartWith("./bad.yaml:1:1: error RULE-003: 'version' is missing; add it.\n").And.Contain("'title' is missing")
                .And.EndWith("The rules cannot be used as they are.\n"));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [TestCase("rules", "Say what to do with the rules: write 'rules list', 'rules explain' or 'rules test'.")]
    [TestCase("rules", "Usage: msc-protocol rules list|explain|test [options]")]
    [TestCase("rules verify", "Say what to do with the rules")]
    [TestCase("rules --format json", "Say what to do with the rules")]
    [TestCase("rules --lang zh", "请说明要对规则做什么")]
    public void Rules_alone_does_nothing(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(2));
    }

    [TestCase("rules --help", "  explain  Tell everything about a rule")]
    [TestCase("rules --help --lang zh", "  explain  说明一条规则的全部内容")]
    [TestCase("--help", "  rules    List and explain the rules")]
    public void Help_tells_of_the_commands(string arguments, string expected) => Assert.That(Run(arguments).Output, Does.Contain(expected));

    [TestCase("text")]
    [TestCase("json")]
    [TestCase("markdown")]
    public void A_list_in_a_file_is_that_on_standard_output(string format)
    {
        Assert.That(Run($"rules list --format {format} --output list"), Is.EqualTo(new Outcome(0, "", "")));
        Assert.That(File.ReadAllText("list"), Is.EqualTo(Run($"rules list --format {format}").Output));
    }

    [TestCase("--rules")]
    [TestCase("--profile")]
    [TestCase("--concern")]
    [TestCase("--severity")]
    [TestCase("--format")]
    [TestCase("--lang")]
    [TestCase("--output")]
    [TestCase("--help")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("rules list --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("rules list --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
