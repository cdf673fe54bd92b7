using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Wording;

sealed class LocalizedTextTests
{
    [Test]
    public void Is_written_when_it_is_first_asked_for_and_once()
    {
        var written = 0;
        var text = LocalizedText.Later(() =>
        {
            written++;
            return new("dose", "剂量");
        });
        Assert.That(written, Is.Zero);
        Assert.That((text.Chinese, text.English, text.In(Language.Chinese), $"{text}", written), Is.EqualTo(("剂量", "dose", "剂量", "dose", 1)));
    }

    [Test]
    public void Is_the_same_text_whenever_it_is_written()
    {
        var (now, later) = (new LocalizedText("dose", "剂量"), LocalizedText.Later(() => new("dose", "剂量")));
        Assert.That(later, Is.EqualTo(now));
        Assert.That(later.GetHashCode(), Is.EqualTo(now.GetHashCode()));
        Assert.That(now, Is.Not.EqualTo(LocalizedText.Same("dose")));
        Assert.That(now, Is.Not.EqualTo(new LocalizedText("arm", "剂量")));
        Assert.That(now.Equals(null), Is.False);
    }

    [Test]
    public void Is_written_before_a_copy_is_made_of_it()
    {
        var written = 0;
        var later = LocalizedText.Later(() =>
        {
            written++;
            return new("dose", "剂量");
        });
        Assert.That(later with { Chinese = "组" }, Is.EqualTo(new LocalizedText("dose", "组")));
        Assert.That(later with { English = "arm" }, Is.EqualTo(new LocalizedText("arm", "剂量")));
        Assert.That(written, Is.EqualTo(1));
    }

    [Test]
    public void Reads_the_same_for_every_thread_that_asks_at_once()
    {
        for (var turn = 0; turn < 200; turn++)
        {
            var text = LocalizedText.Later(() => new("dose", "剂量"));
            var read = new (string, string)[8];
            Parallel.For(0, read.Length, reader => read[reader] = (text.English, text.Chinese));
            Assert.That(read, Is.All.EqualTo(("dose", "剂量")));
        }
    }

    [Test]
    public void Of_a_finding_may_be_read_by_several_threads_and_long_after_the_check()
    {
        var checker = new ProtocolChecker(RuleBook.Shipped("sepsis"));
        var expected = Told(checker.CheckText(Sample.Trials["ciss"]));
        Assert.That(expected, Has.Count.GreaterThan(20));
        var report = checker.CheckText(Sample.Trials["ciss"]);
        var told = new List<string>[4];
        Parallel.For(0, told.Length, reader => told[reader] = Told(report));
        Assert.That(told, Is.All.EqualTo(expected));
    }

    static List<string> Told(Report report) =>
        [.. report.Findings.Select(finding => $"{finding.Message.English} {finding.Message.Chinese} {finding.Actual} {finding.Expected} {finding.Fix?.Chinese}")];
}
