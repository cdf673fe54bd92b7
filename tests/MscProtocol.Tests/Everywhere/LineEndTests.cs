using MscProtocol.Tests.Reading;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Everywhere;

/// <summary>A checkout with other line ends gives the same findings at the same places.</summary>
sealed class LineEndTests
{
    const string Team = """
        use: [msc/viability]
        parameters: { releaseViability: 200 % }
        severity:
          MSC-VIA-999: info
        waive:
          - rule: MSC-VIA-002
            at: products[0]..minimum
            because: >-
              a reason
              in two lines

        """;

    static readonly ProtocolChecker Checker = new();

    static IEnumerable<string> Protocols => Inputs.Protocols.Keys;

    static IEnumerable<string> RuleSets =>
        RuleFolder.Shipped.Files.Where(
            file => file.StartsWith("msc/", StringComparison.Ordinal) || file.StartsWith("sepsis/", StringComparison.Ordinal));

    [TestCaseSource(nameof(Protocols))]
    public void A_protocol(string name)
    {
        var text = Inputs.Protocols[name];
        Assert.That(text, Does.Not.Contain('\r'));

        Assert.That(Inputs.Said(Checker.CheckText(WithReturns(text), name)), Is.EqualTo(Inputs.Said(Checker.CheckText(text, name))));
    }

    [TestCaseSource(nameof(RuleSets))]
    public void A_rule_set(string file)
    {
        var text = Sample.Shipped(file);

        Assert.That(Inputs.Said(Own.Load(WithReturns(text), file)), Is.EqualTo(Inputs.Said(Own.Load(text, file))));
    }

    [Test]
    public void A_rule_set_with_problems()
    {
        var text = Own.With(
            ("severity: error", "severity: errors"),
            ("each: products", "each: product"),
            ("{ atLeast: $floor }", "{ atLeast: $ceiling, matches: '(' }"));

        Assert.That(
            Inputs.Said(Own.Refuse([RuleSource.Text("own.yaml", WithReturns(text))])),
            Is.EqualTo(Inputs.Said(Own.Refuse([RuleSource.Text("own.yaml", text)]))));
    }

    [Test]
    public void A_configuration_with_problems()
    {
        Assert.That(CheckConfiguration.TryParse(Team, "team.yaml", null, [], out _, out var problems), Is.False);
        Assert.That(CheckConfiguration.TryParse(WithReturns(Team), "team.yaml", null, [], out _, out var returned), Is.False);

        Assert.That(problems, Has.Count.GreaterThan(2));
        Assert.That(Inputs.Said(returned), Is.EqualTo(Inputs.Said(problems)));
    }

    static string WithReturns(string text) => text.Replace("\n", "\r\n", StringComparison.Ordinal);
}
