using System.Diagnostics;
using MscProtocol.Checking;
using MscProtocol.Reading;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Readme;

public class ReadmeTests
{
    const string FieldsStart = "<!-- fields -->\n";
    const string FieldsEnd = "<!-- /fields -->";

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

    [TestCaseSource(nameof(RuleSets))]
    public void A_sample_rule_set_loads_and_its_examples_hold(string text)
    {
        var isLoaded = RuleBook.TryLoad([RuleSource.Text("sample.yaml", text)], out var book, out var problems);

        Assert.That(problems.Select(problem => problem.ToString()), Is.Empty);
        Assert.That(isLoaded, Is.True);
        Assert.That(RuleExamples.Check(book!).Select(problem => problem.ToString()), Is.Empty);
    }

    [Test]
    public void The_quick_start_prints_what_is_shown()
    {
        var code = ReadmeFile.Blocks("csharp")[0];
        var script = Path.Combine(Directory.CreateTempSubdirectory().FullName, "quick-start.cs");
        File.WriteAllText(script, $"#:project {ReadmeFile.Root}/src/MscProtocol\n{code}");

        Assert.That(Run(script), Is.EqualTo(ReadmeFile.Blocks("text")[0]));
    }

    [Test]
    public void The_script_is_the_sample_and_prints_what_is_shown()
    {
        var sample = Path.Combine(ReadmeFile.Root, "tests", "samples", "check-protocols.cs");
        var shown = ReadmeFile.Blocks("console").Single(block => block.Contains("check-protocols.cs", StringComparison.Ordinal));

        Assert.That(ReadmeFile.Blocks("csharp")[1], Is.EqualTo(File.ReadAllText(sample).ReplaceLineEndings("\n")));
        Assert.That(Run(sample, "rules/trials/ciss.yaml", "rules/trials/sepcell.yaml"), Is.EqualTo(shown[(shown.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
    }

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
