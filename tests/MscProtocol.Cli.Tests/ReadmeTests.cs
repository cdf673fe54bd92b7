using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;

namespace MscProtocol.Cli.Tests;

/// <summary>The commands of the README print what the README shows.</summary>
[NonParallelizable]
public partial class ReadmeTests
{
    const string Command = "$ dotnet run --project src/MscProtocol.Cli -- ";

    /// <summary>The README.</summary>
    internal static string Text => File.ReadAllText(Path.Combine(Root, "README.md")).ReplaceLineEndings("\n");

    /// <summary>Its code blocks.</summary>
    internal static IEnumerable<string> Blocks() => Fence().Matches(Text).Select(match => match.Groups["code"].Value);

    static readonly string Root = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    readonly string before = Environment.CurrentDirectory;

    [SetUp]
    public void Enter() => Environment.CurrentDirectory = Root;

    [TearDown]
    public void Leave() => Environment.CurrentDirectory = before;

    [TestCaseSource(nameof(Shown))]
    public void A_command_prints_what_is_shown(string arguments, string output)
    {
        using var printed = new MemoryStream();
        using var said = new MemoryStream();
        CommandLine.Run(arguments.Split(' '), new(Stream.Null, printed, said, _ => null, IsTerminal: false));

        Assert.That(Encoding.UTF8.GetString(printed.ToArray()), Is.EqualTo(output));
        Assert.That(said.Length, Is.Zero);
    }

    // A command with its output below it, or with the JSON block that follows.
    static IEnumerable<TestCaseData> Shown()
    {
        var blocks = Blocks().ToList();
        for (var i = 0; i < blocks.Count; i++)
        {
            var code = blocks[i];
            if (!code.StartsWith(Command, StringComparison.Ordinal))
                continue;
            var end = code.IndexOf('\n', StringComparison.Ordinal);
            var output = code[(end + 1)..];
            yield return new(code[Command.Length..end], output.Length > 0 ? output : blocks[i + 1]);
        }
    }

    [GeneratedRegex(@"^```(?<language>\w+)\n(?<code>(?:(?!```).*\n)*)```$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    static string Here([CallerFilePath] string file = "") => file;
}
