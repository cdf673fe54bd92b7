using System.Text;

namespace MscProtocol.Cli.Tests;

public class WaiveTests : Sandbox
{
    const string Place = "products[0].viability.minimum";

    [SetUp]
    public void Prepare()
    {
        Write("faulty.yaml", Faulty);
        Write("sub/faulty.yaml", Faulty);
    }

    [Test]
    public void A_finding_is_waived_once_the_reason_is_filled_in()
    {
        var outcome = Run($"waive MSC-VIA-002 --at {Place} --by me --until 2026-12-31");
        Assert.That(
            outcome.Output, Is.EqualTo(
                $"'msc-protocol.yaml' now holds a waiver of MSC-VIA-002 at {Place}; a check tells whether it meets a finding. "
                + "It counts once because is filled in.\n"));
        Assert.That((outcome.Error, outcome.Code), Is.EqualTo(("", 0)));

        var first = Run("check faulty.yaml --rules msc/viability");
        Assert.That(first.Output, Does.Contain(": error MSC-VIA-002").And.Contain("msc-protocol.yaml:2:11: warning WVR-002"));
        Assert.That(first.Code, Is.EqualTo(1));

        Write("msc-protocol.yaml", File.ReadAllText("msc-protocol.yaml").Replace("because: \"\"", "because: Letter of the board"));
        var second = Run("check faulty.yaml --rules msc/viability");
        Assert.That(second.Output, Does.Contain(": waived error MSC-VIA-002").And.Not.Contain("WVR-"));
        Assert.That(second.Code, Is.Zero);
    }

    [Test]
    public void Everything_can_be_said_at_once()
    {
        var outcome =
            Run(["waive", "MSC-VIA-002", "--at", Place, "--because", "Letter: \"yes\" # 3", "--by", "王医生", "--until", "2026-12-31",
                "--file", "faulty.yaml"]);

        Assert.That(outcome.Output, Is.EqualTo($"'msc-protocol.yaml' now waives MSC-VIA-002 at {Place}.\n"));
        Assert.That(Run("check faulty.yaml --rules msc/viability").Output, Does.Contain("Letter: \"yes\" # 3 (王医生, until 2026-12-31)"));
    }

    [TestCase("--file sub/faulty.yaml", "sub/msc-protocol.yaml")]
    [TestCase("--file faulty.yaml --config sub/own.yaml", "sub/own.yaml")]
    [TestCase("", "msc-protocol.yaml")]
    public void The_waiver_goes_where_the_check_looks(string option, string file)
    {
        Assert.That(Run($"waive MSC-VIA-002 --at {Place} {option}").Code, Is.Zero);
        Assert.That(
            File.ReadAllText(file),
            Is.EqualTo($"waive:\n  - rule: MSC-VIA-002\n    at: {Place}\n    because: \"\"\n    by: \"\"\n    until: \"\"\n"));
    }

    [Test]
    public void A_configuration_above_the_protocol_is_added_to_byte_for_byte()
    {
        byte[] before = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("# 我们的决定\r\nuse:   [msc]   \r\n")];
        File.WriteAllBytes("msc-protocol.yaml", before);

        Assert.That(Run($"waive MSC-VIA-002 --at {Place} --file sub/faulty.yaml").Code, Is.Zero);

        var after = File.ReadAllBytes("msc-protocol.yaml");
        Assert.That(after[..before.Length], Is.EqualTo(before));
        Assert.That(Encoding.UTF8.GetString(after[before.Length..]), Does.StartWith("\r\nwaive:\r\n  - rule: MSC-VIA-002\r\n"));
        Assert.That(File.Exists("sub/msc-protocol.yaml"), Is.False);
    }

    [TestCase("waive", 2, "Name the one rule that is deviated from")]
    [TestCase("waive", 2, "Say where with --at PATH")]
    [TestCase("waive", 2, "Usage: msc-protocol waive RULE --at PATH")]
    [TestCase("waive MSC-VIA-002 MSC-VIA-001 --at products", 2, "Name the one rule")]
    [TestCase("waive MSC-VIA-02 --at products", 2, "did you mean 'MSC-VIA-002'?")]
    [TestCase("waive MSC-VIA-002 --at product", 2, "did you mean 'products'?")]
    [TestCase("waive MSC-VIA-002 --at products --until soon", 2, "--until takes a day such as 2026-12-31, not 'soon'.")]
    [TestCase("waive MSC-VIA-002 --at products --lang zh --until soon", 2, "--until 只能取日期")]
    [TestCase("waive MSC-VIA-002 --at products[0].viability.minimum --until 2026-11-21", 2,
        "A waiver until 2026-11-21 has ended, today being 2026-11-22; name a later day with --until.")]
    [TestCase("waive MSC-VIA-002 --at products[0].viability.minimum --file nosuch.yaml", 3, "There is no file 'nosuch.yaml'.")]
    [TestCase("waive MSC-VIA-002 --at products[1].viability.minimum --file faulty.yaml", 2,
        "'faulty.yaml' has no finding MSC-VIA-002 at products[1].viability.minimum, so that nothing would be waived. It has it at "
        + "products[0].viability.minimum.")]
    [TestCase("waive MSC-VIA-002 --at arms[0].dose --file faulty.yaml --lang zh", 2, "该问题位于 products[0].viability.minimum。")]
    [TestCase("waive MSC-VIA-002 --at products --config sub", 3, "'sub' is a folder; name a file in it.")]
    [TestCase("waive MSC-VIA-002 --at products --config nosuch/own.yaml", 3,
        "'nosuch/own.yaml' cannot be written: there is no such folder; make it first.")]
    [TestCase("waive MSC-VIA-002 --at products --config faulty.yaml", 3,
        "faulty.yaml:1:1: error CFG-001: 'mscProtocol' is not a key of a configuration")]
    public void What_cannot_be_waived_is_told_and_nothing_is_written(string arguments, int code, string expected)
    {
        var outcome = Run(arguments);

        Assert.That(outcome.Error, Does.Contain(expected));
        Assert.That((outcome.Output, outcome.Code), Is.EqualTo(("", code)));
        Assert.That(Directory.GetFiles(".", "*.yaml", SearchOption.AllDirectories), Has.Length.EqualTo(2));
        Assert.That(File.ReadAllText("faulty.yaml"), Is.EqualTo(Faulty));
    }

    [Test]
    public void Twenty_at_once_keep_twenty_waivers()
    {
        var outcomes = new Outcome[20];

        Parallel.For(0, outcomes.Length, i => outcomes[i] = Run($"waive MSC-VIA-002 --at products[{i}].viability.minimum"));

        Assert.That(outcomes.Select(outcome => (outcome.Error, outcome.Code)), Has.All.EqualTo(("", 0)));
        var written = File.ReadLines("msc-protocol.yaml").Where(line => line.Contains("rule: MSC-VIA-002", StringComparison.Ordinal));
        Assert.That(written.Count(), Is.EqualTo(outcomes.Length));
        Assert.That(Directory.GetFiles("."), Has.Length.EqualTo(2), "neither locks nor halves are left");
    }

    [Test]
    public void A_queue_may_be_long_and_only_a_run_that_does_not_end_is_given_up()
    {
        const int Patience = 15;
        var path = FileLock.PathFor("msc-protocol.yaml");
        File.WriteAllText(path, "");
        Assert.That(FileLock.Take("msc-protocol.yaml", Patience), Is.Null);

        var others = Task.Run(() =>
        {
            for (var turn = 1; turn <= 6; turn++)
            {
                File.SetLastWriteTimeUtc(path, DateTime.UnixEpoch.AddDays(turn));
                Thread.Sleep(200);
            }

            File.Delete(path);
        });
        using var taken = FileLock.Take("msc-protocol.yaml", Patience);

        Assert.That(taken, Is.Not.Null);
        Assert.That(others.Wait(TimeSpan.FromSeconds(5)));
    }

    [Test]
    public void A_second_waiver_of_the_same_is_refused()
    {
        Run($"waive MSC-VIA-002 --at {Place}");
        var before = File.ReadAllText("msc-protocol.yaml");

        var outcome = Run($"waive MSC-VIA-002 --at {Place}");

        Assert.That(
            outcome.Error, Is.EqualTo($"msc-protocol: MSC-VIA-002 at {Place} is already waived, in 'msc-protocol.yaml' on line 2.\n"));
        Assert.That(outcome.Code, Is.EqualTo(2));
        Assert.That(File.ReadAllText("msc-protocol.yaml"), Is.EqualTo(before));
    }

    [TestCase("--at")]
    [TestCase("--because")]
    [TestCase("--by")]
    [TestCase("--until")]
    [TestCase("--file")]
    [TestCase("--config")]
    public void Help_tells_of_every_option_in_both_languages(string option)
    {
        Assert.That(Run("waive --help --lang en").Output, Does.Contain($"  {option} "));
        Assert.That(Run("waive --help --lang zh").Output, Does.Contain($"  {option} "));
    }
}
