using System.Text.RegularExpressions;

namespace MscProtocol.Cli.Tests;

/// <summary>What the README tells a newcomer to do works as it stands there.</summary>
public partial class ReadmePathTests : Sandbox
{
    [Test]
    public void The_first_screen_leads_from_nothing_to_a_report_with_a_waiver()
    {
        var section = ReadmeTests.Text[ReadmeTests.Text.IndexOf("## Start", StringComparison.Ordinal)..ReadmeTests.Text.IndexOf("## Try it", StringComparison.Ordinal)];
        var commands = Command().Matches(section).Select(match => Words(match.Groups["arguments"].Value)).ToList();
        var outcomes = commands.Select(arguments => Run(arguments)).ToList();

        Assert.That(section.Split('\n'), Has.Length.LessThanOrEqualTo(27));
        Assert.That(outcomes.Select(outcome => (outcome.Code, outcome.Error)), Is.EqualTo([(0, ""), (1, ""), (0, ""), (1, "")]));
        Assert.That(outcomes[1].Output, Does.Contain(": warning MSC-REG-001: ").And.Contain("missing: study.registryIds"));
        Assert.That(File.ReadAllText("report.html"), Does.Contain("Registered after the ethics vote (Principal investigator, until 2027-06-30)"));
    }

    [Test]
    public void The_configuration_is_followed()
    {
        Write("msc-protocol.yaml", ReadmeTests.Blocks().Single(block => block.StartsWith("use:", StringComparison.Ordinal)));
        Write("protocol.yaml", """
            mscProtocol: 1
            products: [ { name: UC-MSC, viability: { minimum: 75 % } } ]
            arms:
              - { name: low, role: experimental, product: UC-MSC, dose: 1e6 cells/kg }
              - { name: high, role: experimental, product: UC-MSC }

            """);
        var outcome = Run("check protocol.yaml");

        Assert.That(outcome.Error, Is.Empty);
        Assert.That(outcome.Output, Does.Contain("waived error MSC-DOSE-002: ").And.Contain("waived:   DSMB letter of 2026-03-02 (Principal investigator, until 2026-12-31)"));
        Assert.That(outcome.Output, Does.Contain("error MSC-VIA-002: ").And.Contain("expected: at least 80 %"));
        Assert.That(outcome.Output, Does.Not.Contain("MSC-STE-005"));
        Assert.That(Run("check protocol.yaml --no-config").Output, Does.Contain("error MSC-DOSE-002: ").And.Contain("MSC-STE-005").And.Not.Contain("MSC-VIA-002"));
    }

    // A word, or several in quotation marks.
    static string[] Words(string arguments) => [.. Word().Matches(arguments).Select(match => match.Value.Trim('\''))];

    [GeneratedRegex(@"^\$ msc-protocol (?<arguments>.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Command();

    [GeneratedRegex("'[^']*'|[^ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
