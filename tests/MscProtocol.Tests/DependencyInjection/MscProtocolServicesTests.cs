using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using MscProtocol.DependencyInjection;
using MscProtocol.Protocol;
using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.DependencyInjection;

sealed class MscProtocolServicesTests
{
    static TrialProtocol Protocol { get; } =
        Answers.Read("study: { indication: sepsis }\nproducts: [ { viability: { minimum: 60 % } } ]\n").Protocol!;

    [TestCase(null, true)]
    [TestCase("sepsis", true)]
    [TestCase("msc", false)]
    public void Gives_one_checker_and_one_validator_for_the_same_rules(string? rules, bool isForSepsis)
    {
        using var services = new ServiceCollection().AddMscProtocol(rules is null ? null : RuleBook.Shipped(rules)).BuildServiceProvider();

        var checker = services.GetRequiredService<ProtocolChecker>();
        var report = checker.Check(Protocol);
        var failures = services.GetRequiredService<IValidator<TrialProtocol>>().Validate(Protocol).Errors;

        Assert.That(report.Findings.Select(finding => finding.RuleId), Does.Contain("MSC-VIA-002"));
        Assert.That(report.Findings.Any(finding => finding.RuleId.StartsWith("SEP-", StringComparison.Ordinal)), Is.EqualTo(isForSepsis));
        Assert.That(
            failures.Select(failure => failure.ErrorCode).Order(), Is.EqualTo(report.Findings.Select(finding => finding.RuleId).Order()));
        Assert.That(services.GetRequiredService<ProtocolChecker>(), Is.SameAs(checker));
    }

    [Test]
    public void Hands_on_the_options()
    {
        Waiver waiver = new("MSC-VIA-002", "products[0].viability.minimum", "Letter of the board", "Sponsor", new(2026, 12, 31));
        using var services = new ServiceCollection().AddMscProtocol(options: new() { Waivers = [waiver] }).BuildServiceProvider();

        Assert.That(WaiverIn(services), Is.EqualTo(waiver));
        Assert.That(FailuresIn(services), Is.Not.Empty.And.Not.Contain("MSC-VIA-002"));
    }

    [Test]
    public void Follows_a_configuration()
    {
        const string Text = """
            use: [msc/viability]
            waive: [{ rule: MSC-VIA-002, at: 'products[0].viability.minimum', because: Letter, by: Sponsor, until: 2026-12-31 }]
            """;
        Assert.That(CheckConfiguration.TryParse(Text, CheckConfiguration.FileName, null, [], out var configuration, out _));
        using var services = new ServiceCollection().AddMscProtocolFollowing(configuration!).BuildServiceProvider();

        Assert.That(WaiverIn(services)?.By, Is.EqualTo("Sponsor"));
        Assert.That(FailuresIn(services), Is.Not.Empty.And.All.StartsWith("MSC-VIA-").And.Not.Contain("MSC-VIA-002"));
    }

    [Test]
    public void Keeps_what_is_registered()
    {
        var own = new ProtocolChecker(RuleBook.Shipped("msc/viability"));
        using var services = new ServiceCollection().AddSingleton(own).AddMscProtocol().BuildServiceProvider();

        Assert.That(services.GetRequiredService<ProtocolChecker>(), Is.SameAs(own));
    }

    static Waiver? WaiverIn(IServiceProvider services) =>
        services.GetRequiredService<ProtocolChecker>().Check(Protocol).Findings.Single(finding => finding.RuleId == "MSC-VIA-002").Waiver;

    static IEnumerable<string> FailuresIn(IServiceProvider services) =>
        services.GetRequiredService<IValidator<TrialProtocol>>().Validate(Protocol).Errors.Select(failure => failure.ErrorCode);
}
