using System.Text.Json;
using System.Text.Json.Nodes;
using MscProtocol.Reporting;
using MscProtocol.Tests.Checking;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Reporting;

[Category(Golden.Category)]
public class ComparisonReportTests
{
    const int Columns = 80;

    // Few and settled trials, so that another trial leaves the agreed files alone.
    static readonly Comparison Complete = Comparison.Of(
        Beside.Protocol(Sample.Complete), Beside.Shipped("ciss", "cellula", "he-2018", "rumcess", "sepcell", "start-2a"),
        file: "complete.yaml");

    [TestCase(Language.English, "comparison.en.txt")]
    [TestCase(Language.Chinese, "comparison.zh.txt")]
    public void Text_is_as_agreed(Language language, string file) => Golden.Compare(
        file,
        Text(Comparison.Of(Complete.Proposal, Beside.Shipped("sepcell", "rumcess", "start-2a"), file: "complete.yaml"), language));

    // Of the measures that nobody states, all but the first are left out: they look alike.
    [Test]
    public void Json_is_as_agreed()
    {
        var json = JsonNode.Parse(Json(Beside.Few, Language.English))!;
        var measures = json["measures"]!.AsArray();
        foreach (var measure in measures.Where(one => (string?)one!["standing"] == "notStated").Skip(1).ToList())
            measures.Remove(measure);
        Golden.Compare("comparison.json", FoldedJson.Indented(json.ToJsonString()));
    }

    [Test]
    public void Text_fits_a_terminal_but_for_addresses([Values] Language language)
    {
        string[] proposals = [Sample.Complete, "mscProtocol: 1", Wide, .. Sample.Trials.Values];
        foreach (var proposal in proposals)
        {
            var comparison =
                Comparison.Of(Beside.Protocol(proposal.Replace("mscProtocol: 1", "")), Precedent.Shipped, file: new string('长', Columns));
            var lines = Text(comparison, language).Split('\n').Where(line => !line.Contains("://", StringComparison.Ordinal));
            Assert.That(lines.Where(line => CharacterWidth.Of(line) > Columns), Is.Empty);
        }
    }

    [Test]
    public void Json_is_a_document_in_both_languages([Values] Language language)
    {
        using var document = JsonDocument.Parse(Json(Comparison.Of(Beside.Protocol(Wide), Precedent.Shipped), language));

        Assert.That(document.RootElement.GetProperty("measures").GetArrayLength(), Is.EqualTo(ComparisonMeasure.All.Count));
        Assert.That(document.RootElement.GetProperty("precedents").GetArrayLength(), Is.EqualTo(Precedent.Shipped.Count));
    }

    [TestCase("population: { weightBand: heavy }", "No dose is converted, since the body weight in the proposal cannot be read.")]
    [TestCase("products: { passage: low }", "Passage           -                 -                         0/5     cannot be")]
    [TestCase("products: { source: placenta }", "placenta")]
    [TestCase("arms: { infusions: 1 }", "No trial states three or more of the measures that the proposal states.")]
    public void Text_tells(string proposal, string expected) =>
        Assert.That(
            Text(Comparison.Of(Beside.Protocol(proposal), Complete.Precedents), Language.English),
            Does.StartWith("The proposal beside 5 sepsis trials and 1 contrast\n").And.Contain(expected));

    [Test]
    public void Coloured_text_is_plain_text_with_colours()
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        ReportFormat.Text.Write(Complete, output, new() { Colour = true });
        var coloured = output.ToString();

        Assert.That(coloured, Does.Contain("\e[1mNearest by design\e[0m\n"));
        Assert.That(coloured.Replace("\e[0m", "").Replace("\e[1m", ""), Is.EqualTo(Text(Complete, Language.English)));
    }

    [Test]
    public void What_cannot_be_read_is_written_as_by_a_check()
    {
        var document = Sample.Read("arms: { dose: low }");

        Assert.That(
            Written.As(ReportFormat.Text, SourceProblems.Of(document)),
            Does.StartWith("protocol.yaml:2:15: error READ-004: ").And.Contain("^~~ arms[0].dose\n  found:    low\n"));
    }

    const string Wide = """
        products:
          - { passage: P100000000-P200000000, viability: { minimum: 12.3456789012-98.7654321098 % }, source: rocks }
        arms:
          - { role: experimental, dose: [1 cells/kg, 1.23456789012345 cells/kg, 999999999999999 cells], infusions: 123456789012345 }
        population: { onsetWindow: "1234567890.12345 to 9876543210.12345 h", referenceWeight: 0.0001 kg }
        """;

    static string Text(Comparison comparison, Language language) =>
        Written.As(ReportFormat.Text, comparison, new() { Language = language });

    static string Json(Comparison comparison, Language language) =>
        Written.As(ReportFormat.Json, comparison, new() { Language = language });
}
