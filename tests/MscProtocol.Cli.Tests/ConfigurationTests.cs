namespace MscProtocol.Cli.Tests;

public class ConfigurationTests : Sandbox
{
    const string Waived = """
        use: [msc/viability]
        waive:
          - rule: MSC-VIA-002
            at: products[0].viability.minimum
            because: Letter of the board
            by: Principal investigator
            until: 2026-12-31

        """;

    const string Stricter = "use: [msc/viability]\nparameters: { releaseViability: 90 % }\n";

    [SetUp]
    public void Prepare()
    {
        Write("clean.yaml", Clean);
        Write("faulty.yaml", Faulty);
        Write("waived/msc-protocol.yaml", Waived);
        Write("waived/faulty.yaml", Faulty);
        Write("waived/deep/er/faulty.yaml", Faulty);
        Write("waived/repository/.git/HEAD", "");
        Write("waived/repository/faulty.yaml", Faulty);
        Write("waived/worktree/.git", "gitdir: elsewhere");
        Write("waived/worktree/sub/faulty.yaml", Faulty);
        Write("stricter/msc-protocol.yaml", Stricter);
        Write("stricter/clean.yaml", Clean);
        Write("house/msc-protocol.yaml", "use: [./rules/house.yaml]\n");
        Write("house/rules/house.yaml", HouseRules);
        Write("house/clean.yaml", Clean);
        Write("wrong/msc-protocol.yaml", "usse: [msc]\n");
        Write("wrong/clean.yaml", Clean);
        Write("stale/msc-protocol.yaml", Waived);
        Write("stale/clean.yaml", Clean);
        Write("stale/broken.yaml", "arms: [");
    }

    [TestCase("waived/faulty.yaml", 0, "waived/faulty.yaml:4:27: waived error MSC-VIA-002:")]
    [TestCase("waived/faulty.yaml", 0, "waived:   Letter of the board (Principal investigator, until 2026-12-31)")]
    [TestCase("waived/faulty.yaml --format json", 0, "\"because\": \"Letter of the board\"")]
    [TestCase("waived/faulty.yaml --format json", 0, "\"until\": \"2026-12-31\"")]
    [TestCase("waived/faulty.yaml --lang zh", 0, "豁免：Letter of the board（Principal investigator，有效期至 2026-12-31）")]
    [TestCase("waived/deep/er/faulty.yaml", 0, "waived error MSC-VIA-002:")]
    [TestCase("waived/repository/faulty.yaml --rules msc/viability", 1, ": error MSC-VIA-002:")]
    [TestCase("waived/worktree/sub/faulty.yaml --rules msc/viability", 1, ": error MSC-VIA-002:")]
    [TestCase("waived/faulty.yaml --no-config --rules msc/viability", 1, ": error MSC-VIA-002:")]
    [TestCase("faulty.yaml --config waived/msc-protocol.yaml", 0, "waived error MSC-VIA-002:")]
    [TestCase("waived/faulty.yaml", 0, "; configuration: waived/msc-protocol.yaml.\n")]
    [TestCase("waived/faulty.yaml --lang zh", 0, "；配置文件：waived/msc-protocol.yaml。\n")]
    [TestCase("waived/faulty.yaml --format json", 0, "\"configuration\": \"waived/msc-protocol.yaml\"")]
    [TestCase("waived/faulty.yaml --format markdown", 0, "configuration: waived/msc-protocol.yaml.")]
    [TestCase("waived/faulty.yaml --format html", 0, "<p>Configuration: waived/msc-protocol.yaml</p>")]
    [TestCase("waived/faulty.yaml --no-config --rules msc/viability --format json", 1, "\"configuration\": null")]
    [TestCase("waived/faulty.yaml --no-config --rules msc/viability", 1, "\nChecked 1 file against msc/viability 1.0.0.\n")]
    [TestCase("waived/faulty.yaml --today 2026-12-31", 0, "1 waived")]
    [TestCase("waived/faulty.yaml --today 2027-01-01", 1,
        "waived/msc-protocol.yaml:7:12: warning WVR-003: The waiver of MSC-VIA-002 at products[0].viability.minimum has ended; the finding "
        + "is back.")]
    [TestCase("waived/faulty.yaml --today 2027-01-01 --lang zh", 1, "的豁免已到期；该问题重新计入。")]
    [TestCase("stale/clean.yaml", 0,
        "stale/msc-protocol.yaml:3:11: warning WVR-001: The waiver of MSC-VIA-002 at products[0].viability.minimum matches no finding")]
    [TestCase("stale/clean.yaml --fail-on warning", 1, "matches no finding")]
    [TestCase("stale/clean.yaml --rules house/rules", 0, "Checked 1 file against house 1.0.0; configuration: stale/msc-protocol.yaml.")]
    [TestCase("stale/clean.yaml stale/broken.yaml", 3, "Checked 2 files (1 cannot be read)")]
    [TestCase("stale/*.yaml", 3, "Checked 2 files (1 cannot be read)")]
    [TestCase("stricter/clean.yaml", 1, "expected: at least 90 %")]
    [TestCase("stricter/clean.yaml --rules msc/viability", 1, "expected: at least 90 %")]
    [TestCase("stricter/clean.yaml --rules house/rules", 0, "against house 1.0.0; configuration: stricter/msc-protocol.yaml.")]
    [TestCase("stricter/clean.yaml waived/faulty.yaml clean.yaml --no-config --rules msc/viability --fail-on never", 0, "Checked 3 files")]
    [TestCase("waived/faulty.yaml stricter/clean.yaml --details", 1, "0 errors, 0 warnings, 0 info, 1 waived")]
    [TestCase("house/clean.yaml", 0, "warning OUR-NAME-001")]
    public void The_configuration_of_a_protocol_is_followed(string arguments, int code, string expected)
    {
        var outcome = Run("check " + arguments);

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(code));
    }

    [Test]
    public void Standard_input_has_the_configuration_of_the_working_folder()
    {
        Environment.CurrentDirectory = Path.GetFullPath("waived");

        Assert.That(Run("check -", Faulty).Output, Does.Contain("waived error MSC-VIA-002"));
        Assert.That(Run("check deep/er/faulty.yaml --today 2027-01-01").Output, Does.Contain("\nmsc-protocol.yaml:7:12: warning WVR-003"));
    }

    [TestCase("wrong/clean.yaml", 3,
        "wrong/msc-protocol.yaml:1:1: error CFG-001: 'usse' is not a key of a configuration; did you mean 'use'?\n    1 | usse: [msc]")]
    [TestCase("clean.yaml wrong/clean.yaml", 3, "nothing was done")]
    [TestCase("clean.yaml --config nosuch.yaml", 3, "There is no file 'nosuch.yaml'.")]
    [TestCase("clean.yaml --config wrong", 3, "'wrong' is a folder; name a file in it.")]
    [TestCase("clean.yaml --config waived/msc-protocol.yaml --no-config", 2, "--config or --no-config, not both")]
    [TestCase("clean.yaml --today tomorrow", 2, "--today takes a day such as 2026-12-31, not 'tomorrow'.")]
    [TestCase("waived/faulty.yaml --format text --output waived/msc-protocol.yaml", 2, "would overwrite")]
    public void A_configuration_that_cannot_be_used_is_told_and_nothing_is_checked(string arguments, int code, string expected)
    {
        var outcome = Run("check " + arguments);

        Assert.That(outcome.Error, Does.Contain(expected));
        Assert.That(outcome.Output, Is.Empty);
        Assert.That(outcome.Code, Is.EqualTo(code));
    }

    [TestCase("--config")]
    [TestCase("--no-config")]
    [TestCase("--today")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("check --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("check --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
