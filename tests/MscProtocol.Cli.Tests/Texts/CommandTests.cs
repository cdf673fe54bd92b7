using System.Text.RegularExpressions;

namespace MscProtocol.Cli.Tests.Texts;

/// <summary>The commands of the texts work as they stand there, one after the other, and print what is shown.</summary>
public class CommandTests : Sandbox
{
    // Run by tests/samples/run or by hand.
    static readonly string[] Others = ["cd", "dotnet", "git", ".ci/run", "MSC_GOLDEN=write"];

    static IEnumerable<string> Paths =>
        Markdown.All.Where(text => text.Blocks.Any(block => block.Language == "console")).Select(text => text.Path);

    [TestCaseSource(nameof(Paths))]
    public void A_text_shows_what_its_commands_print(string path)
    {
        Samples.CopyTo(Environment.CurrentDirectory);
        foreach (var block in Markdown.At(path).Blocks)
        {
            if (block.File.Length > 0)
                Write(block.File, block.Code);
            if (block.Language == "console")
                Follow(block, $"{path}:{block.Line}");
        }
    }

    void Follow(CodeBlock block, string place)
    {
        foreach (var shown in ShownCommand.In(block))
        {
            if (shown.Arguments is not { } arguments)
            {
                Assert.That(Others, Does.Contain(shown.Line.Split(' ')[0]), place);
                continue;
            }

            var outcome = Run(arguments, shown.Input is { } input ? File.ReadAllText(input) : string.Empty);
            Assert.That(outcome.Code, Is.EqualTo(0).Or.EqualTo(1), $"{place}: {shown.Line}\n{outcome.Error}");
            Assert.That(outcome.Error, Is.Empty, $"{place}: {shown.Line}");
            if (shown.Output.Length > 0 && !Regex.IsMatch(outcome.Output, shown.Pattern))
                Assert.That(outcome.Output, Is.EqualTo(shown.Output), $"{place}: {shown.Line}\n{outcome.Output}");
        }
    }
}
