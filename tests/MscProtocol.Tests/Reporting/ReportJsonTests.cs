using System.Text.Json;
using System.Text.Json.Nodes;

namespace MscProtocol.Tests.Reporting;

/// <summary>System.Text.Json writes a report as the tool does.</summary>
sealed class ReportJsonTests
{
    static readonly JsonSerializerOptions English = new() { Converters = { new ReportJsonConverter(Language.English) } };

    [Test]
    public void A_report_is_written_as_among_others([Values] Language language)
    {
        JsonSerializerOptions options = new() { Converters = { new ReportJsonConverter(language) } };
        foreach (var run in (IReadOnlyList<Report>[])[Samples.CleanRun, Samples.FaultyRun, Samples.BrokenRun])
        {
            var reports = JsonNode.Parse(Written.As("json", run, new() { Language = language }))!["reports"]!;

            Assert.That(JsonNode.DeepEquals(JsonSerializer.SerializeToNode(run, options), reports), Is.True);
        }
    }

    [Test]
    public void English_is_written_without_options()
    {
        var report = Samples.FaultyRun[0];

        Assert.That(JsonSerializer.Serialize(report, JsonSerializerOptions.Web), Is.EqualTo(JsonSerializer.Serialize(report, English)));
    }

    [Test]
    public void A_report_is_not_read_back() => Assert.That(
        () => JsonSerializer.Deserialize<Report>("{}"),
        Throws.TypeOf<NotSupportedException>().With.Message.Contain("check the protocol again"));
}
