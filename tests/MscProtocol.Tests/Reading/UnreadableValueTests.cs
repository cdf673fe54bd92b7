using MscProtocol.Tests.Documents;

namespace MscProtocol.Tests.Reading;

sealed class UnreadableValueTests
{
    [TestCase("arms: { dose: 3e6 }", "arms[0].dose", "3e6")]
    [TestCase("arms: { cap: 300 million apples }", "arms[0].cap", "apples")]
    [TestCase("arms: { cap: \"300 million apples\" }", "arms[0].cap", "apples")]
    [TestCase("arms: { cap: '300 million apples' }", "arms[0].cap", "apples")]
    [TestCase("arms: { cap: \"300\\tmillion apples\" }", "arms[0].cap", "\"300\\tmillion apples\"")]
    [TestCase("arms: { dose: [1e6 cells/kg, lots] }", "arms[0].dose", "lots")]
    [TestCase("arms: { dose: \"0.3, 1.0 and 3.0 million apples/kg\" }", "arms[0].dose", "apples/kg")]
    [TestCase("arms: { times: [0 h, soon, 48 h] }", "arms[0].times", "soon")]
    [TestCase("arms: { infusions: 1.5 }", "arms[0].infusions", "1.5")]
    [TestCase("arms: { interval: twice a week }", "arms[0].interval", "twice a week")]
    [TestCase("arms: { interval: weekly for a month }", "arms[0].interval", "weekly for a month")]
    [TestCase("arms: { dose: 3e6-1e6 cells/kg }", "arms[0].dose", "3e6-1e6 cells/kg")]
    [TestCase("design: { sampleSize: 40 + 20 }", "design.sampleSize", "+ 20")]
    [TestCase("population: { age: from 18 years }", "population.age", "from 18 years")]
    [TestCase("population: { age: after 18 years }", "population.age", "after 18 years")]
    [TestCase("followUp: { duration: 90 kg }", "followUp.duration", "kg")]
    [TestCase("followUp: { duration: 90 }", "followUp.duration", "90")]
    [TestCase("followUp:\n  duration: >-\n    90\n    apples\n", "followUp.duration", ">-\n    90\n    apples")]
    [TestCase("followUp:\n  duration: 90\n    apples\n", "followUp.duration", "90\n    apples")]
    [TestCase("products: { passage: low }", "products[0].passage", "low")]
    [TestCase("products: { viability: { minimum: 80 } }", "products[0].viability.minimum", "80")]
    [TestCase("products: { identity: { positive: { endoglin: high } } }", "products[0].identity.positive.endoglin", "high")]
    [TestCase("design: { dataMonitoringCommittee: maybe }", "design.dataMonitoringCommittee", "maybe")]
    [TestCase("study: { registeredOn: 15/01/2026 }", "study.registeredOn", "15/01/2026")]
    [TestCase("study: { registeredOn: 2026-02-30 }", "study.registeredOn", "2026-02-30")]
    public void Is_told_with_the_words_that_are_to_blame(string text, string path, string words)
    {
        var document = Sample.Read(text);
        var problem = document.Problems.Single();
        Assert.That((problem.Id, problem.Path), Is.EqualTo(("READ-004", path)));
        Assert.That(Texts.Cut(document.Source, problem.Place.Span), Is.EqualTo(words));
    }

    [TestCase("arms: { dose: 3e6 }", "write \"3e6 cells/kg\" or \"3e6 cells\"", "3e6 cells/kg")]
    [TestCase("products: { passage: low }", "P3", "P3")]
    [TestCase("design: { dataMonitoringCommittee: maybe }", "'maybe' is neither yes nor no; write true or false", "既非是也非否")]
    [TestCase("study: { registeredOn: 15/01/2026 }", "write year-month-day, such as 2026-03-02", "按年-月-日书写")]
    public void Is_told_with_what_to_write(string text, string english, string chinese)
    {
        var message = Sample.Read(text).Problems.Single().Message;
        Assert.That(message.English, Does.Contain(english));
        Assert.That(message.Chinese, Does.Contain(chinese));
    }

    [TestCase("products: { source: bone marow }\narms: { product: X }", "MSC-SRC-002")]
    [TestCase("products: { passage: low }\narms: { product: X }", "MSC-PAS-001")]
    [TestCase("products: { viability: { minimum: high } }\narms: { product: X }", "MSC-VIA-001")]
    [TestCase("products: { viability: good }\narms: { product: X }", "MSC-VIA-001")]
    [TestCase("products: [good]\narms: { product: X }", "MSC-VIA-001")]
    [TestCase("products: good", "MSC-SRC-001")]
    [TestCase("products: { name: X }\narms: high", "MSC-DOSE-001")]
    [TestCase("products: { name: X }\narms: [high]", "MSC-DOSE-002")]
    [TestCase("arms: { role: experimental, dose: low }", "MSC-DOSE-002")]
    [TestCase("arms: { dose: 1e6 cells/kg, infusions: a few }", "MSC-DOSE-017")]
    [TestCase("arms: { dose: 1e6 cells/kg, times: daily }", "MSC-DOSE-017")]
    [TestCase("arms: { infusions: 2, times: daily }", "MSC-DOSE-018")]
    [TestCase("arms: { role: experimental }\nfollowUp: { duration: long }", "MSC-FUP-001")]
    [TestCase("arms: { role: experimental }\nfollowUp: { mortality: late }", "MSC-FUP-001")]
    [TestCase("arms: { role: experimental }\nfollowUp: long", "MSC-FUP-001")]
    [TestCase("followUp: { duration: 14 d, mortality: late }", "MSC-FUP-002")]
    [TestCase("followUp: { duration: 90 d, mortality: late }", "MSC-FUP-004")]
    [TestCase("followUp: { duration: 90 d }\nendpoints: { primary: { measure: mortality, at: late } }", "MSC-FUP-004")]
    [TestCase("followUp: { duration: 90 d }\nendpoints: { primary: deaths }", "MSC-FUP-004")]
    [TestCase("followUp: { duration: 90 d }\nendpoints: deaths", "MSC-FUP-004")]
    [TestCase("followUp: { duration: 90 d, mortality: 28 d }\nendpoints: { primary: { measure: mortality, at: late } }", "MSC-FUP-005")]
    [TestCase("followUp: { duration: 90 d }\nendpoints: { primary: [ { measure: [mortality], at: 28 d } ] }", "MSC-FUP-004")]
    [TestCase("arms: { dose: 400 million cells, cap: 300 million }", "MSC-DOSE-011")]
    [TestCase("population: { weightBand: heavy }\narms: { dose: 900 million cells }", "MSC-DOSE-009")]
    public void Is_never_the_ground_of_a_rule_s_finding(string text, string rule) =>
        Assert.That(
            Sample.Check($"mscProtocol: 1\n{text}").Findings.Select(finding => finding.RuleId),
            Does.Not.Contain(rule).And.Some.StartsWith("READ-"));
}
