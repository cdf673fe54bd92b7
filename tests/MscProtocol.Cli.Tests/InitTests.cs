namespace MscProtocol.Cli.Tests;

public class InitTests : Sandbox
{
    [TestCase("init", "  phase:                     # Phase of the trial")]
    [TestCase("init --phase 2", "  phase: 2                   # Phase of the trial")]
    [TestCase("init --phase I/II", "  phase: \"1/2\"")]
    [TestCase("init --indication 脓毒症", "  indication: sepsis ")]
    [TestCase("init --indication lupus", "  indication: lupus ")]
    [TestCase("init --lang zh", "# 试验各组。")]
    public void A_protocol_to_be_filled_in_is_printed(string arguments, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Output, Does.Contain(expected));
        Assert.That((outcome.Error, outcome.Code), Is.EqualTo(("", 0)));
    }

    [TestCase("", "'sepsys' is none of the known conditions and is written as it stands; did you mean 'sepsis'?")]
    [TestCase(" --lang zh", "“sepsys”不在已知适应证之列，已按原样写出；是否应为“sepsis”？")]
    public void A_condition_that_may_be_mistyped_is_written_and_told(string option, string expected)
    {
        var outcome = Run($"init --indication sepsys{option}");

        Assert.That(outcome.Output, Does.Contain("  indication: sepsys "));
        Assert.That((outcome.Error, outcome.Code), Is.EqualTo(($"msc-protocol: {expected}\n", 0)));
    }

    [Test]
    public void It_can_be_checked_as_it_is()
    {
        Assert.That(
            Run("init --phase 2 --output protocol.yaml").Output,
            Is.EqualTo("'protocol.yaml' is there to be filled in; then: msc-protocol check protocol.yaml\n"));

        var outcome = Run("check protocol.yaml");

        Assert.That(outcome.Output, Does.Contain("missing:").And.Not.Contain(": error READ-"));
        Assert.That(outcome.Code, Is.EqualTo(1));
    }

    [Test]
    public void A_file_is_written_over_only_by_force()
    {
        Write("protocol.yaml", Clean);

        var outcome = Run("init --output protocol.yaml");
        Assert.That(
            outcome.Error,
            Does.StartWith("msc-protocol: There is a file 'protocol.yaml' already; give another name, or --force to write over it.\n"));
        Assert.That((outcome.Code, File.ReadAllText("protocol.yaml")), Is.EqualTo((2, Clean)));

        Assert.That(Run("init --output protocol.yaml --force").Code, Is.Zero);
        Assert.That(File.ReadAllText("protocol.yaml"), Does.StartWith("# A trial protocol"));
    }

    [TestCase("init --phase 7", 2, "--phase takes one of early 1, 1, 1a,")]
    [TestCase("init protocol.yaml", 2, "'init' takes options only, not 'protocol.yaml'; name the file with --output.")]
    [TestCase("init --output nosuch/protocol.yaml", 3, "'nosuch/protocol.yaml' cannot be written")]
    public void What_cannot_be_done_is_told(string arguments, int code, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.Contain(expected));
        Assert.That((outcome.Output, outcome.Code), Is.EqualTo(("", code)));
    }

    [TestCase("--phase")]
    [TestCase("--indication")]
    [TestCase("--output")]
    [TestCase("--force")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("init --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("init --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
