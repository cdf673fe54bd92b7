namespace MscProtocol.Tests.Checking;

/// <summary>Protocols that no careful reader would let pass, and such as are unusual and fair, against the rules of consistency.</summary>
sealed class ConsistencyTests
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc/consistency"));

    [TestCase("arms: [ { dose: 5e6 cells/kg, cap: 2e6 cells/kg } ]", "error arms[0].dose")]
    [TestCase(
        "population: { weightBand: 60-90 kg }\narms: [ { dose: 2e6 cells/kg, cap: 80 million cells } ]",
        "warning arms[0].lightestDose")]
    [TestCase("arms: [ { dose: [100 million cells, 300 million cells, 1e8 cells] } ]", "warning arms[0].dose[2]")]
    [TestCase("arms: [ { dose: 3亿细胞, infusion: { concentration: 1e6 cells/mL, volume: 100 mL } } ]", "warning arms[0].infusion.cells")]
    [TestCase(
        "population: { age: 18-80 years }\narms: [ { dose: 1e6 cells/kg, infusion: { concentration: 1e5 cells/mL, volume: 50 mL } } ]",
        "warning arms[0].infusion.cells")]
    [TestCase("arms: [ { dose: 1e6 cells/kg, infusion: { concentration: 1e9 cells/mL, volume: 1 L } } ]", "warning arms[0].infusion.cells")]
    [TestCase("arms: [ { infusion: { rate: 5 mL/min, duration: 2 h, volume: 100 mL } } ]", "warning arms[0].infusion.volume")]
    [TestCase("arms: [ { infusion: { rate: 10 mL/h, duration: 30 min, volume: 0.1 L } } ]", "warning arms[0].infusion.volume")]
    [TestCase("arms: [ { infusions: 3, interval: 12 h, infusion: { duration: 1 d } } ]", "error arms[0].infusion.duration")]
    [TestCase(
        "products: [ { preservation: { maximumHold: 20 min } } ]\narms: [ { infusion: { duration: 60 min } } ]",
        "warning arms[0].infusion.duration")]
    [TestCase("arms: [ { infusion: { filter: standard set with an in-line 0.22 micron filter } } ]", "error arms[0].infusion.filter")]
    [TestCase("arms: [ { infusion: { filter: leukodepletion filter } } ]", "error arms[0].infusion.filter")]
    [TestCase("arms: [ { infusion: { filter: 白细胞滤器 } } ]", "error arms[0].infusion.filter")]
    [TestCase("arms: [ { infusion: { vehicle: distilled water } } ]", "error arms[0].infusion.vehicle")]
    [TestCase("arms: [ { infusion: { vehicle: 75% 酒精 } } ]", "error arms[0].infusion.vehicle")]
    [TestCase("arms: [ { infusion: { vehicle: 4 % paraformaldehyde in PBS } } ]", "error arms[0].infusion.vehicle")]
    [TestCase("arms: [ { route: 玻璃体内, infusion: { volume: 50 mL } } ]", "warning arms[0].infusion.volume")]
    [TestCase("arms: [ { route: intradermal, infusion: { volume: 100 mL } } ]", "warning arms[0].infusion.volume")]
    [TestCase("study: { indication: 感染性休克 }\narms: [ { route: 关节腔内 } ]", "warning arms[0].route")]
    [TestCase("arms: [ { premedication: [paracetamol, none] } ]", "error arms[0].premedication")]
    [TestCase("arms: [ { monitoring: [无, 血压] } ]", "error arms[0].monitoring")]
    [TestCase("arms: [ { dose: 160 million cells, doseWeight: ideal } ]", "info arms[0].doseWeight")]
    [TestCase("design: { sampleSize: 12, escalation: { cohortSize: 30 } }", "error design.escalation.cohortSize")]
    [TestCase("design: { escalation: { stagger: 2 wk, toxicityWindow: 24 h } }", "info design.escalation.toxicityWindow")]
    [TestCase("arms: [ { infusions: 5, times: [0 d, 2 d, 4 d, 6 d] } ]", "error arms[0].times")]
    [TestCase("arms: [ { interval: 7 d, times: [0 d, 1 d, 2 d] } ]", "warning arms[0].gaps[0]")]
    [TestCase("arms: [ { infusions: 1, times: 0 d, interval: 1 wk } ]", "info arms[0].interval")]
    [TestCase("arms: [ { times: [0 d, 4 d, 2 d] } ]", "error arms[0].times[2]")]
    [TestCase("arms: [ { times: [1 d, 3 d, 5 d] } ]", "info arms[0].times")]
    [TestCase("arms: [ { infusions: 4, interval: 4 wk } ]\nfollowUp: { duration: 28 d, longTerm: 2 years }", "error arms[0].lastInfusion")]
    [TestCase("arms: [ { infusions: 12, interval: 1 mo } ]\nfollowUp: { safety: 90 d }", "error arms[0].lastInfusion")]
    [TestCase("arms: [ { times: [0 d, 30 d] } ]\nendpoints: { primary: [ { measure: SOFA, at: 7 d } ] }", "warning arms[0].lastInfusion")]
    [TestCase("design: { escalation: { toxicityWindow: 48 h } }\narms: [ { infusions: 5, interval: 2 d } ]", "info arms[0].lastInfusion")]
    [TestCase(
        "design: { masking: 双盲 }\narms: [ { role: 试验组, infusions: 3 }, { role: 安慰剂组, infusions: 2 } ]",
        "warning arms[1].plannedInfusions")]
    [TestCase(
        "design: { masking: double blind }\narms: [ { role: experimental, route: intravenous }, { role: placebo, route: subcutaneous } ]",
        "warning arms[1].route")]
    [TestCase("products: [ { name: UC-MSC } ]\narms: [ { role: 空白对照组, product: UC-MSC } ]", "error arms[0].product")]
    [TestCase("arms: [ { role: 安慰剂组, dose: 100万/kg } ]", "error arms[0].dose")]
    [TestCase("arms: [ { role: no intervention, infusion: { volume: 100 mL } } ]", "warning arms[0].infusion")]
    [TestCase("products: [ { name: A }, { name: B } ]\narms: [ { role: experimental } ]", "warning arms[0].product")]
    [TestCase("products: [ { name: A }, { name: B } ]\narms: [ { role: experimental, product: B } ]", "warning products[0].name")]
    [TestCase("arms: [ { name: high dose }, { name: low dose }, { name: High dose } ]", "warning arms[2].name")]
    [TestCase("products: [ { name: MSC }, { name: MSC } ]", "error products[1].name")]
    [TestCase("arms: [ { role: placebo }, { role: 假处理组 } ]", "error arms[0].role")]
    [TestCase("design: { allocation: 单组 }\narms: [ { role: experimental }, { role: active comparator } ]", "warning arms[1].role")]
    [TestCase("design: { allocation: 随机 }\narms: [ { role: experimental } ]", "warning arms")]
    [TestCase("design: { allocation: non-randomised }\npopulation: { stratification: [age, sex] }", "info population.stratification[0]")]
    [TestCase("design: { control: 无对照 }\narms: [ { role: experimental }, { role: no intervention } ]", "warning arms[1].role")]
    [TestCase("design: { control: none, comparator: { kind: standard care } }", "warning design.comparator.kind")]
    [TestCase("design: { control: none, masking: quadruple blind }", "warning design.masking")]
    [TestCase("design: { masking: triple blind }\narms: [ { role: experimental }, { role: no intervention } ]", "warning arms.role")]
    [TestCase(
        "design: { comparator: { kind: vehicle } }\narms: [ { role: experimental }, { role: no intervention } ]",
        "warning arms.role")]
    [TestCase("design: { comparator: { kind: no treatment, vehicle: saline } }", "warning design.comparator.vehicle")]
    [TestCase("design: { control: historical, allocation: randomised }", "warning design.allocation")]
    [TestCase("design: { sampleSize: 60 }\narms: [ { participants: 600 } ]", "error arms[0].participants")]
    [TestCase("design: { sampleSize: 60 }\narms: [ { participants: 40 }, { participants: 40 } ]", "warning design.sampleSize")]
    [TestCase("design: { sampleSize: 100 }\narms: [ { participants: 40 }, { participants: 40 } ]", "info design.sampleSize")]
    [TestCase("design: { centres: 90, sampleSize: 30 }", "info design.centres")]
    [TestCase(
        "design: { comparator: { containsCryoprotectant: true } }\nproducts: [ { preservation: { state: 新鲜 } } ]",
        "info design.comparator.containsCryoprotectant")]
    [TestCase("arms: [ { name: placebo group, role: experimental } ]", "warning arms[0].role")]
    [TestCase("population: { definition: 脓毒症3.0, age: 1-14 years }", "warning population.age")]
    [TestCase("population: { definition: Phoenix, age: \">= 18 years\" }", "warning population.age")]
    [TestCase("study: { indication: 新生儿脓毒症 }\npopulation: { age: 3-12 years }", "error population.age")]
    [TestCase("population: { healthyVolunteers: true, definition: Sepsis-2 }", "error population.definition")]
    [TestCase("population: { healthyVolunteers: true, shock: included }", "error population.shock")]
    [TestCase("population: { definition: endotoxaemia model, healthyVolunteers: false }", "warning population.healthyVolunteers")]
    [TestCase("study: { indication: septic shock }\npopulation: { shock: 排除 }", "error population.shock")]
    [TestCase("study: { indication: ARDS }\npopulation: { exclusions: [malignancy, ARDS] }", "error study.indication")]
    [TestCase("study: { indication: severe sepsis }\npopulation: { exclusions: [脓毒症] }", "error population.exclusions")]
    [TestCase("population: { age: 2-16 years, exclusions: [under 18] }", "error population.age")]
    [TestCase("population: { age: 0-65 years, exclusions: [未成年人] }", "warning population.age")]
    [TestCase("population: { age: 18-65 years, exclusions: [成人] }", "error population.exclusions")]
    [TestCase("population: { shock: only, exclusions: [septic shock] }", "error population.exclusions")]
    [TestCase("population: { referenceWeight: 70 kg, weightBand: 3-20 kg }", "warning population.referenceWeight")]
    [TestCase("population: { age: 18-80 years, weightBand: 2-5 kg }", "warning population.weightBand")]
    [TestCase("population: { age: 0-28 d, weightBand: 50-100 kg }", "warning population.weightBand")]
    [TestCase("study: { indication: GVHD }\npopulation: { definition: Sepsis-3 }", "warning population.definition")]
    [TestCase(
        "study: { indication: severe bacterial pneumonia }\npopulation: { infectionSource: [urinary tract] }",
        "warning population.infectionSource")]
    [TestCase("population: { infectionSource: [any, abdomen] }", "info population.infectionSource")]
    [TestCase("design: { centres: 1 }\npopulation: { stratification: [site] }", "info population.stratification")]
    [TestCase("products: [ { donor: { type: 自体, pooled: true } } ]", "error products[0].donor.pooled")]
    [TestCase("products: [ { donor: { type: autologous, count: 3 } } ]", "error products[0].donor.count")]
    [TestCase("products: [ { donor: { pooled: true, count: 1 } } ]", "error products[0].donor.count")]
    [TestCase("products: [ { source: 经血, donor: { sex: 男 } } ]", "error products[0].donor.sex")]
    [TestCase("products: [ { source: placenta, donor: { age: 60-75 years } } ]", "warning products[0].donor.age")]
    [TestCase(
        "population: { age: 40-80 years }\nproducts: [ { source: 脐带, donor: { type: autologous } } ]",
        "warning products[0].donor.type")]
    [TestCase("products: [ { name: BM-MSC, source: adipose } ]", "warning products[0].name")]
    [TestCase("products: [ { name: autologous AD-MSC, donor: { type: allogeneic } } ]", "warning products[0].name")]
    [TestCase("products: [ { preservation: { state: fresh, storage: -196 °C } } ]", "warning products[0].preservation.storage")]
    [TestCase("products: [ { preservation: { state: 新鲜, thaw: 洗涤 } } ]", "warning products[0].preservation.thaw")]
    [TestCase("products: [ { preservation: { state: cryopreserved, storage: 37 °C } } ]", "error products[0].preservation.storage")]
    [TestCase("products: [ { preservation: { state: fresh }, viability: { at: 复苏后 } } ]", "warning products[0].viability.at")]
    [TestCase("products: [ { passage: P1, culture: { populationDoublings: 60 } } ]", "warning products[0].doublingsPerPassage")]
    [TestCase("products: [ { identity: { positive: { CD34: 95 % }, negative: { CD34: 2 % } } } ]", "error products[0].identity.negative")]
    [TestCase(
        "products: [ { geneModification: { vector: gamma-retroviral vector, integrating: no } } ]",
        "warning products[0].geneModification.integrating")]
    [TestCase(
        "products: [ { geneModification: { vector: plasmid DNA, integrating: yes } } ]",
        "warning products[0].geneModification.integrating")]
    [TestCase(
        "products: [ { geneModification: { vector: mRNA, expression: stable } } ]",
        "warning products[0].geneModification.expression")]
    [TestCase("endpoints: { primary: [ { name: mortality, at: 0 h } ] }", "error endpoints.primary[0].at")]
    [TestCase("endpoints: { secondary: [ { name: SOFA, at: 0 d } ] }", "warning endpoints.secondary[0].at")]
    [TestCase("followUp: { mortality: 0 d }", "error followUp.mortality")]
    [TestCase("endpoints: { primary: [ { at: 180 d } ] }\nfollowUp: { duration: 90 d }", "warning endpoints.lastPrimaryTime")]
    [TestCase("biomarkers: [ { name: IL-6, times: [0 h, 5 years] } ]\nfollowUp: { duration: 90 d }", "error biomarkers[0].times[1]")]
    [TestCase(
        "endpoints: { secondary: [ { measure: 病死率, at: [28 d, 180 d] } ] }\nfollowUp: { mortality: [28 d, 90 d] }",
        "info endpoints.deathTimes[1]")]
    [TestCase("followUp: { duration: 90 d, longTerm: 30 d }", "warning followUp.duration")]
    [TestCase("endpoints: { exploratory: [ { at: [3 d, 7 d, 1 wk] } ] }", "info endpoints.exploratory[0].at[2]")]
    [TestCase("biomarkers: [ { name: CRP }, { name: C-reactive protein } ]", "info biomarkers[1].name")]
    [TestCase("study: { registryIds: [NCT01234567, NCT01234567] }", "info study.registryIds[1]")]
    [TestCase("design: { escalation: { toxicityWindow: 60 d } }\nfollowUp: { duration: 28 d }", "warning followUp.lastContact")]
    [TestCase("study: { title: A randomized trial of MSC }\ndesign: { allocation: non-randomised }", "warning design.allocation")]
    [TestCase("study: { title: 开放标签单臂试验 }\ndesign: { masking: double blind }", "warning design.masking")]
    [TestCase(
        "study: { title: MSC in healthy subjects }\npopulation: { healthyVolunteers: false }",
        "warning population.healthyVolunteers")]
    [TestCase("study: { title: 成人脓毒性休克 }\npopulation: { age: 1-12 years }", "warning population.age")]
    [TestCase("study: { title: Paediatric sepsis and MSC }\npopulation: { age: 18-75 years }", "warning population.age")]
    [TestCase("study: { title: MSC for acute GVHD, indication: septic shock }", "warning study.title")]
    [TestCase(
        "study: { title: Autologous MSC for the heart }\nproducts: [ { donor: { type: allogeneic } } ]",
        "warning products.donor.type")]
    [TestCase("study: { title: Adipose cells for sepsis }\nproducts: [ { source: bone marrow } ]", "warning study.title")]
    [TestCase("study: { title: A multicenter trial }\ndesign: { centres: 1 }", "warning design.centres")]
    [TestCase(
        "study: { title: Placebo-controlled trial }\ndesign: { comparator: { kind: standard care } }\narms: [ { role: "
            + "experimental }, { role: no intervention } ]",
        "warning arms.role")]
    public void What_contradicts_itself_is_found(string text, string expected)
    {
        var findings = Check(text).Select(finding => $"{finding.Severity.ToString().ToLowerInvariant()} {finding.Path}");

        Assert.That(findings, Does.Contain(expected));
    }

    [TestCase(
        "design: { allocation: randomised, sampleSize: 90 }\narms: [ { name: A, role: experimental, participants: 60 }, { "
            + "name: B, role: placebo, participants: 30 } ]",
        "Unequal allocation")]
    [TestCase(
        "study: { phase: 1 }\ndesign: { allocation: single group, control: none, masking: open label, sampleSize: 9 }\narms: "
            + "[ { name: A, role: experimental, participants: 9 } ]",
        "A single arm")]
    [TestCase("arms: [ { dose: 160 million cells, infusions: 2, times: [0 d, 2 d] } ]", "A fixed dose")]
    [TestCase(
        "population: { weightBand: 50-100 kg }\narms: [ { dose: 160 million cells, infusion: { concentration: 2e6 cells/mL, "
            + "volume: 80 mL, rate: 240 mL/h, duration: 20-30 min } } ]",
        "SEPCELL")]
    [TestCase(
        "population: { age: \">= 18 years\" }\narms: [ { dose: 1e6 cells/kg, infusion: { concentration: 2e6 cells/mL, volume: 50 mL } } ]",
        "A bag made for the heaviest")]
    [TestCase(
        "population: { weightBand: 50-100 kg }\narms: [ { dose: 1e6 cells/kg, cap: 100 million cells, infusion: { "
            + "concentration: at most 1e6 cells/mL, volume: at most 100 mL } } ]",
        "At most")]
    [TestCase(
        "arms: [ { dose: [0.3e6 cells/kg, 1e6 cells/kg, 3e6 cells/kg], infusion: { concentration: 1e6 cells/mL, volume: 210 mL } } ]",
        "Dose levels in one arm")]
    [TestCase(
        "products: [ { name: UC-MSC, source: umbilical cord }, { name: BM-MSC, source: bone marrow } ]\narms: [ { name: A, "
            + "role: experimental, product: UC-MSC }, { name: B, role: experimental, product: BM-MSC }, { name: C, role: placebo } "
            + "]",
        "Two sources in two arms")]
    [TestCase("products: [ { culture: { populationDoublings: 25 } } ]", "Doublings instead of passage")]
    [TestCase(
        "endpoints: { primary: [ { measure: mortality, at: 12 wk } ] }\nfollowUp: { duration: 84 d, mortality: [84 d] }",
        "84 days for 12 weeks")]
    [TestCase(
        "endpoints: { primary: [ { measure: mortality, at: 12 mo } ] }\nfollowUp: { duration: 365 d, safety: 365 d, "
            + "longTerm: 365 d, mortality: [365 d] }",
        "365 days for 12 months")]
    [TestCase(
        "study: { title: MSC for children with sepsis, indication: sepsis }\npopulation: { definition: Phoenix, age: 1-17 "
            + "years, weightBand: 8-80 kg, exclusions: [malignancy] }",
        "A paediatric trial")]
    [TestCase(
        "study: { title: MSC in preterm infants, indication: bronchopulmonary dysplasia }\npopulation: { age: 5-14 d, "
            + "weightBand: 0.5-1.2 kg }\narms: [ { route: intratracheal, dose: 10e6 cells/kg, infusion: { volume: 2 mL } } ]",
        "Preterm infants, by the trachea")]
    [TestCase(
        "study: { indication: acute respiratory distress syndrome }\narms: [ { route: intratracheal, infusion: { volume: 20 mL } } ]",
        "Intratracheal dosing")]
    [TestCase(
        "study: { indication: knee osteoarthritis }\narms: [ { route: intra-articular, dose: 50 million cells, infusion: { "
            + "volume: 5 mL } } ]",
        "Another indication")]
    [TestCase(
        "study: { title: Phase 1 dose escalation }\ndesign: { allocation: single group, sampleSize: 9, escalation: { "
            + "cohortSize: 3, stagger: 24 h, toxicityWindow: 7 d } }\narms: [ { name: low, role: experimental, participants: 3, "
            + "infusions: 1 }, { name: middle, role: experimental, participants: 3, infusions: 1 }, { name: high, role: "
            + "experimental, participants: 3, infusions: 1 } ]",
        "Dose escalation cohorts")]
    [TestCase(
        "design: { allocation: randomised, sampleSize: 300 }\narms: [ { name: A, role: experimental, participants: 100 }, { "
            + "name: B, role: active comparator, participants: 100 }, { name: C, role: no intervention, participants: 100 } ]",
        "A platform with a shared control")]
    [TestCase(
        "study: { title: A randomised cross-over trial }\ndesign: { allocation: randomised, sampleSize: 20 }\narms: [ { "
            + "name: A, role: experimental, participants: 20 }, { name: B, role: placebo, participants: 20 } ]",
        "Cross-over")]
    [TestCase(
        "design: { masking: double blind }\nproducts: [ { name: UC-MSC } ]\narms: [ { name: MSC, role: experimental, "
            + "product: UC-MSC, infusions: 2 }, { name: placebo, role: placebo, infusions: 2 }, { name: rescue after placebo, "
            + "role: other, product: UC-MSC, infusions: 1 } ]",
        "A rescue arm")]
    [TestCase(
        "design: { control: historical, allocation: non-randomised, masking: single blind, sampleSize: 10 }\narms: [ { name: "
            + "MSC, role: experimental, participants: 10 }, { name: standard care, role: no intervention, participants: 20 } ]",
        "Controls from records")]
    [TestCase(
        "arms: [ { interval: 3-4 d, infusions: 8, times: [0 d, 3 d, 7 d, 10 d, 14 d, 17 d, 21 d, 24 d] } ]\nfollowUp: { duration: 100 d }",
        "Twice a week")]
    [TestCase("arms: [ { infusions: 8, interval: \">= 3 d\" } ]\nfollowUp: { duration: 28 d }", "An interval told as a bound")]
    [TestCase("arms: [ { infusions: 2-4, times: [0 d, 7 d, 14 d] } ]", "A range of infusions")]
    [TestCase("arms: [ { times: [0 h, 48 ± 6 h, 96 ± 6 h], interval: 48 h } ]", "Times with windows")]
    [TestCase(
        "arms: [ { times: [0 d, 3 d], infusions: 2 } ]\nendpoints: { primary: [ { measure: infusion-related events, at: 24 h } ] }",
        "Events counted after each infusion")]
    [TestCase(
        "arms: [ { infusion: { filter: \"200 µm transfusion set; do not use a leukocyte filter\" } } ]",
        "A filter that is forbidden")]
    [TestCase("arms: [ { infusion: { vehicle: 5 % dextrose in water with 5 % albumin } } ]", "Dextrose in water")]
    [TestCase(
        "products: [ { geneModification: { vector: integrase-defective lentiviral vector, integrating: false, expression: transient } } ]",
        "A lentivirus that does not integrate")]
    [TestCase(
        "products: [ { preservation: { state: fresh, storage: 2-8 °C, maximumHold: 24 h }, viability: { at: at release } } ]",
        "Fresh cells in the refrigerator")]
    [TestCase("products: [ { preservation: { state: cryopreserved, storage: -80 °C } } ]", "Cells in a freezer")]
    [TestCase("products: [ { source: umbilical cord, donor: { type: allogeneic, sex: male, age: 0 d } } ]", "The newborn as the donor")]
    [TestCase("products: [ { donor: { type: allogeneic, pooled: false, count: 6 } } ]", "Batches of single donors")]
    [TestCase(
        "study: { indication: septic shock }\npopulation: { definition: vasopressor-based, shock: only, exclusions: [other "
            + "shock, minors], age: \">= 18 years\" }",
        "Septic shock alone")]
    [TestCase(
        "population: { healthyVolunteers: true, definition: endotoxaemia model, age: 18-35 years }\nstudy: { title: MSC in "
            + "healthy men given endotoxin, indication: endotoxaemia }",
        "Endotoxaemia")]
    [TestCase(
        "study: { title: \"MSC in sepsis: an open-label, randomised trial with blinded assessment\" }\ndesign: { allocation: "
            + "randomised, masking: observer blind }",
        "PROBE")]
    [TestCase("study: { title: A double-blind trial with an open-label extension }\ndesign: { masking: double blind }", "An extension")]
    [TestCase("study: { title: MSC in COVID-19 ARDS, indication: COVID-19 }", "Two illnesses in one title")]
    [TestCase(
        "study: { title: MSC for children and adults with GVHD, indication: GVHD }\npopulation: { age: 2-65 years }",
        "Children and adults")]
    [TestCase(
        "study: { title: MSC in adults with multiple organ failure, indication: septic shock }\npopulation: { age: 17-75 years }",
        "Adults from 17 years on")]
    [TestCase("endpoints: { secondary: [ { measure: SOFA, at: [0 d, 3 d, 7 d] } ] }", "SOFA at baseline and later")]
    public void What_is_unusual_and_fair_stays_quiet(string text, string what)
    {
        var loud = Check(text).Where(finding => finding.Severity != FindingSeverity.Info);

        Assert.That(loud.Select(finding => finding.Message.English), Is.Empty, what);
    }

    static IReadOnlyList<Finding> Check(string text)
    {
        var report = Checker.CheckText($"mscProtocol: 1\n{text}\n");
        Assert.That(report.Refusals, Is.Empty);
        return report.Findings;
    }
}
