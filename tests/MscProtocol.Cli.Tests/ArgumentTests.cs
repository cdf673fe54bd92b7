namespace MscProtocol.Cli.Tests;

public class ArgumentTests : Sandbox
{
    [SetUp]
    public void Prepare()
    {
        Write("clean.yaml", Clean);
        Write("faulty.yaml", Faulty);
        Write("broken.yaml", "arms: [");
        Write("sub/faulty.yaml", Faulty);
        Write("sub/deep/clean.yml", Clean);
        Write("house/rules.yaml", HouseRules);
        Write("bad-rules.yaml", "ruleSet: bad\n");
        Write("septic.yaml", "mscProtocol: 1\nstudy: { indication: septic shock }\n");
        Directory.CreateDirectory("empty");
    }

    // exit codes
    [TestCase("check clean.yaml --rules msc/viability", 0, "clean.yaml: no findings")]
    [TestCase("check faulty.yaml --rules msc/viability", 1, "faulty.yaml:4:27: error MSC-VIA-002:")]
    [TestCase("check faulty.yaml", 1, "error MSC-VIA-002")]
    [TestCase("check clean.yaml faulty.yaml --rules msc/viability", 1, "Checked 2 files")]
    [TestCase("check broken.yaml --rules msc/viability", 3, "broken.yaml:1:7: error DOC-015:")]
    [TestCase("check broken.yaml faulty.yaml --rules msc/viability", 3, "faulty.yaml:4:27: error MSC-VIA-002")]
    // --fail-on
    [TestCase("check faulty.yaml --rules msc/viability --fail-on never", 0, "1 error, 0 warnings")]
    [TestCase("check broken.yaml --rules msc/viability --fail-on never", 3, "cannot be read")]
    [TestCase("check clean.yaml --rules house", 0, "0 errors, 1 warning")]
    [TestCase("check clean.yaml --rules house --fail-on error", 0, "0 errors, 1 warning")]
    [TestCase("check clean.yaml --rules house --fail-on warning", 1, "0 errors, 1 warning")]
    [TestCase("check clean.yaml --rules house --fail-on info", 1, "0 errors, 1 warning")]
    // --rules
    [TestCase("check clean.yaml --rules house/rules.yaml", 0, "against house 1.0.0.")]
    [TestCase("check clean.yaml --rules ./house", 0, "against house 1.0.0.")]
    [TestCase("check clean.yaml --rules house --rules msc/viability", 0, "against house 1.0.0, msc/viability 1.0.0.")]
    [TestCase("--lang en check clean.yaml --rules=msc/viability", 0, "against msc/viability 1.0.0.")]
    [TestCase("check clean.yaml --fail-on never", 0, "Checked 1 file against 29 rule sets (msc 29; named in the report as JSON).")]
    [TestCase("check septic.yaml --fail-on never", 0,
        "Checked 1 file against 36 rule sets (msc 29, profiles 1, sepsis 6; named in the report as JSON).")]
    [TestCase("check clean.yaml septic.yaml broken.yaml --fail-on never", 3,
        "Checked 1 file against 29 rule sets (msc 29; named in the report as JSON).")]
    [TestCase("check clean.yaml septic.yaml broken.yaml --fail-on never", 3, "\nChecked 1 file (1 cannot be read).\n")]
    [TestCase("check septic.yaml --rules msc/viability", 0, "Checked 1 file against msc/viability 1.0.0.")]
    [TestCase("check septic.yaml --fail-on never --format json", 0,
        "\"file\": \"septic.yaml\",\n      \"ruleSets\": [\n        \"msc/cell-source\",")]
    // --format and --lang
    [TestCase("check clean.yaml --rules house --format json", 0, "\"warning\": 1")]
    [TestCase("check clean.yaml --rules house --format text", 0, "warning OUR-NAME-001: The product")]
    [TestCase("check clean.yaml --rules house --lang zh", 0, "警告 OUR-NAME-001: 制品名称不符。")]
    [TestCase("check clean.yaml --rules house --lang zh --format json", 0, "\"message\": \"制品名称不符。\"")]
    // patterns
    [TestCase("check *.yaml --rules msc/viability", 3, "Checked 5 files (2 cannot be read)")]
    [TestCase("check sub/*.yaml --rules msc/viability", 1, "sub/faulty.yaml:4:27:")]
    [TestCase("check ./s*b/**/*.yml --rules msc/viability", 0, "./sub/deep/clean.yml: no findings")]
    [TestCase("check sub/** --rules msc/viability", 1, "Checked 2 files")]
    [TestCase("check faulty.yaml f*.yaml faulty.yaml --rules msc/viability", 1, "Checked 1 file ")]
    // help and version
    [TestCase("--version", 0, "msc-protocol 0.")]
    [TestCase("--help", 0, "Usage: msc-protocol check FILE… [options]")]
    [TestCase("-h", 0, "Commands:")]
    [TestCase("check --help", 0, "--fail-on")]
    [TestCase("check --help --nonsense", 0, "Examples:")]
    [TestCase("check --help --lang zh", 0, "退出码：")]
    [TestCase("--help --lang zh", 0, "用法：")]
    public void What_is_asked_for_is_written(string arguments, int code, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(code));
    }

    [TestCase("clean.yaml", "'clean.yaml' is a file and no command; to check it, write 'msc-protocol check clean.yaml'.")]
    [TestCase("verify clean.yaml", "A command is missing; write one of check, compare, ")]
    [TestCase("chek clean.yaml", "There is no command 'chek'; did you mean 'check'?\nmsc-protocol: Usage: msc-protocol check FILE…")]
    [TestCase("--lang zh chek clean.yaml", "没有命令“chek”；是否应为“check”？")]
    [TestCase("rules lst", "There is no command 'lst'; did you mean 'list'?")]
    [TestCase("rules clean.yaml", "Say what to do with the rules")]
    [TestCase("check clean.yaml --out a.json", "There is no option '--out'; did you mean '--output'?")]
    [TestCase("check clean.yaml --formt=json", "There is no option '--formt=json'; did you mean '--format'?")]
    [TestCase("check clean.yaml --langg en", "There is no option '--langg'; did you mean '--lang'?")]
    [TestCase("check clean.yaml --output", "--output is followed by nothing; write its value behind it.")]
    [TestCase("check clean.yaml --lang zh --output", "--output 之后缺少取值；请在其后写出。")]
    [TestCase("check clean.yaml --format json --format text", "--format can be given once only.")]
    [TestCase("check", "Name at least one protocol file")]
    [TestCase("check", "Usage: msc-protocol check FILE…")]
    [TestCase("check --format json", "Name at least one protocol file")]
    [TestCase("check clean.yaml --colour", "There is no option '--colour'")]
    [TestCase("check -x clean.yaml", "There is no option '-x'")]
    [TestCase("check clean.yaml --format xml", "--format takes one of text, json, sarif, junit, markdown, github, csv, html, not 'xml'.")]
    [TestCase("check clean.yaml --format JSON", "--format takes one of text, json, sarif, junit, markdown, github, csv, html, not 'JSON'.")]
    [TestCase("check clean.yaml --fail-on fatal", "--fail-on takes one of error, warning, info, not-stated, never, not 'fatal'.")]
    [TestCase("check clean.yaml --lang fr", "--lang takes one of en, zh, not 'fr'.")]
    [TestCase("check clean.yaml --format", "--format")]
    [TestCase("check clean.yaml --output", "--output")]
    [TestCase("check clean.yaml --format text --format json", "--format")]
    [TestCase("check clean.yaml --output report.doc",
        "--output 'report.doc' does not tell the form of the report; let the name end in one of .txt, .json, .sarif, .sarif.json, .xml, "
        + ".md, .csv, .html, .htm, or")]
    [TestCase("check clean.yaml --output report", "does not tell the form of the report")]
    [TestCase("check clean.yaml --format json --output a.txt --output b.json", "add '--output -' for it")]
    [TestCase("check clean.yaml --output a.txt --output ./a.txt", "--output 'a.txt' is given twice")]
    [TestCase("check clean.yaml --output - --output -", "--output '-' is given twice")]
    [TestCase("check clean.yaml --color sometimes", "--color takes one of auto, always, never, not 'sometimes'.")]
    [TestCase("check clean.yaml --format text --output ./clean.yaml", "--output './clean.yaml' would overwrite")]
    [TestCase("check clean.yaml --format xml --lang zh", "--format 只能取 text, json, sarif,")]
    [TestCase("check --lang zh", "请给出至少一个方案文件")]
    public void Wrong_usage_is_told_in_a_sentence_and_nothing_is_checked(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.StartWith("msc-protocol: ").And.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(2));
    }

    [TestCase("", "'msc-protocol --help' tells of all")]
    [TestCase("--lang zh", "全部命令见“msc-protocol --help”")]
    public void Alone_the_program_prints_a_short_help(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Output.Split('\n'), Has.Length.LessThan(15));
        Assert.That((outcome.Error, outcome.Code), Is.EqualTo(("", 2)));
    }

    [TestCase("nosuch.yaml", "msc-protocol: There is no file 'nosuch.yaml'.\n")]
    [TestCase("nosuch*.yaml", "msc-protocol: No file matches the pattern 'nosuch*.yaml'.\n")]
    [TestCase("empty/*.yaml", "msc-protocol: No file matches the pattern 'empty/*.yaml'.\n")]
    [TestCase("nosuch/**/*.yaml", "msc-protocol: No file matches the pattern 'nosuch/**/*.yaml'.\n")]
    [TestCase("**/../*.yaml", "msc-protocol: No file matches the pattern '**/../*.yaml'.\n")]
    [TestCase("nosuch/clean.yaml", "msc-protocol: There is no file 'nosuch/clean.yaml'.\n")]
    [TestCase("sub", "msc-protocol: 'sub' is a folder; to check the files in it, write 'sub/*.yaml'.\n")]
    [TestCase("sub/", "msc-protocol: 'sub/' is a folder; to check the files in it, write 'sub/*.yaml'.\n")]
    [TestCase("sub --lang zh", "msc-protocol: “sub”是文件夹；要检查其中的文件，请写“sub/*.yaml”。\n")]
    [TestCase("-- --odd.yaml", "msc-protocol: There is no file '--odd.yaml'.\n")]
    [TestCase("@clean.yaml", "msc-protocol: There is no file '@clean.yaml'; did you mean 'clean.yaml'?\n")]
    [TestCase("sub/faulti.yaml", "msc-protocol: There is no file 'sub/faulti.yaml'; did you mean 'sub/faulty.yaml'?\n")]
    [TestCase("claen.yaml --lang zh", "msc-protocol: 没有文件“claen.yaml”；是否应为“clean.yaml”？\n")]
    public void A_file_that_cannot_be_read_is_named_and_the_others_are_checked(string arguments, string expected)
    {
        var outcome = Run($"check faulty.yaml --rules msc/viability --fail-on never {arguments}");

        Assert.That(outcome.Error, Is.EqualTo(expected));
        Assert.That(outcome.Output, Does.Contain("MSC-VIA-002"));
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [TestCase("msc/viabilty", "did you mean 'msc/viability'?")]
    [TestCase("nosuch", "There is no rule set 'nosuch'")]
    [TestCase("nosuch.yaml", "There is no file 'nosuch.yaml'.")]
    [TestCase("./nosuch", "There is no file './nosuch'.")]
    [TestCase("empty", "The folder 'empty' holds no rule set")]
    [TestCase("bad-rules.yaml", "bad-rules.yaml:1:1: error RULE-003: 'version' is missing; add it.\n    1 | ruleSet: bad\n      | ^~~")]
    [TestCase("msc --rules bad-rules.yaml", "nothing was checked")]
    [TestCase("bad-rules.yaml --lang zh", "规则有误，未检查任何文件。")]
    public void Rules_that_cannot_be_used_are_shown_and_nothing_is_checked(string rules, string expected)
    {
        var outcome = Run($"check clean.yaml --rules {rules}");

        Assert.That(outcome.Error, Does.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(3));
    }

    [TestCase("--rules")]
    [TestCase("--format")]
    [TestCase("--fail-on")]
    [TestCase("--lang")]
    [TestCase("--output")]
    [TestCase("--color")]
    [TestCase("--quiet")]
    [TestCase("--help")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("check --help --lang en").Output, Does.Contain($"  {option} ").Or.Contain($"  {option}\n"));
        Assert.That(Run("check --help --lang zh").Output, Does.Contain($"  {option} ").Or.Contain($"  {option}\n"));
    }

    [Test]
    public void Help_tells_of_every_form_and_file_name([Values("en", "zh")] string language)
    {
        var help = Run($"check --help --lang {language}").Output;
        foreach (var format in ReportFormat.Of<CheckRun>())
        {
            Assert.That(help, Does.Match($"--format [^-]*\\b{format.Name}\\b"));
            Assert.That(format.Suffixes.Count == 0 || help.Contains(format.Suffixes[0], StringComparison.Ordinal), format.Name);
        }
    }
}
