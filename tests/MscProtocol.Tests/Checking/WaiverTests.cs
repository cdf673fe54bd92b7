using MscProtocol.Tests.Rules;

namespace MscProtocol.Tests.Checking;

sealed class WaiverTests
{
    const string Place = "products[1].viability.minimum";

    [TestCase("OWN-VIA-001", Place, "2026-03-02", true)]
    [TestCase("OWN-VIA-001", Place, "2026-03-01", true)]
    [TestCase("OWN-VIA-001", Place, "2026-03-03", false)]
    [TestCase("OWN-VIA-001", Place, null, true)]
    [TestCase("OWN-VIA-002", Place, "2026-03-01", false)]
    [TestCase("own-via-001", Place, "2026-03-01", false)]
    [TestCase("OWN-VIA-001", "products[0].viability.minimum", "2026-03-01", false)]
    [TestCase("OWN-VIA-001", "products[1].viability", "2026-03-01", false)]
    public void Lets_one_deviation_of_one_rule_stand_until_its_end(string rule, string path, string? today, bool isWaived)
    {
        var waiver = new Waiver(rule, path, "Letter of the DSMB", "PI", new(2026, 3, 2));
        var options = new CheckOptions { Waivers = [waiver], Today = today is null ? null : DateOnly.ParseExact(today, "yyyy-MM-dd") };
        var report = new ProtocolChecker(Own.Load(Own.Text), options).Check(Answers.Read(
            "products: [ { name: A, viability: { minimum: 90 % } }, { name: B, viability: { minimum: 60 % } } ]"));

        Assert.That(
            report.Counts,
            Is.EqualTo(new VerdictCounts(passed: 1, failed: isWaived ? 0 : 1, 0, 0, waived: isWaived ? 1 : 0, 0))
                .UsingPropertiesComparer());
        Assert.That(report.Findings.Single().Waiver, Is.EqualTo(isWaived ? waiver : null));
        Assert.That(report.HasFindings(FindingSeverity.Info), Is.EqualTo(!isWaived));
        Assert.That(report.IsComplete);
    }

    [TestCase("error", "info, warning, error")]
    [TestCase("warning", "info, warning")]
    [TestCase("info", "info")]
    public void Without_it_a_finding_counts_where_it_weighs_enough(string severity, string counts)
    {
        var report = Answers.Check(
            Own.Load(Own.With(("severity: error", $"severity: {severity}"))), "products: { name: A, viability: { minimum: 60 % } }");

        Assert.That(
            string.Join(
                ", ", Enum.GetValues<FindingSeverity>().Where(report.HasFindings).Select(least => least.ToString().ToLowerInvariant())),
            Is.EqualTo(counts));
    }
}
