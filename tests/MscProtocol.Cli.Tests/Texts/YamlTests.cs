
namespace MscProtocol.Cli.Tests.Texts;

/// <summary>The protocols, rule sets and configurations in the texts are taken as they stand there.</summary>
public class YamlTests
{
    const string Name = "sample.yaml";

    static IEnumerable<TestCaseData> Blocks => Markdown.All.SelectMany(text => text.Blocks
        .Where(block => block.Language == "yaml")
        .Select(block => new TestCaseData(block.Code).SetArgDisplayNames($"{text}:{block.Line}")));

    [TestCaseSource(nameof(Blocks))]
    public void A_block_is_taken_as_it_is(string yaml)
    {
        switch (yaml.Split(':')[0])
        {
            case "mscProtocol":
                var document = ProtocolDocument.Parse(yaml);
                Assert.That(document.Refusals, Is.Empty);
                Assert.That(document.Problems, Is.Empty);
                break;
            case "ruleSet":
                _ = RuleBook.TryLoad([RuleSource.Text(Name, yaml)], out var book, out var problems);
                Assert.That(problems.Select(problem => problem.ToString()), Is.Empty);
                var wrong = ExampleRun.Of(book!.Rules).Wrong.Where(example => example.Source.Name == Name);
                Assert.That(wrong.Select(example => $"{example.Rule.Id}: {example.Got}"), Is.Empty);
                break;
            case "use":
                _ = CheckConfiguration.TryParse(yaml, CheckConfiguration.FileName, null, [], out _, out var mistakes);
                Assert.That(mistakes.Select(mistake => mistake.ToString()), Is.Empty);
                break;
            case var word:
                Assert.Fail($"A block that begins with '{word}' is checked by nothing.");
                break;
        }
    }
}
