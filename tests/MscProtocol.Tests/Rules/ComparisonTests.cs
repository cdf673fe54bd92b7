using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

sealed class ComparisonTests
{
    [TestCase("atLeast: 28 d", "28 d | 4 wk | 28-30 d | '>= 28 d' | '> 28 d'", "27 d | 27-30 d | '> 27 d' | '<= 28 d' | '<= 90 d'")]
    [TestCase("atLeast: 28-30 d", "28 d | 28-29 d", "27 d")]
    [TestCase("atLeast: '> 28 d'", "29 d | '> 28 d'", "28 d | '>= 28 d'")]
    [TestCase("atLeast: '<= 28 d'", "28 d | '>= 28 d'", "27 d")]
    [TestCase("atMost: 28 d", "28 d | 26-28 d | '<= 28 d' | '< 28 d'", "29 d | 26-29 d | '< 29 d' | '>= 28 d' | '>= 1 d'")]
    [TestCase("atMost: 28-30 d", "30 d | 29-30 d", "31 d")]
    [TestCase("atMost: '< 28 d'", "27 d | '< 28 d'", "28 d | '<= 28 d'")]
    [TestCase("above: 28 d", "29 d | 28.1-30 d | '> 28 d'", "28 d | 27 d | '>= 28 d' | 28-30 d | '<= 90 d'")]
    [TestCase("above: 28-30 d", "31 d | '> 30 d'", "29 d | 30 d")]
    [TestCase("above: '< 28 d'", "28 d | '>= 28 d'", "27 d")]
    [TestCase("below: 28 d", "27 d | 20-27.9 d | '< 28 d'", "28 d | 29 d | '<= 28 d' | 20-28 d | '>= 1 d'")]
    [TestCase("below: 28-30 d", "27 d | '< 28 d'", "28 d | 29 d")]
    [TestCase("below: '> 28 d'", "28 d | '<= 28 d'", "29 d")]
    [TestCase("between: [28 d, 90 d]", "28 d | 90 d | 28-90 d", "27 d | 91 d | 27-90 d | 28-91 d | '>= 28 d' | '<= 90 d'")]
    [TestCase("between: [28 d, 28 d]", "28 d", "29 d")]
    [TestCase("within: 28 ± 2 d", "26 d | 30 d | 27-30 d | 28 ± 2 d", "25 d | 31 d | 25-28 d | '<= 30 d' | '>= 26 d'")]
    [TestCase("within: '>= 28 d'", "28 d | '> 28 d' | 28-90 d", "27 d | '> 27 d' | '<= 28 d'")]
    [TestCase("within: 28 d", "28 d", "28 ± 2 d")]
    [TestCase("is: 12 mo", "12 mo | 1 a | 1 year", "365 d | '<= 12 mo' | 12-13 mo")]
    [TestCase("oneOf: [28 d, 12 mo]", "4 wk | 1 a", "30 d | 28-30 d")]
    [TestCase("noneOf: [28 d, 12 mo]", "30 d | '>= 28 d'", "4 wk | 1 a")]
    [TestCase("atLeast: 28 d, atMost: 90 d", "28 d | 90 d", "27 d | 91 d")]
    [TestCase("atLeast: { field: followUp.safety }", "30 d | 31 d", "29 d")]
    [TestCase("below: { field: population.onsetWindow }", "1 h", "2 h | 3 h")]
    [TestCase("within: { field: population.age }", "18 a | 80 a | 20-30 a", "17 a | '>= 18 a'")]
    [TestCase("between: [{ field: followUp.safety }, 90 d]", "30 d", "29 d | 91 d")]
    [TestCase("between: [28 d, { field: followUp.longTerm }]", "", "27 d", "28 d | 90 d")]
    [TestCase("atLeast: { field: followUp.longTerm }", "", "", "1 d | 90 d")]
    [TestCase("atMost: { field: biomarkers.times }", "", "", "1 d | 90 d")]
    [TestCase("atLeast: { field: arms.interval }", "", "1 d", "2 d")]
    [TestCase("atLeast: { field: arms.times }", "", "2 d", "3 d")]
    [TestCase("atLeast: { field: followUp.longTerm }, atMost: 28 d", "", "29 d", "28 d")]
    [TestCase("atLeast: { field: endpoints.primary.at }", "", "", "28 d")]
    public void Compares_every_form_of_an_amount(string test, string holds, string fails, string unknown = "")
    {
        Check(holds, Truth.Holds);
        Check(fails, Truth.Fails);
        Check(unknown, Truth.Unknown);
        Check("~ | soon | 5 kg", Truth.Unknown);

        void Check(string values, Truth expected)
        {
            foreach (var value in values.Split(" | ", StringSplitOptions.RemoveEmptyEntries))
                Assert.That(Ask.Judge($"followUp.duration: {{ {test} }}", Around(value)), Is.EqualTo(expected), value);
        }
    }

    [TestCase("passage: { atMost: P5 }", "P3-P5", Truth.Holds)]
    [TestCase("passage: { atMost: P5 }", "P3-P6", Truth.Fails)]
    [TestCase("passage: { atMost: P5 }", "<= P5", Truth.Holds)]
    [TestCase("passage: { atMost: P5 }", ">= P3", Truth.Fails)]
    [TestCase("passage: { atMost: P5 }", "low", Truth.Unknown)]
    [TestCase("lastPassage: { atMost: P5 }", ">= P3", Truth.Unknown)]
    [TestCase("lastPassage: { atMost: P5 }", "low", Truth.Unknown)]
    [TestCase("passageWidth: { atMost: 2 }", "P3-P5", Truth.Holds)]
    [TestCase("passageWidth: { atMost: 2 }", "P3-P6", Truth.Fails)]
    [TestCase("passageWidth: { is: 0 }", "P3", Truth.Holds)]
    [TestCase("passageWidth: { atMost: 2 }", "<= P5", Truth.Unknown)]
    public void Compares_passages(string test, string passage, Truth expected) =>
        Assert.That(Ask.Judge($"products.{test}", $"products: {{ passage: '{passage}' }}"), Is.EqualTo(expected));

    [TestCase("atLeast: 2026-03-02", Truth.Holds)]
    [TestCase("atLeast: 2026-03-03", Truth.Fails)]
    [TestCase("atMost: 2026-03-02", Truth.Holds)]
    [TestCase("atMost: 2026-03-01", Truth.Fails)]
    [TestCase("above: 2026-03-01", Truth.Holds)]
    [TestCase("above: 2026-03-02", Truth.Fails)]
    [TestCase("below: 2026-03-03", Truth.Holds)]
    [TestCase("below: 2026-03-02", Truth.Fails)]
    [TestCase("between: [2026-03-02, 2026-03-02]", Truth.Holds)]
    [TestCase("within: 2026-03-02", Truth.Holds)]
    [TestCase("within: 2026-03-01", Truth.Fails)]
    [TestCase("is: 2026-03-02", Truth.Holds)]
    [TestCase("noneOf: [2026-03-02]", Truth.Fails)]
    [TestCase("atMost: { field: study.firstEnrolmentOn }", Truth.Unknown)]
    public void Compares_days(string test, Truth expected)
    {
        Assert.That(Ask.Judge($"study.registeredOn: {{ {test} }}", "study: { registeredOn: 2026-03-02 }"), Is.EqualTo(expected));
        Assert.That(Ask.Judge($"study.registeredOn: {{ {test} }}", "study: { registeredOn: spring }"), Is.EqualTo(Truth.Unknown));
    }

    static string Around(string duration) => $$"""
        followUp: { duration: {{duration}}, safety: 30 d }
        population: { onsetWindow: 2 h, age: 18-80 a }
        arms: [ { interval: 2 d, times: [1 d, 3 d] }, { name: control } ]
        biomarkers: { times: never }
        """;
}
