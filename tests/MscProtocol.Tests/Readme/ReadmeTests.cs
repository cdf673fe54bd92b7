using System.Diagnostics;
using System.Text.Json;
using MscProtocol.Tests.Reading;
using MscProtocol.Tests.Reading.Usdm;

namespace MscProtocol.Tests.Readme;

public class ReadmeTests
{
    const string FieldsStart = "<!-- fields -->\n";
    const string FieldsEnd = "<!-- /fields -->";
    const string Complete = "tests/protocols/complete.yaml";

    static IEnumerable<string> Protocols => ReadmeFile.Blocks("yaml").Where(block => block.StartsWith("mscProtocol:", StringComparison.Ordinal));

    static IEnumerable<string> RuleSets => ReadmeFile.Blocks("yaml").Where(block => block.StartsWith("ruleSet:", StringComparison.Ordinal));

    [Test]
    public void The_table_of_fields_is_that_of_the_vocabulary()
    {
        var start = ReadmeFile.Text.IndexOf(FieldsStart, StringComparison.Ordinal) + FieldsStart.Length;
        var end = ReadmeFile.Text.IndexOf(FieldsEnd, StringComparison.Ordinal);

        Assert.That(ReadmeFile.Text[start..end], Is.EqualTo(FieldTable.Markdown()));
    }

    [TestCaseSource(nameof(Protocols))]
    public void A_sample_protocol_reads_without_a_problem(string text)
    {
        var document = ProtocolDocument.Parse(text);

        Assert.That(document.Refusals, Is.Empty);
        Assert.That(document.Problems, Is.Empty);
    }

    [Test]
    public void The_USDM_document_reads_as_the_text_says()
    {
        var document = ProtocolDocument.Parse(ReadmeFile.Blocks("json").Single(block => block.Contains("usdmVersion", StringComparison.Ordinal)), "study.json");

        Assert.That(UsdmSample.Values(document), Is.EqualTo(
        [
            "design.allocation = single group", "products[0].name = UC-MSC", "products[0].source = umbilical cord", "products[0].passage = P3-P5",
            "products[0].viability.minimum = 80 %", "products[0].identity.positive[0] = CD105 95 %", "arms[0].name = MSC", "arms[0].product = UC-MSC",
            "arms[0].dose[0] = 2000000 cells/kg", "arms[0].cap = 200000000 cells",
        ]));
    }

    [TestCaseSource(nameof(RuleSets))]
    public void A_sample_rule_set_loads_and_its_examples_hold(string text)
    {
        var isLoaded = RuleBook.TryLoad([RuleSource.Text("sample.yaml", text)], out var book, out var problems);

        Assert.That(problems.Select(problem => problem.ToString()), Is.Empty);
        Assert.That(isLoaded, Is.True);
        Assert.That(RuleExamples.Check(book!).Select(problem => problem.ToString()), Is.Empty);
    }

    [Test]
    [Category("Long")]
    public void The_quick_start_prints_what_is_shown()
    {
        var code = ReadmeFile.Blocks("csharp")[0];
        var script = Path.Combine(Directory.CreateTempSubdirectory().FullName, "quick-start.cs");
        File.WriteAllText(script, $"#:project {ReadmeFile.Root}/src/MscProtocol\n{code}");

        Assert.That(Run(script), Is.EqualTo(ReadmeFile.Blocks("text")[0]));
    }

    [Test]
    [Category("Long")]
    public void The_script_is_the_sample_and_prints_what_is_shown()
    {
        var sample = Path.Combine(ReadmeFile.Root, "tests", "samples", "check-protocols.cs");
        var shown = ReadmeFile.Blocks("console").Single(block => block.Contains("check-protocols.cs", StringComparison.Ordinal));

        Assert.That(ReadmeFile.Blocks("csharp")[1], Is.EqualTo(File.ReadAllText(sample).ReplaceLineEndings("\n")));
        Assert.That(Run(sample, "rules/trials/ciss.yaml", "rules/trials/sepcell.yaml"), Is.EqualTo(shown[(shown.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
    }

    [Test]
    public void The_comparison_begins_as_is_shown()
    {
        using var output = new StringWriter();
        TextReport.WriteComparison(Compared(), output);
        var shown = ReadmeFile.Blocks("console").Single(block => block.StartsWith($"$ msc-protocol compare {Complete}\n", StringComparison.Ordinal));

        Assert.That(output.ToString(), Does.StartWith(shown[(shown.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
    }

    [Test]
    public void The_comparison_as_json_has_the_measure_that_is_shown()
    {
        using var output = new MemoryStream();
        JsonReport.WriteComparison(Compared(), output);
        using var document = JsonDocument.Parse(output.ToArray());
        using var shown = JsonDocument.Parse(ReadmeFile.Blocks("json").Single(block => block.Contains("\"standing\"", StringComparison.Ordinal)));
        var path = shown.RootElement.GetProperty("path").GetString();
        var measure = document.RootElement.GetProperty("measures").EnumerateArray().Single(one => one.GetProperty("path").GetString() == path);

        Assert.That(JsonElement.DeepEquals(shown.RootElement, measure), Is.True, measure.ToString());
    }

    static Comparison Compared() => Comparison.Of(ProtocolDocument.Parse(Sample.Complete).Protocol!, file: Complete);

    static string Run(string script, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["run", script, "--", .. arguments])
        {
            WorkingDirectory = ReadmeFile.Root,
            RedirectStandardOutput = true,
        })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output.ReplaceLineEndings("\n");
    }
}
