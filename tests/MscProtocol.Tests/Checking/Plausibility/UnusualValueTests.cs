namespace MscProtocol.Tests.Checking.Plausibility;

/// <summary>Values that are unusual and fair, in a protocol that gives no finding without them: at most information follows.</summary>
sealed class UnusualValueTests
{
    const string Child = "population.age: 1-17 years; population.weightBand: 10-60 kg; population.referenceWeight: 25 kg; "
        + "population.definition: Phoenix";

    static readonly ProtocolChecker Sepsis = new(RuleBook.Shipped("sepsis"));
    static readonly ProtocolChecker Any = new(RuleBook.Shipped("msc"));

    [TestCase("study.registeredOn: 2016-01-15; study.registeredFrom: 2016-01-01; study.firstEnrolmentOn: 2016-03-02",
        Description = "Told in retrospect.")]
    [TestCase("study.registeredOn: 2030-01-15; study.firstEnrolmentOn: 2034-03-02; study.firstEnrolmentBy: 2034-03-31",
        Description = "Planned far ahead.")]
    [TestCase("design.centres: 60; design.sampleSize: 1200; arms[0].participants: 600; arms[1].participants: 600")]
    [TestCase("study.title: a first trial; study.phase: 1; design.sampleSize: 6; arms[0].participants: 3; arms[1].participants: 3; "
        + "endpoints.primary[0].name: serious adverse events; endpoints.primary[0].measure: serious adverse events")]
    [TestCase("study.title: a trial; study.phase: 3; design.sampleSize: 60; arms[0].participants: 30; arms[1].participants: 30")]
    [TestCase("design.escalation.cohortSize: 1", Description = "Accelerated titration.")]
    [TestCase("design.escalation.cohortSize: 10")]
    [TestCase("design.escalation.stagger: 14 d")]
    [TestCase("design.escalation.stagger: 6 h")]
    [TestCase("design.escalation.toxicityWindow: 6 months")]
    [TestCase("population.onsetWindow: 6 h")]
    [TestCase("population.age: \">= 18 years\"")]
    [TestCase("population.age: 18-99 years")]
    [TestCase("population.weightBand: 35-180 kg; arms[0].cap: 300 million cells")]
    [TestCase("population.referenceWeight: 55 kg")]
    [TestCase(Child)]
    [TestCase("study.indication: neonatal sepsis; population.age: 0-28 d; population.weightBand: 0.6-5 kg; "
        + "population.referenceWeight: 2 kg; population.definition: EMA criteria for neonatal sepsis; arms[0].infusion.volume: 2 mL; "
        + "arms[0].infusion.rate: 4 mL/h; arms[0].cap: 5 million cells", Description = "Newborns.")]
    [TestCase("products[0].donor.count: 1")]
    [TestCase("products[0].donor.count: 24", Description = "A bank.")]
    [TestCase("products[0].donor.age: 0 d", Description = "The newborn gives the cord.")]
    [TestCase("products[0].culture.oxygen: 20.9 %")]
    [TestCase("products[0].culture.oxygen: 1 %", Description = "Hypoxia.")]
    [TestCase("products[0].culture.seedingDensity: 60 cells/cm2", Description = "Few cells, for fast growth.")]
    [TestCase("products[0].culture.seedingDensity: 160000 cells/cm2", Description = "Mononuclear cells.")]
    [TestCase("products[0].passage: ~", Description = "Population doublings instead of a passage.")]
    [TestCase("products[0].passage: ~; products[0].culture.populationDoublings: 30")]
    [TestCase("products[0].passage: P1; products[0].culture.populationDoublings: 5")]
    [TestCase("products[0].preservation.cryoprotectant.concentration: 2.5 %")]
    [TestCase("products[0].preservation.cryoprotectant.concentration: 10 %")]
    [TestCase("products[0].preservation.cryoprotectant.agent: CryoStor CS10; "
        + "products[0].preservation.cryoprotectant.concentration: 10 %", Description = "A medium ready to use.")]
    [TestCase("products[0].preservation.storage: -196 °C")]
    [TestCase("products[0].preservation.storage: -150 °C")]
    [TestCase("products[0].preservation.maximumHold: 45 min")]
    [TestCase("products[0].viability.minimum: 95 %")]
    [TestCase("products[0].identity.negative: { CD45: 2 %, CD34: 2 %, CD14: 2 %, CD19: 2 %, HLA-DR: 5 % }")]
    [TestCase("products[0].safetyTests.endotoxin: < 0.25 EU/mL")]
    [TestCase("products[0].safetyTests.endotoxin: <= 0.2 EU/kg")]
    [TestCase("products[0].potency[0].criterion: at least 100 % of the reference")]
    [TestCase("products[0].potency[0].criterion: 100 % suppression at 1 to 1")]
    [TestCase("products[0].potency[0].assay: IDO activity; products[0].potency[0].criterion: at least 250 % of the unstimulated cells")]
    [TestCase("arms[0].dose: 0.25e6 cells/kg; arms[0].infusion.concentration: 175000 cells/mL")]
    [TestCase("arms[0].dose: 100 million cells; arms[0].doseWeight: ~", Description = "A fixed dose.")]
    [TestCase("arms[0].dose: 4e6 cells/kg; arms[0].cap: 400 million cells; arms[0].infusion.concentration: 3e6 cells/mL; "
        + "arms[0].infusions: 1; arms[0].interval: ~; arms[0].times: 0 h; arms[1].infusions: 1; arms[1].times: 0 h")]
    [TestCase("arms[0].infusion.duration: 10 min; arms[0].infusion.rate: 600 mL/h")]
    [TestCase("arms[0].infusion.duration: 2 h; arms[0].infusion.rate: 50 mL/h")]
    [TestCase("arms[0].times: [0 h, 24 h, 7 d]; arms[0].interval: ~; arms[1].times: [0 h, 24 h, 7 d]")]
    [TestCase("endpoints.primary[0].at: 4 wk")]
    [TestCase("endpoints.exploratory[0].at: [0 h, 24 h, 72 h]")]
    [TestCase("biomarkers[0].times: [0 h, 1 h, 4 h, 24 h, 28 d, 12 mo]")]
    [TestCase("followUp.duration: 84 d", Description = "12 weeks.")]
    [TestCase("followUp.longTerm: 15 years")]
    [TestCase("followUp.mortality: [28 d, 90 d, 10 years]", Description = "From a registry.")]
    public void Stay_quiet_in_sepsis(string changes) => Assert.That(Loud(Sepsis, changes), Is.Empty);

    [TestCase("study.indication: ARDS; arms[0].dose: 10e6 cells/kg; arms[0].doseWeight: predicted; arms[0].cap: 1e9 cells; "
        + "arms[0].infusion.concentration: 7e6 cells/mL", Description = "As in START.")]
    [TestCase("study.indication: bronchopulmonary dysplasia; arms[0].route: intratracheal; arms[0].dose: 20e6 cells/kg; "
        + "population.age: 0-28 d; population.weightBand: 0.5-1.5 kg; population.referenceWeight: 1 kg; arms[0].infusion.volume: 4 mL; "
        + "arms[0].infusion.rate: 8 mL/h; arms[0].infusion.concentration: 5e6 cells/mL", Description = "Preterm infants.")]
    [TestCase("study.indication: knee osteoarthritis; arms[0].route: intra-articular; arms[0].dose: 1 million cells; "
        + "arms[0].infusion.volume: 5 mL; population.onsetWindow: 10 years; followUp.mortality: ~; followUp.duration: 52 wk",
        Description = "Nobody asks for mortality at day 28.")]
    [TestCase("study.indication: retinitis pigmentosa; arms[0].route: intravitreal; arms[0].dose: 100000 cells; arms[0].cap: ~; "
        + "arms[0].infusion.volume: 0.1 mL; arms[0].infusion.rate: ~; arms[0].infusion.duration: 20 s; arms[0].doseWeight: ~")]
    [TestCase("study.indication: graft-versus-host disease; arms[0].dose: 2e6 cells/kg; arms[0].cap: 200 million cells; "
        + "arms[0].infusions: 8; arms[0].interval: 3 d; arms[0].times: ~; population.age: 2 months-65 years")]
    [TestCase("study.indication: Crohn disease; arms[0].dose: 120 million cells; arms[0].route: intralesional; arms[0].doseWeight: ~; "
        + "arms[0].cap: ~; arms[0].infusion.volume: 24 mL")]
    [TestCase("study.indication: COVID-19; arms[0].dose: 100 million cells; arms[0].doseWeight: ~; arms[0].infusions: 2; "
        + "arms[0].times: [0 d, 3 d]; arms[0].interval: 3 d", Description = "As in Miami.")]
    public void Stay_quiet_in_other_diseases(string changes) => Assert.That(Loud(Any, changes), Is.Empty);

    static IEnumerable<string> Loud(ProtocolChecker checker, string changes)
    {
        var report = checker.CheckText(Changed.By(changes));
        Assert.That(report.Refusals, Is.Empty);
        // The changes leave the rest of the file as it was, which may then disagree with them; that is for other tests.
        return report.Findings.Where(finding => finding.Severity > FindingSeverity.Info)
            .Where(finding => !finding.RuleId.StartsWith("MSC-CON-", StringComparison.Ordinal))
            .Select(finding => $"{finding.Severity} {finding.RuleId} {finding.Path}: {finding.Message.English}");
    }
}
