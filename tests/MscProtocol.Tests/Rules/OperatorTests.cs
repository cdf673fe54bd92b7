using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

sealed class OperatorTests
{
    // The verdict for a value that is: as asked, not as asked, not stated, unreadable.
    [TestCase("design.dataMonitoringCommittee: { is: true }", "design: { dataMonitoringCommittee: 是 }",
        "design: { dataMonitoringCommittee: false }", "design: {}", "design: { dataMonitoringCommittee: perhaps }")]
    [TestCase("design.dataMonitoringCommittee: { noneOf: [true] }", "design: { dataMonitoringCommittee: no }",
        "design: { dataMonitoringCommittee: yes }", "study: {}", "design: text")]
    [TestCase("design.centres: { is: 3 }", "design: { centres: 3 }", "design: { centres: 4 }", "design: { centres: ~ }",
        "design: { centres: many }")]
    [TestCase("study.title: { is: Trial A }", "study: { title: trial a }", "study: { title: Trial B }", "study: { acronym: A }",
        "study: { title: [a] }")]
    [TestCase("study.title: { oneOf: [A, B] }", "study: { title: b }", "study: { title: C }", "study: { title: '' }", "study: words")]
    [TestCase("study.title: { matches: '^a.*9$' }", "study: { title: A - 9 }", "study: { title: A - 9b }", "study: { title: tbd }",
        "study: { title: {} }")]
    [TestCase("products.source: { is: umbilical cord }", "products: { source: Wharton's jelly }", "products: { source: 骨髓 }",
        "products: { name: A }", "products: { source: skin of frogs }")]
    [TestCase("products.source: { oneOf: [umbilical cord, adipose] }", "products: { source: 脐带 }", "products: { source: BM }",
        "products: []", "products: { source: 5 }")]
    [TestCase("products.source: { noneOf: [umbilical cord, adipose] }", "products: { source: bone-marrow }", "products: { source: UC }",
        "arms: []", "products: 3")]
    [TestCase("population.infectionSource: { includes: lung }", "population: { infectionSource: [abdomen, pneumonia] }",
        "population: { infectionSource: [abdomen] }", "population: {}", "population: { infectionSource: [lung, {}] }")]
    [TestCase("followUp.events: { includesAll: [malignancy, thromboembolism] }", "followUp: { events: [thromboembolism, x, malignancy] }",
        "followUp: { events: malignancy }", "followUp: { duration: 1 d }", "followUp: { events: [[malignancy]] }")]
    [TestCase("followUp.events: { includesAny: [malignancy, thromboembolism] }", "followUp: { events: [moon, malignancy] }",
        "followUp: { events: [moon] }", "followUp: { events: ~ }", "followUp: { events: { a: b } }")]
    [TestCase("study.registryIds: { includes: NCT01 }", "study: { registryIds: [nct01, EU] }", "study: { registryIds: NCT02 }",
        "study: { title: A }", "study: { registryIds: {} }")]
    [TestCase("followUp.mortality: { includes: 28 d }", "followUp: { mortality: [28 ± 2 d, 90 d] }",
        "followUp: { mortality: [30 d, 90 d] }", "followUp: {}", "followUp: { mortality: [28 d, late] }")]
    [TestCase("followUp.mortality: { count: { atLeast: 2 } }", "followUp: { mortality: '28 d, 90 d' }", "followUp: { mortality: 28 d }",
        "followUp: {}", "followUp: { mortality: [28 d, late] }")]
    [TestCase("followUp.mortality: { count: { atLeast: 2, below: 4 } }", "followUp: { mortality: [1 d, 2 d, 3 d] }",
        "followUp: { mortality: [1 d, 2 d, 3 d, 4 d] }", "followUp: {}", "followUp: { mortality: x }")]
    [TestCase("products: { count: { is: 2 } }", "products: [ { name: A }, {}, { name: B } ]", "products: [ { name: A } ]", "arms: []",
        "products: x")]
    [TestCase("arms.dose: { count: { is: 3 } }", "arms: [ { dose: [1e6 cells/kg, 2e6 cells/kg] }, { dose: 3e6 cells } ]",
        "arms: [ { dose: 1e6 cells/kg }, {} ]", "arms: [ {}, {} ]", "arms: [ { dose: 1e6 cells/kg }, { dose: low } ]")]
    [TestCase("products.source: { same: true }", "products: [ { source: UC }, { source: Wharton's jelly }, {} ]",
        "products: [ { source: UC }, { source: BM } ]", "products: [ {}, {} ]", "products: [ { source: UC }, { source: moon } ]")]
    [TestCase("arms.name: { unique: true }", "arms: [ { name: A }, { name: B }, {} ]", "arms: [ { name: A }, { name: B }, { name: A } ]",
        "arms: {}", "arms: [ { name: A }, { name: [B] } ]")]
    [TestCase("followUp.mortality: { unique: true }", "followUp: { mortality: [28 d, 30 d] }",
        "followUp: { mortality: [12 mo, 28 d, 1 a] }", "followUp: {}", "followUp: { mortality: y }")]
    [TestCase("products.identity.positive.CD105: { atLeast: 95 % }", "products: { identity: { positive: { CD105: 95 % } } }",
        "products: { identity: { positive: { CD105: 90 %, CD90: 99 % } } }", "products: { identity: { positive: { CD90: 99 % } } }",
        "products: { identity: { positive: x } }")]
    [TestCase("products.identity.positive: { includesAll: [CD105, CD73] }", "products: { identity: { positive: [CD73, endoglin] } }",
        "products: { identity: { positive: [CD73] } }", "products: { identity: {} }", "products: { identity: x }")]
    [TestCase("products.safetyTests.endotoxin: { atMost: 5 EU/kg }", "products: { safetyTests: { endotoxin: 5 EU/kg } }",
        "products: { safetyTests: { endotoxin: 6 EU/kg } }", "products: { safetyTests: {} }",
        "products: { safetyTests: { endotoxin: none seen } }")]
    [TestCase("followUp.mortality: { ascending: true }", "followUp: { mortality: [7 d, 28 d, 90 ± 3 d] }",
        "followUp: { mortality: [7 d, 28 d, 4 wk] }", "followUp: {}", "followUp: { mortality: [28 d, late] }")]
    [TestCase("followUp.duration: { among: { field: followUp.mortality } }", "followUp: { duration: 89-95 d, mortality: [28 d, 90 d] }",
        "followUp: { duration: 60 d, mortality: [28 d, 90 d] }", "followUp: { duration: 28 d }",
        "followUp: { duration: 60 d, mortality: [28 d, late] }")]
    [TestCase("followUp.duration: { among: { field: followUp.mortality, within: 5 % } }", "followUp: { duration: 12 mo, mortality: 350 d }",
        "followUp: { duration: 12 mo, mortality: 340 d }", "followUp: { mortality: 28 d }", "followUp: { duration: x, mortality: 28 d }")]
    [TestCase("followUp.duration: { atMost: { field: followUp.safety, within: 5 % } }", "followUp: { duration: 12 mo, safety: 365 d }",
        "followUp: { duration: 100 d, safety: 95 d }", "followUp: { duration: 28 d }", "followUp: { duration: 1 d, safety: x }")]
    [TestCase("followUp.duration: { above: { field: followUp.safety, within: 5 % } }", "followUp: { duration: 100 d, safety: 95 d }",
        "followUp: { duration: 12 mo, safety: 365 d }", "followUp: { duration: 28 d }", "followUp: { duration: 1 d, safety: x }")]
    [TestCase("study.indication: { among: { field: population.exclusions } }",
        "study: { indication: ARDS }\npopulation: { exclusions: [malignancy, 急性肺损伤] }",
        "study: { indication: ARDS }\npopulation: { exclusions: [malignancy] }", "study: { indication: ARDS }",
        "study: { indication: ARDS }\npopulation: { exclusions: [{}] }")]
    [TestCase("study.indication: { apart: { field: population.exclusions } }",
        "study: { indication: ARDS }\npopulation: { exclusions: [malignancy] }",
        "study: { indication: ARDS }\npopulation: { exclusions: [acute lung injury] }", "population: { exclusions: [malignancy] }",
        "study: { indication: ARDS }\npopulation: { exclusions: [{}] }")]
    [TestCase("arms.name: { apart: { field: products.name } }", "arms: [ { name: A } ]\nproducts: [ { name: B } ]",
        "arms: [ { name: C }, { name: a } ]\nproducts: [ { name: A } ]", "arms: [ { name: A } ]",
        "arms: [ { name: [A] } ]\nproducts: [ { name: A } ]")]
    [TestCase("study.title: { mentions: { maskings: [double blind] } }", "study: { title: A double-blinded trial }",
        "study: { title: A trial that is not double blind }", "study: {}", "study: { title: {} }")]
    [TestCase("study.title: { mentions: { maskings: [open label], allocations: [randomised] } }", "study: { title: 随机对照试验 }",
        "study: { title: 非随机对照试验 }", "study: { title: '' }", "study: words")]
    [TestCase("study.title: { mentions: { maskings: [open label] } }", "study: { title: open }", "study: { title: Open abdomen }",
        "arms: []", "study: { title: [a] }")]
    [TestCase("population.exclusions: { mentions: { participants: [adults] } }", "population: { exclusions: [malignancy, 成人] }",
        "population: { exclusions: [adults without capacity] }", "population: {}", "population: { exclusions: [{}] }")]
    [TestCase("study.title: { mentions: { indications: [ { group: septic illness } ] } }", "study: { title: Cells in severe sepsis }",
        "study: { title: Cells in ARDS }", "study: {}", "study: { title: [a] }")]
    [TestCase("study.indication: { is: { group: critical illness } }", "study: { indication: ALI }", "study: { indication: endotoxaemia }",
        "study: {}", "study: { indication: [a] }")]
    [TestCase("study.indication: { is: acute respiratory distress syndrome }", "study: { indication: ARDS due to influenza }",
        "study: { indication: fibrosis after ARDS }", "study: {}", "study: { indication: [a] }")]
    [TestCase("study.indication: { noneOf: [COVID-19] }", "study: { indication: long COVID }",
        "study: { indication: severe COVID-19 pneumonia with respiratory failure }", "study: {}", "study: { indication: [a] }")]
    [TestCase("study.indication: { noneOf: [ { group: septic illness }, endotoxaemia ] }", "study: { indication: COVID-19 }",
        "study: { indication: 感染性休克 }", "study: {}", "study: { indication: [a] }")]
    [TestCase("endpoints.primary.name: { dated: { field: endpoints.primary.at } }",
        "endpoints: { primary: { name: 28-day mortality, at: 4 wk } }", "endpoints: { primary: { name: mortality to day 28, at: 90 d } }",
        "endpoints: { primary: { name: mortality, at: 28 d } }", "endpoints: { primary: { name: mortality at day 28, at: late } }")]
    [TestCase("study.title: { dated: { field: followUp.mortality, within: 10 % } }",
        "study: { title: 第28天病死率 }\nfollowUp: { mortality: [30 d, 90 d] }",
        "study: { title: 第28天病死率 }\nfollowUp: { mortality: 32 d }",
        "study: { title: Death within 6 h }\nfollowUp: { mortality: 28 d }", "study: { title: [] }\nfollowUp: { mortality: 28 d }")]
    [TestCase("texts: { tells: { power: { atLeast: 70 % } } }", "design: { sampleSizeRationale: The power is 80 %. }",
        "study: { title: A trial }\nfollowUp: { lossPlan: 60 % power remains. }", "study: { title: A trial }",
        "design: { sampleSizeRationale: [] }")]
    [TestCase("study.title: { tells: { ratio: { among: { field: ratioOfArms } } } }",
        "study: { title: Randomised 1:2 }\narms: [ { participants: 20 }, { participants: 10 } ]",
        "study: { title: Randomised 1:1 }\narms: [ { participants: 20 }, { participants: 10 } ]", "study: { title: Randomised 1:2 }",
        "study: { title: Randomised 1:2 }\narms: [ { participants: [] }, { participants: 10 } ]")]
    [TestCase("study.indication: { tells: { exclusions: { apart: { field: population.exclusions } } } }",
        "study: { indication: kidney transplantation }\npopulation: { exclusions: pregnancy }",
        "study: { indication: kidney transplantation }\npopulation: { exclusions: transplant }", "study: { indication: arthritis }",
        "study: { indication: [a] }\npopulation: { exclusions: transplant }")]
    public void Answers_a_value_that_is_right_wrong_not_stated_or_unreadable(string test, string right, string wrong, string absent,
        string unreadable)
    {
        Assert.That(Ask.Judge(test, right), Is.EqualTo(Truth.Holds), right);
        Assert.That(Ask.Judge(test, wrong), Is.EqualTo(Truth.Fails), wrong);
        Assert.That(Ask.Judge(test, absent), Is.EqualTo(Truth.Unknown), absent);
        Assert.That(Ask.Judge(test, unreadable), Is.EqualTo(Truth.Unknown), unreadable);
    }

    // One dose by weight and one absolute cannot be set side by side; nor can EU/kg and EU/mL.
    [TestCase("atLeast: 1 million cells")]
    [TestCase("atMost: 1 million cells")]
    [TestCase("above: 1 million cells")]
    [TestCase("below: 1 million cells")]
    [TestCase("between: [1 million cells, 2 million cells]")]
    [TestCase("between: [1 million cells, 2e6 cells/kg]")]
    [TestCase("within: 1-2 million cells")]
    [TestCase("is: 1 million cells")]
    [TestCase("oneOf: [1 million cells]")]
    [TestCase("oneOf: [1 million cells, 5e6 cells/kg]")]
    [TestCase("noneOf: [1 million cells]")]
    [TestCase("includes: 1 million cells")]
    [TestCase("includesAll: [1 million cells, 1e6 cells/kg]")]
    [TestCase("includesAny: [1 million cells, 2e6 cells/kg]")]
    [TestCase("atMost: { field: arms.cap }")]
    public void Tells_nothing_of_doses_on_different_bases(string test) => Assert.That(
        Ask.Judge($"arms.dose: {{ {test} }}", "arms: { dose: 1e6 cells/kg, cap: 300 million cells }"), Is.EqualTo(Truth.Unknown));

    [TestCase("oneOf: [1 million cells, 1e6 cells/kg]", Truth.Holds)]
    [TestCase("noneOf: [1 million cells, 1e6 cells/kg]", Truth.Fails)]
    [TestCase("includesAny: [1 million cells, 1e6 cells/kg]", Truth.Holds)]
    [TestCase("includesAll: [1 million cells, 2e6 cells/kg]", Truth.Fails)]
    [TestCase("between: [2e6 cells/kg, 1 million cells]", Truth.Fails)]
    public void Tells_what_is_certain_whatever_the_other_basis(string test, Truth expected) =>
        Assert.That(Ask.Judge($"arms.dose: {{ {test} }}", "arms: { dose: 1e6 cells/kg }"), Is.EqualTo(expected));

    [TestCase("same", "1e6 cells/kg, 1e6 cells/kg", Truth.Holds)]
    [TestCase("same", "1e6 cells/kg, 1e6 cells", Truth.Unknown)]
    [TestCase("same", "1e6 cells/kg, 1e6 cells, 2e6 cells", Truth.Fails)]
    [TestCase("unique", "1e6 cells/kg, 2e6 cells/kg", Truth.Holds)]
    [TestCase("unique", "1e6 cells/kg, 1e6 cells", Truth.Unknown)]
    [TestCase("unique", "1e6 cells/kg, 1e6 cells, 1e6 cells", Truth.Fails)]
    public void Compares_each_dose_with_the_others(string test, string doses, Truth expected) =>
        Assert.That(Ask.Judge($"arms.dose: {{ {test}: true }}", $"arms: {{ dose: [{doses}] }}"), Is.EqualTo(expected));
}
