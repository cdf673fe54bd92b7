using System.Text;
using MscProtocol.Tests.Documents;

namespace MscProtocol.Tests.Checking;

/// <summary>Awaiting a file or a stream gives the reports that reading it at once gives.</summary>
sealed class AsyncCheckTests
{
    static readonly ProtocolChecker Checker = new();

    static readonly string[] Names =
        ["complete.yaml", "ctgov/schedule.json", "ctgov/page.json", "ctgov/lines.ndjson", "usdm/v4-structured.json"];

    [TestCaseSource(nameof(Names))]
    public async Task Every_trial_is_judged_alike(string name)
    {
        var path = PathOf(name);
        var bytes = await File.ReadAllBytesAsync(path);
        List<string> awaited = [];
        await foreach (var report in Checker.CheckAllAsync(new Drip(bytes), name))
            awaited.Add(Told(report));

        Assert.That(awaited, Is.EqualTo(Checker.CheckAll(new MemoryStream(bytes), name).Select(Told)));
        Assert.That(Told(await Checker.CheckAsync(new Drip(bytes), name)), Is.EqualTo(Told(Checker.Check(new MemoryStream(bytes), name))));
        Assert.That(Told(await Checker.CheckFileAsync(path)), Is.EqualTo(Told(Checker.CheckFile(path))));
    }

    [Test]
    public void Nothing_is_judged_after_it_was_cancelled()
    {
        var path = PathOf("complete.yaml");
        var stream = new MemoryStream(Encoding.UTF8.GetBytes("mscProtocol: 1"));
        CancellationToken stopped = new(canceled: true);

        Assert.That(() => Checker.CheckFileAsync(path, stopped), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => Checker.CheckAsync(stream, "a", null, stopped), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(() => ProtocolChecker.CheckConfiguredAsync(path, null, stopped), Throws.InstanceOf<OperationCanceledException>());
        Assert.That(
            async () => await Checker.CheckAllAsync(stream, "a").GetAsyncEnumerator(stopped).MoveNextAsync(),
            Throws.InstanceOf<OperationCanceledException>());
    }

    static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "protocols", name);

    static string Told(Report report)
    {
        var findings = report.Findings.Select(finding => $"{finding.RuleId} {finding.Path} {finding.Span}");
        return $"{report.Source.Name} {report.Study} {report.Counts.Passed} {report.Counts.NotStated} {string.Join(' ', findings)}";
    }
}
