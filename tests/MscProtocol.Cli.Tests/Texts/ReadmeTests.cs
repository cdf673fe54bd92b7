using System.Text.RegularExpressions;

namespace MscProtocol.Cli.Tests.Texts;

/// <summary>What the README promises is as the product is.</summary>
public partial class ReadmeTests : Sandbox
{
    static readonly int[] Codes = [ExitCode.Clean, ExitCode.Findings, ExitCode.Usage, ExitCode.Incomplete, ExitCode.Interrupted];

    static IEnumerable<ShownCommand> Shown =>
        Markdown.Readme.Blocks.Where(block => block.Language == "console").SelectMany(ShownCommand.In);

    [Test]
    public void It_is_read_in_a_few_minutes() => Assert.That(Markdown.Readme.Content.Split('\n'), Has.Length.LessThanOrEqualTo(225));

    [Test]
    public void The_first_screen_leads_from_nothing_to_a_report_with_a_waiver()
    {
        var start = new Markdown("README.md", Markdown.Readme.Section("## Start"));
        var commands = start.Blocks.SelectMany(ShownCommand.In).Select(command => command.Arguments).OfType<string[]>();
        var outcomes = commands.Select(arguments => Run(arguments)).ToList();

        Assert.That(start.Content.Split('\n'), Has.Length.LessThanOrEqualTo(28));
        Assert.That(outcomes.Select(outcome => (outcome.Code, outcome.Error)), Is.EqualTo([(0, ""), (1, ""), (0, ""), (1, "")]));
        Assert.That(outcomes[1].Output, Does.Contain(": warning MSC-DSN-005: ").And.Contain("missing: design.masking"));
        Assert.That(
            File.ReadAllText("report.html"),
            Does.Contain("Open label by vote of the ethics board (Principal investigator, until 2027-06-30)"));
    }

    [Test]
    public void It_shows_each_command() =>
        Assert.That(Shown.Select(command => command.Arguments?[0]).OfType<string>().Distinct(), Is.EquivalentTo(Commands()));

    [Test]
    public void The_text_of_the_tool_tells_of_each_command_and_option()
    {
        var text = Markdown.At("src/MscProtocol.Cli/README.md").Content;
        var options = Commands()
            .SelectMany(command => Option().Matches(Run($"{command} --help").Output).Select(match => match.Value.Trim()));

        Assert.That(Commands().Where(command => !text.Contains($"msc-protocol {command}", StringComparison.Ordinal)), Is.Empty);
        Assert.That(options.Except(["--help"]).Where(option => !text.Contains(option, StringComparison.Ordinal)), Is.Empty);
    }

    [Test]
    public void The_verdicts_are_those_of_the_product() => Assert.That(
        Markdown.Readme.Table("### Verdicts").Select(row => row[0].Replace(" ", string.Empty, StringComparison.Ordinal)),
        Is.EqualTo(Enum.GetNames<Verdict>()).IgnoreCase);

    [TestCase("README.md", "### Exit codes")]
    [TestCase("src/MscProtocol.Cli/README.md", "## Exit codes")]
    public void The_exit_codes_are_those_of_the_tool(string path, string heading) => Assert.That(
        Markdown.At(path).Table(heading).Select(row => row[0]),
        Is.EqualTo(Codes.Select(code => $"{code}")));

    [Test]
    public void The_configuration_is_followed()
    {
        var tool = Markdown.At("src/MscProtocol.Cli/README.md");
        Write("msc-protocol.yaml", tool.Blocks.Single(block => block.Code.StartsWith("use:", StringComparison.Ordinal)).Code);
        Write("protocol.yaml", """
            mscProtocol: 1
            products: [ { name: UC-MSC, viability: { minimum: 75 % } } ]
            arms:
              - { name: low, role: experimental, product: UC-MSC, dose: 1e6 cells/kg }
              - { name: high, role: experimental, product: UC-MSC }

            """);
        var outcome = Run("check protocol.yaml");
        var plain = Run("check protocol.yaml --no-config").Output;

        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Output, Does.Contain("waived error MSC-DOSE-002: "));
        Assert.That(outcome.Output, Does.Contain("waived:   DSMB letter of 2026-03-02 (Principal investigator, until 2026-12-31)"));
        Assert.That(outcome.Output, Does.Contain("error MSC-VIA-002: ").And.Contain("expected: at least 80 %"));
        Assert.That(outcome.Output, Does.Not.Contain("MSC-STE-005"));
        Assert.That(plain, Does.Contain("error MSC-DOSE-002: ").And.Contain("MSC-STE-005").And.Not.Contain("MSC-VIA-002"));
    }

    // As the usage at the top of the help page lists them.
    List<string> Commands() => [.. Usage().Matches(Run("--help").Output).Select(match => match.Groups["command"].Value)];

    [GeneratedRegex("^(?:Usage:|  ) +msc-protocol (?<command>[a-z]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Usage();

    [GeneratedRegex("^  --[a-z-]+", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Option();
}
