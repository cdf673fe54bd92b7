using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Checking;

sealed class FindingTextTests
{
    [Test]
    public void May_be_read_by_several_threads_and_long_after_the_check()
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
        [.. report.Findings.Select(
            finding => $"{finding.Message.English} {finding.Message.Chinese} {finding.Actual} {finding.Expected} {finding.Fix?.Chinese}")];
}
