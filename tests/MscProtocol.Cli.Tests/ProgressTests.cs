namespace MscProtocol.Cli.Tests;

public class ProgressTests : Sandbox
{
    [SetUp]
    public void Prepare()
    {
        Write("a.yaml", Clean);
        Write("b.yaml", Clean);
        Write("broken.yaml", "arms: [");
        Within = plain => plain with { ShowsProgress = true, Clock = new Ticking() };
    }

    [TestCase("", "\r1 read, 0 of them refused, 50 %, about 3 s left\r\r2 read, 0 of them refused, 100 %, about 0 s left\r\r")]
    [TestCase(" --lang zh", "\r已读 1 份，其中 0 份无法读取，50 %，约剩 3 秒\r\r已读 2 份，其中 0 份无法读取，100 %，约剩 0 秒")]
    public void A_terminal_sees_how_far_a_check_has_come_and_is_left_clean(string option, string expected)
    {
        var outcome = Run($"check a.yaml b.yaml --rules msc/viability{option}");

        Assert.That(outcome.Error, Does.StartWith(expected).And.EndsWith(" \r"));
        Assert.That(outcome.Output, Does.Not.Contain('\r'));
        Assert.That(outcome.Code, Is.Zero);
    }

    [Test]
    public void What_is_refused_is_counted() =>
        Assert.That(Run("check broken.yaml a.yaml --rules msc/viability").Error, Does.Contain("\r2 read, 1 of them refused, 100 %"));

    [Test]
    public void A_message_stands_on_a_line_of_its_own()
    {
        var error = Run("check a.yaml nosuch.yaml b.yaml --rules msc/viability").Error;

        Assert.That(error, Does.Match(@"s left\r\r +\rmsc-protocol: There is no file 'nosuch\.yaml'\.\n\r2 read"));
    }

    [TestCase("a.yaml --quiet", true)]
    [TestCase("a.yaml", false)]
    public void Nothing_is_shown_where_nobody_wants_to_see_it(string arguments, bool isTerminal)
    {
        Within = plain => plain with { ShowsProgress = isTerminal, Clock = new Ticking() };

        Assert.That(Run($"check {arguments} --rules msc/viability").Error, Is.Empty);
    }
}
