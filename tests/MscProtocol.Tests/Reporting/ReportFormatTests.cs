using System.Text;
using MscProtocol.Tests.Checking;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Reporting;

/// <summary>Every format writes what it says that it can, wherever to, and nothing else.</summary>
sealed class ReportFormatTests
{
    static readonly ReportContent[] Contents =
    [
        new CheckRun(Samples.FaultyRun),
        Comparison.Of(Beside.Protocol(Sample.Complete), Precedent.Sepsis),
        RuleCatalogue.Shipped,
        TermCatalogue.All,
        new RuleExplanation([RuleCatalogue.Shipped.Rules[0]]),
        ExampleRun.Of([RuleCatalogue.Shipped.Rules[0]]),
        new Surveyor().Run([]),
        new TextReading("1e6 MSC/kg weekly for 4 weeks"),
        new DoseReading("1e6 cells/kg", DoseText.Find("1e6 cells/kg")),
        new ProtocolDraft(Sample.Read("arms: { dose: 1e6 cells/kg }")),
        new FactList([Sample.Read("arms: { dose: 1e6 cells/kg }")]),
        SourceProblems.Of(Sample.Read("arms: { dose: low }")),
    ];

    [Test]
    public void Every_sort_of_content_is_tried() => Assert.That(
        Contents.Select(content => content.GetType()),
        Is.EquivalentTo(typeof(ReportContent).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ReportContent)))));

    [TestCase("CheckRun", "text json sarif junit markdown github csv html")]
    [TestCase("Comparison", "text json html")]
    [TestCase("RuleCatalogue", "text json markdown")]
    [TestCase("RuleExplanation", "text json markdown")]
    [TestCase("ExampleRun", "text json")]
    [TestCase("Survey", "text json markdown csv")]
    [TestCase("DoseReading", "text json")]
    [TestCase("TextReading", "text json")]
    [TestCase("ProtocolDraft", "json yaml")]
    [TestCase("SourceProblems", "text")]
    public void Content_has_these_forms(string content, string forms)
    {
        var type = Contents.Single(one => one.GetType().Name == content).GetType();
        var of = typeof(ReportFormat).GetMethod(nameof(ReportFormat.Of))!.MakeGenericMethod(type);
        var offered = (IReadOnlyList<ReportFormat>)of.Invoke(null, null)!;

        Assert.That(string.Join(' ', offered.Select(format => format.Name)), Is.EqualTo(forms));
    }

    [TestCaseSource(nameof(Contents))]
    public async Task A_form_is_the_same_wherever_it_is_written(ReportContent content)
    {
        foreach (var format in ReportFormat.All)
        {
            using var stream = new MemoryStream();
            if (!TryWrite(format, content, stream))
                continue;
            using var later = new MemoryStream();
            await format.WriteAsync(content, later);
            using var text = new StringWriter { NewLine = "\r" };
            format.Write(content, text);

            Assert.That(later.ToArray(), Is.EqualTo(stream.ToArray()), format.Name);
            Assert.That(text.ToString(), Is.EqualTo(Encoding.UTF8.GetString(stream.ToArray()).TrimStart('\uFEFF')), format.Name);
        }
    }

    [Test]
    public void What_has_no_such_form_is_refused_by_name()
    {
        Assert.That(
            () => ReportFormat.Sarif.Write(RuleCatalogue.Shipped, Stream.Null),
            Throws.TypeOf<NotSupportedException>().With.Message.EqualTo("RuleCatalogue has no form 'sarif'; CanWrite tells which it has."));
        Assert.That(ReportFormat.Sarif.CanWrite<RuleCatalogue>(), Is.False);
        Assert.That(() => ReportFormat.Yaml.Write(Samples.FaultyRun, TextWriter.Null), Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public void Writing_can_be_stopped()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        using var output = new MemoryStream();

        Assert.That(
            async () => await ReportFormat.Json.WriteAsync(Samples.FaultyRun, output, cancellationToken: stopped.Token),
            Throws.InstanceOf<OperationCanceledException>());
        Assert.That(output.Length, Is.Zero);
    }

    static bool TryWrite(ReportFormat format, ReportContent content, Stream output)
    {
        try
        {
            format.Write(content, output);
            return true;
        }
        catch (NotSupportedException)
        {
            return false;
        }
    }
}
