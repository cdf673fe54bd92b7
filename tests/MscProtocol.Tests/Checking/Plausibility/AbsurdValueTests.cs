namespace MscProtocol.Tests.Checking.Plausibility;

/// <summary>Values that no careful reader lets pass, each in a protocol in which all else is right.</summary>
sealed class AbsurdValueTests
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("sepsis"));

    [TestCase("study.registeredOn: 1900-01-15", "error study.registeredOn")]
    [TestCase("study.registeredOn: 2206-01-15", "error study.registeredOn")]
    [TestCase("study.firstEnrolmentOn: 9999-12-31", "error study.firstEnrolmentOn")]
    [TestCase("study.firstEnrolmentOn: 2062-03-02", "warning study.firstEnrolmentOn")]
    [TestCase("design.centres: 0", "error design.centres")]
    [TestCase("design.centres: 1200", "warning design.centres")]
    [TestCase("design.sampleSize: 0", "error design.sampleSize")]
    [TestCase("design.sampleSize: 1800000", "error design.sampleSize")]
    [TestCase("design.sampleSize: 2", "warning design.sampleSize")]
    [TestCase("study.phase: 3; design.sampleSize: 12", "warning design.sampleSize")]
    [TestCase("study.phase: 1; design.sampleSize: 1800", "warning design.sampleSize")]
    [TestCase("design.escalation.cohortSize: 0", "error design.escalation.cohortSize")]
    [TestCase("design.escalation.cohortSize: 60", "warning design.escalation.cohortSize")]
    [TestCase("design.escalation.stagger: 0 h", "error design.escalation.stagger")]
    [TestCase("design.escalation.stagger: 1 min", "warning design.escalation.stagger")]
    [TestCase("design.escalation.stagger: 24 years", "error design.escalation.stagger")]
    [TestCase("design.escalation.toxicityWindow: 0 d", "error design.escalation.toxicityWindow")]
    [TestCase("design.escalation.toxicityWindow: 28 min", "warning design.escalation.toxicityWindow")]
    [TestCase("design.escalation.toxicityWindow: 28 years", "error design.escalation.toxicityWindow")]
    [TestCase("population.onsetWindow: 0 h", "error population.onsetWindow")]
    [TestCase("population.onsetWindow: 24 s", "warning population.onsetWindow")]
    [TestCase("population.onsetWindow: 240 years", "error population.onsetWindow")]
    [TestCase("population.age: 18-800 years", "error population.age")]
    [TestCase("population.age: <= 150 years", "error population.age")]
    [TestCase("population.weightBand: 0-100 kg", "error population.weightBand")]
    [TestCase("population.weightBand: 50-1000 kg", "error population.weightBand")]
    [TestCase("population.weightBand: 5-10 kg", "warning population.weightBand")]
    [TestCase("population.referenceWeight: 0 kg", "error population.referenceWeight")]
    [TestCase("population.referenceWeight: 70 g", "error population.referenceWeight")]
    [TestCase("population.referenceWeight: 7 kg", "warning population.referenceWeight")]
    [TestCase("products[0].donor.count: 0", "error products[0].donor.count")]
    [TestCase("products[0].donor.count: 20000", "error products[0].donor.count")]
    [TestCase("products[0].donor.age: 20-350 years", "error products[0].donor.age")]
    [TestCase("products[0].culture.oxygen: 0 %", "error products[0].culture.oxygen")]
    [TestCase("products[0].culture.oxygen: 95 %", "error products[0].culture.oxygen")]
    [TestCase("products[0].culture.oxygen: 40 %", "warning products[0].culture.oxygen")]
    [TestCase("products[0].culture.seedingDensity: 0 cells/cm2", "error products[0].culture.seedingDensity")]
    [TestCase("products[0].culture.seedingDensity: 3e9 cells/cm2", "error products[0].culture.seedingDensity")]
    [TestCase("products[0].culture.populationDoublings: 0", "error products[0].culture.populationDoublings")]
    [TestCase("products[0].culture.populationDoublings: 120", "warning products[0].culture.populationDoublings")]
    [TestCase("products[0].culture.populationDoublings: 1200", "error products[0].culture.populationDoublings")]
    [TestCase("products[0].passage: P50", "error products[0].lastPassage")]
    [TestCase("products[0].passage: P0", "warning products[0].lastPassage")]
    [TestCase("products[0].preservation.cryoprotectant.concentration: 0 %", "error products[0].preservation.cryoprotectant.concentration")]
    [TestCase("products[0].preservation.cryoprotectant.concentration: 50 %",
        "warning products[0].preservation.cryoprotectant.concentration")]
    [TestCase("products[0].preservation.cryoprotectant.concentration: 0.5 %",
        "warning products[0].preservation.cryoprotectant.concentration")]
    [TestCase("products[0].preservation.storage: 196 °C", "error products[0].preservation.storage")]
    [TestCase("products[0].preservation.storage: 4 °C", "warning products[0].preservation.storage")]
    [TestCase("products[0].preservation.storage: -260 °C", "warning products[0].preservation.storage")]
    [TestCase("products[0].preservation.maximumHold: 0 h", "error products[0].preservation.maximumHold")]
    [TestCase("products[0].preservation.maximumHold: 3 months", "error products[0].preservation.maximumHold")]
    [TestCase("products[0].viability.minimum: 0 %", "error products[0].viability.minimum")]
    [TestCase("products[0].viability.minimum: 100 %", "warning products[0].viability.minimum")]
    [TestCase("products[0].identity.positive: { CD105: 95 %, CD73: 95 %, CD90: 95 %, CD44: 0 % }",
        "error products[0].identity.positiveShares[3]")]
    [TestCase("products[0].identity.positive: { CD105: 95 %, CD73: 95 %, CD90: 5 % }", "warning products[0].identity.positiveShares[2]")]
    [TestCase("products[0].identity.negative: { CD45: 98 %, CD34: 2 %, CD14: 2 %, CD19: 2 %, HLA-DR: 2 % }",
        "error products[0].identity.negativeShares[0]")]
    [TestCase("products[0].potency[0].criterion: at least 0 %", "warning products[0].potency[0].criterion")]
    [TestCase("products[0].potency[0].criterion: 不低于 0.0 %", "warning products[0].potency[0].criterion")]
    [TestCase("products[0].potency[0].criterion: suppression by 500 %", "error products[0].potency[0].criterion")]
    [TestCase("products[0].safetyTests.endotoxin: 0 EU/kg", "error products[0].safetyTests.endotoxin")]
    [TestCase("products[0].safetyTests.endotoxin: <= 5000 EU/kg", "error products[0].safetyTests.endotoxin")]
    [TestCase("products[0].safetyTests.endotoxin: <= 5000 EU/mL", "error products[0].safetyTests.endotoxin")]
    [TestCase("products[0].safetyTests.endotoxin: <= 500 EU/mL", "warning products[0].safetyTests.endotoxin")]
    [TestCase("arms[0].participants: 0", "error arms[0].participants")]
    [TestCase("arms[1].participants: 9000", "warning arms[1].participants")]
    [TestCase("arms[0].dose: 0 cells/kg", "error arms[0].dosePerKilogram")]
    [TestCase("arms[0].dose: 0 cells", "error arms[0].dosePerKilogram")]
    [TestCase("arms[0].dose: 1 cells/kg", "error arms[0].dosePerKilogram")]
    [TestCase("arms[0].dose: 1000 cells/kg", "warning arms[0].dose")]
    [TestCase("arms[0].dose: 1000 cells", "warning arms[0].dose")]
    [TestCase("arms[0].dose: 1e9 cells/kg", "error arms[0].dosePerKilogram")]
    [TestCase("arms[0].dose: 1e12 cells/kg", "error arms[0].dosePerKilogram")]
    [TestCase("arms[0].dose: 1e15 cells/kg", "error arms[0].dosePerKilogram")]
    [TestCase("arms[0].dose: 1e13 cells", "error arms[0].dosePerKilogram")]
    [TestCase("arms[0].dose: \">= 1e12 cells/kg\"", "error arms[0].dosePerKilogram")]
    [TestCase("arms[0].dose: [1e6 cells/kg, 1e14 cells/kg]", "error arms[0].dosePerKilogram[1]")]
    [TestCase("population.age: 1-17 years; population.weightBand: ~; population.referenceWeight: ~; arms[0].dose: 1e13 cells",
        "error arms[0].dose", Description = "A child has no reference weight.")]
    [TestCase("arms[0].cap: 0 cells", "error arms[0].cap")]
    [TestCase("arms[0].cap: 100 cells", "error arms[0].cap")]
    [TestCase("arms[0].cap: 1e10 cells", "warning arms[0].cap")]
    [TestCase("arms[0].cap: 1e6 cells/kg", "warning arms[0].capBasis")]
    [TestCase("arms[0].infusions: 0", "error arms[0].infusions")]
    [TestCase("arms[0].infusions: 300", "warning arms[0].infusions")]
    [TestCase("arms[1].infusions: 0", "error arms[1].infusions")]
    [TestCase("arms[0].interval: 0 h", "error arms[0].interval")]
    [TestCase("arms[0].interval: 48 s", "warning arms[0].interval")]
    [TestCase("arms[0].interval: 48 years", "error arms[0].interval")]
    [TestCase("arms[0].times: [0 d, 48 years]", "error arms[0].times[1]")]
    [TestCase("arms[0].infusion.duration: 0 min", "error arms[0].infusion.duration")]
    [TestCase("arms[0].infusion.duration: 30 d", "error arms[0].infusion.duration")]
    [TestCase("arms[0].infusion.duration: 100 h", "warning arms[0].infusion.duration")]
    [TestCase("arms[0].infusion.duration: 30 ms", "error arms[0].infusion.duration", Description = "A unit that there is not.")]
    [TestCase("arms[0].infusion.rate: 0 mL/h", "error arms[0].infusion.rate")]
    [TestCase("arms[0].infusion.rate: 200 L/min", "error arms[0].infusion.rate")]
    [TestCase("arms[0].infusion.rate: 200 mL/s", "error arms[0].infusion.rate")]
    [TestCase("arms[0].infusion.rate: 10000 mL/h", "warning arms[0].infusion.rate")]
    [TestCase("arms[0].infusion.volume: 0 mL", "error arms[0].infusion.volume")]
    [TestCase("arms[0].infusion.volume: 100 L", "error arms[0].infusion.volume")]
    [TestCase("arms[0].infusion.volume: 1 µL", "warning arms[0].infusion.volume")]
    [TestCase("arms[0].infusion.concentration: 0 cells/mL", "error arms[0].infusion.concentration")]
    [TestCase("arms[0].infusion.concentration: 1e12 cells/mL", "error arms[0].infusion.concentration")]
    [TestCase("arms[0].infusion.concentration: 1000 cells/mL", "warning arms[0].infusion.concentration")]
    [TestCase("endpoints.primary[0].at: 28 years", "warning endpoints.primary[0].at")]
    [TestCase("endpoints.secondary[0].at: [28 d, 900 years]", "error endpoints.secondary[0].at[1]")]
    [TestCase("endpoints.exploratory[0].at: 70 years", "error endpoints.exploratory[0].at")]
    [TestCase("biomarkers[0].times: [0 h, 24 years]", "warning biomarkers[0].times[1]")]
    [TestCase("biomarkers[1].times: 72 years", "error biomarkers[1].times")]
    [TestCase("followUp.duration: 0 d", "error followUp.duration")]
    [TestCase("followUp.duration: 90 years", "error followUp.duration")]
    [TestCase("followUp.safety: 0 d", "error followUp.safety")]
    [TestCase("followUp.safety: 52 years", "warning followUp.safety")]
    [TestCase("followUp.longTerm: 104 years", "error followUp.longTerm")]
    [TestCase("followUp.mortality: 0 d", "warning followUp.mortality")]
    [TestCase("followUp.mortality: [28 d, 90 years]", "error followUp.mortality[1]")]
    [TestCase("population.age: 1-17 years; population.weightBand: 10-60 kg; population.referenceWeight: 30 kg",
        "warning population.definition", Description = "Sepsis-3 was made for adults.")]
    [TestCase("population.definition: Phoenix", "warning population.definition")]
    public void Are_noticed(string changes, string expected)
    {
        var report = Checker.CheckText(Changed.By(changes));

        Assert.That(report.Refusals, Is.Empty);
        Assert.That(
            report.Findings.Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Path}"), Does.Contain(expected));
    }

    // From the doses that trials gave, up and down: the farther, the graver.
    [TestCase("3e6", "5e6", "12e6", "20e6", "21e6", "1e9", "2e9", "1e12", "1e15")]
    [TestCase("0.25e6", "0.2e6", "0.09e6", "10000", "9999", "1000", "10", "9", "1", "0")]
    public void Are_never_judged_more_mildly_the_farther_they_are(params string[] doses)
    {
        var weights = doses.Select(dose => Checker.CheckText(Changed.By($"arms[0].dose: {dose} cells/kg; arms[0].cap: 1e9 cells")).Findings
            .Where(finding => finding.Path.StartsWith("arms[0].dose", StringComparison.Ordinal))
            .Select(finding => (int)finding.Severity).DefaultIfEmpty(-1).Max()).ToList();

        Assert.That(weights, Is.Ordered);
        Assert.That(weights[^1], Is.EqualTo((int)FindingSeverity.Error));
    }
}
