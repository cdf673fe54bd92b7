using MscProtocol.Protocol;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Protocol;

sealed class DerivedFieldTests
{
    const string Usual = "at 70 kg, since the protocol names no reference weight";
    const string Middle = "at 75 kg, the middle of the weight band";
    const string Anyone = "for any usual body weight, since no weight band is stated";
    const string Named = "at 60 kg, the protocol's reference weight";

    [TestCase("arms: { dose: 1e6 cells/kg }", "per kilogram")]
    [TestCase("arms: { dose: [160 million cells, 1e6 cells/kg] }", "absolute, per kilogram")]
    [TestCase("arms: { dose: [] }", "")]
    [TestCase("arms: { name: A }", "not stated")]
    [TestCase("arms: { dose: low }", "not readable")]
    public void Dose_basis(string text, string expected) => Check(text, "arms.doseBasis", expected);

    [TestCase("arms: { dose: 1e6 cells/kg }", "1000000 cells/kg", null)]
    [TestCase("arms: { dose: 1e6 cells/kg PBW }", "1000000 cells/kg PBW", null)]
    [TestCase("arms: { dose: 140 million cells }", "2000000 cells/kg", Usual)]
    [TestCase("arms: { dose: [70 million cells, 3e6 cells/kg] }", "1000000 cells/kg, 3000000 cells/kg", Usual)]
    [TestCase("arms: { dose: 70-140 million cells }", "1000000-2000000 cells/kg", Usual)]
    [TestCase("arms: { dose: 160 million cells }", "2285710 cells/kg", Usual)]
    [TestCase("arms: { dose: 150 million cells }\npopulation: { weightBand: 50-100 kg }", "2000000 cells/kg", Middle)]
    [TestCase("arms: { dose: 150 million cells }\npopulation: { weightBand: 50-100 kg, referenceWeight: 60 kg }", "2500000 cells/kg",
        Named)]
    [TestCase("arms: { dose: 140 million cells }\npopulation: { weightBand: at least 50 kg }", "2000000 cells/kg", Usual)]
    [TestCase("arms: { dose: 140 million cells }\npopulation: { weightBand: heavy }", "not stated", null)]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { weightBand: heavy }", "1000000 cells/kg", null)]
    [TestCase("arms: { name: A }", "not stated", null)]
    [TestCase("arms: { dose: low }", "not readable", null)]
    public void Dose_per_kilogram(string text, string expected, string? assumption) =>
        Check(text, "arms.dosePerKilogram", expected, assumption);

    [TestCase("arms: { dose: 160 million cells }", "160000000 cells", null)]
    [TestCase("arms: { dose: 1e6 cells/kg }", "70000000 cells", Usual)]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { weightBand: 50-100 kg }", "75000000 cells", Middle)]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { referenceWeight: 60 kg }", "60000000 cells", Named)]
    [TestCase("arms: { dose: [1e6 cells/kg, 5e6 cells/kg], cap: 300 million cells }", "70000000 cells, 300000000 cells", Usual)]
    [TestCase("arms: { dose: 1e6-5e6 cells/kg, cap: 300 million cells }", "70000000-300000000 cells", Usual)]
    [TestCase("arms: { dose: 400 million cells, cap: 300 million cells }", "300000000 cells", null)]
    [TestCase("arms: { dose: 400 million cells, cap: 4e6 cells/kg }", "280000000 cells", Usual)]
    [TestCase("arms: { dose: 5e6 cells/kg, cap: TBD }", "350000000 cells", Usual)]
    [TestCase("arms: { dose: 5e6 cells/kg, cap: 300 million }", "not readable", Usual)]
    [TestCase("arms: { dose: 1e15 cells/kg }", "not stated", Usual)]
    public void Dose_in_total(string text, string expected, string? assumption) => Check(text, "arms.doseTotal", expected, assumption);

    [TestCase("arms: { dose: 160 million cells, infusions: 2 }", "320000000 cells", null)]
    [TestCase("arms: { dose: 1e6 cells/kg, infusions: 5 }", "350000000 cells", Usual)]
    [TestCase("arms: { dose: 5e6 cells/kg, cap: 300 million cells, infusions: 2 }", "600000000 cells", Usual)]
    [TestCase("arms: { dose: [1e6 cells/kg, 2e6 cells/kg], infusions: 1 }", "70000000 cells, 140000000 cells", Usual)]
    [TestCase("arms: { dose: 160 million cells, times: [0 d, 2 d, 4 d] }", "480000000 cells", null)]
    [TestCase("arms: { dose: 160 million cells, times: [0 d, 2 d, 4 d], infusions: 2 }", "320000000 cells", null)]
    [TestCase("arms: { dose: 160 million cells }", "not stated", null)]
    [TestCase("arms: { dose: 160 million cells, infusions: 2-3 }", "not stated", null)]
    [TestCase("arms: { dose: 160 million cells, infusions: some }", "not readable", null)]
    [TestCase("arms: { dose: 1e15 cells, infusions: 2 }", "not stated", null)]
    [TestCase("arms: { dose: 1 cells, infusions: 1000000000000000 }", "not stated", null)]
    [TestCase("arms: { infusions: 2 }", "not stated", null)]
    public void Dose_of_all_infusions(string text, string expected, string? assumption) =>
        Check(text, "arms.cumulativeDose", expected, assumption);

    [TestCase("arms: { dose: 3e6 cells/kg, cap: 300 million cells }\npopulation: { weightBand: 50-120 kg }", "360000000 cells")]
    [TestCase("arms: { dose: [1e6 cells/kg, 2e6-3e6 cells/kg] }\npopulation: { weightBand: 50-100 kg, referenceWeight: 60 kg }",
        "100000000 cells, 200000000-300000000 cells")]
    [TestCase("arms: { dose: 160 million cells }\npopulation: { weightBand: <= 100 kg }", "160000000 cells")]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { weightBand: at least 50 kg }", "not stated")]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { referenceWeight: 60 kg }", "not stated")]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { weightBand: heavy }", "not readable")]
    [TestCase("arms: { dose: low }\npopulation: { weightBand: 50-100 kg }", "not readable")]
    [TestCase("arms: { dose: 1e15 cells/kg }\npopulation: { weightBand: 50-100 kg }", "not stated")]
    public void Dose_of_the_heaviest_patient(string text, string expected) => Check(text, "arms.heaviestDose", expected);

    [TestCase("arms: { infusions: 3 }", "3")]
    [TestCase("arms: { infusions: 2-4 }", "2-4")]
    [TestCase("arms: { times: [0 d, 2 d] }", "2")]
    [TestCase("arms: { times: [0 d, 2 d], infusions: 3 }", "3")]
    [TestCase("arms: { times: [] }", "not stated")]
    [TestCase("arms: { interval: 2 d }", "not stated")]
    [TestCase("arms: { times: daily }", "not readable")]
    public void Number_of_infusions(string text, string expected) => Check(text, "arms.plannedInfusions", expected);

    [TestCase("arms: { interval: 2 d }", "2 d")]
    [TestCase("arms: { times: [0 h, 12 h, 2 d] }", "12 h")]
    [TestCase("arms: { times: [4 d, 0 d, 2 d], interval: 1 h }", "48 h")]
    [TestCase("arms: { times: [0 d, 100 s] }", "0.03 h")]
    [TestCase("arms: { times: [0 d] }", "not stated")]
    [TestCase("arms: { times: [0 d, 2-3 d] }", "not stated")]
    [TestCase("arms: { times: [0 d, 900000000 a] }", "not stated")]
    [TestCase("arms: { infusions: 2 }", "not stated")]
    [TestCase("arms: { times: daily, interval: 2 d }", "not readable")]
    public void Shortest_time_between_infusions(string text, string expected) => Check(text, "arms.shortestInterval", expected);

    [TestCase("arms: { times: [0 d, 2 d] }", "2 d")]
    [TestCase("arms: { times: [48 h, 0 h, 1 d] }", "48 h")]
    [TestCase("arms: { times: [0 d, 2 d], infusions: 9, interval: 1 wk }", "2 d")]
    [TestCase("arms: { infusions: 3, interval: 48 h }", "96 h")]
    [TestCase("arms: { infusions: 1, interval: 48 h }", "0 h")]
    [TestCase("arms: { infusions: 3, interval: 2-3 d }", "4-6 d")]
    [TestCase("arms: { infusions: 0, interval: 48 h }", "not stated")]
    [TestCase("arms: { infusions: 3 }", "not stated")]
    [TestCase("arms: { times: daily, infusions: 3, interval: 48 h }", "not readable")]
    [TestCase("arms: { infusions: 2000000000, interval: 900000000 a }", "not stated")]
    public void Time_of_the_last_infusion(string text, string expected) => Check(text, "arms.lastInfusion", expected);

    [TestCase("followUp: { duration: 90 d }", "90 d")]
    [TestCase("followUp: { duration: 90 d, safety: 12 mo, longTerm: 5 a, mortality: [28 d] }", "5 a")]
    [TestCase("followUp: { duration: 28 d, mortality: [28 d, 3 mo] }", "3 mo")]
    [TestCase("followUp: { safety: 12 mo, longTerm: 12 to 24 mo }", "12-24 mo")]
    [TestCase("followUp: { lossPlan: none }", "not stated")]
    [TestCase("followUp: { duration: 90 d, mortality: late }", "not readable")]
    public void Time_of_the_last_contact(string text, string expected) => Check(text, "followUp.lastContact", expected);

    [TestCase("followUp: { duration: 5 a, safety: 12 mo, longTerm: 24 mo, mortality: 3 a }", "24 mo")]
    [TestCase("followUp: { safety: 12 mo, longTerm: 90 d }", "12 mo")]
    [TestCase("followUp: { safety: 28 d }", "28 d")]
    [TestCase("followUp: { duration: 90 d, mortality: late }", "not stated")]
    [TestCase("followUp: { duration: late, safety: 28 d }", "28 d")]
    [TestCase("followUp: { safety: 28 d, longTerm: late }", "not readable")]
    public void Time_of_the_last_contact_for_safety(string text, string expected) => Check(text, "followUp.lastSafetyContact", expected);

    [TestCase("endpoints: { primary: { measure: survival, at: 28 d }, secondary: [{ measure: SOFA, at: 7 d }, "
        + "{ measure: 病死率, at: 90 d }] }", "28 d, 90 d")]
    [TestCase("endpoints: { exploratory: { measure: mortality, at: 1 a } }\nfollowUp: { mortality: [28 d] }", "1 a, 28 d")]
    [TestCase("followUp: { mortality: [28 d, 90 d] }", "28 d, 90 d")]
    [TestCase("followUp: { mortality: [] }", "")]
    [TestCase("endpoints: { primary: { measure: SOFA, at: 28 d } }", "not stated")]
    [TestCase("endpoints: { primary: { measure: mortality } }", "not stated")]
    [TestCase("endpoints: { primary: { measure: SOFA, at: late } }\nfollowUp: { mortality: 28 d }", "28 d")]
    [TestCase("endpoints: { primary: { measure: mortality, at: late } }\nfollowUp: { mortality: 28 d }", "not readable")]
    public void Days_on_which_mortality_is_assessed(string text, string expected) => Check(text, "endpoints.mortality", expected);

    [TestCase("endpoints: { primary: { at: 28 d }, secondary: [{ at: [6 mo, 12 mo] }], exploratory: { at: 90 d } }", "12 mo")]
    [TestCase("endpoints: { primary: { name: A } }", "not stated")]
    [TestCase("endpoints: { primary: { at: 28 d }, exploratory: { at: late } }", "not readable")]
    [TestCase("endpoints: { primary: { at: 28 d }, exploratory: late }", "not readable")]
    public void Time_of_the_last_endpoint(string text, string expected) => Check(text, "endpoints.lastTime", expected);

    [TestCase("P3-P5", "2", "P5")]
    [TestCase("P4", "0", "P4")]
    [TestCase("<= P5", "not stated", "P5")]
    [TestCase("fewer than 5 passages", "not stated", "P4")]
    [TestCase("< P0", "not stated", "not stated")]
    [TestCase(">= P3", "not stated", "not stated")]
    [TestCase("low", "not readable", "not readable")]
    public void Width_and_end_of_a_passage(string passage, string width, string last)
    {
        Check($"products: {{ passage: \"{passage}\" }}", "products.passageWidth", width);
        Check($"products: {{ passage: \"{passage}\" }}", "products.lastPassage", last);
    }

    [TestCase("concentration: 2e6 cells/mL, volume: 80 mL", "160000000 cells")]
    [TestCase("concentration: 1-2e6 cells/mL, volume: at most 0.1 L", "<= 200000000 cells")]
    [TestCase("concentration: 1e15 cells/mL, volume: 1000 L", "not stated")]
    [TestCase("concentration: 2e6 cells/mL", "not stated")]
    [TestCase("concentration: at least 1e6 cells/mL, volume: at most 10 mL", "not stated")]
    [TestCase("concentration: thin, volume: 80 mL", "not readable")]
    public void Cells_of_one_infusion(string infusion, string expected) =>
        Check($"arms: {{ infusion: {{ {infusion} }} }}", "arms.infusion.cells", expected);

    [TestCase("rate: 200 mL/h, duration: 30 min", "100 mL")]
    [TestCase("rate: 2-4 mL/min, duration: 20-30 min", "40-120 mL")]
    [TestCase("rate: at most 1 mL/min, duration: 1 h", "<= 60 mL")]
    [TestCase("rate: 200 mL/h", "not stated")]
    [TestCase("rate: fast, duration: 30 min", "not readable")]
    public void Volume_that_runs_in(string infusion, string expected) =>
        Check($"arms: {{ infusion: {{ {infusion} }} }}", "arms.infusion.volumeRun", expected);

    [TestCase("arms: { times: [0 h, 48 h, 96 h] }", "48 h, 48 h")]
    [TestCase("arms: { times: [0 d, 3 ± 1 d] }", "48-96 h")]
    [TestCase("arms: { times: [0 h, 48 h, 24 h] }", "not stated")]
    [TestCase("arms: { times: [0 h, at least 24 h] }", "not stated")]
    [TestCase("arms: { times: 0 h }", "not stated")]
    [TestCase("arms: { times: late }", "not readable")]
    public void Times_between_infusions(string text, string expected) => Check(text, "arms.gaps", expected);

    [TestCase("arms: { dose: 160 million cells }", "160000000 cells", null)]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { weightBand: 50-100 kg }", "50000000-100000000 cells", null)]
    [TestCase("arms: { dose: 1e6 cells/kg, cap: 80 million cells }\npopulation: { weightBand: 50-100 kg }", "50000000-80000000 cells",
        null)]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { age: 18-80 years }", "40000000-150000000 cells", Anyone)]
    [TestCase("arms: { dose: 1e6 cells/kg }", "3000000-150000000 cells", Anyone)]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { weightBand: heavy }", "not stated", null)]
    [TestCase("arms: { name: A }", "not stated", null)]
    public void Doses_given_to_any_participant(string text, string expected, string? assumption) =>
        Check(text, "arms.dosesGiven", expected, assumption);

    [TestCase("arms: { dose: [1e6 cells/kg, 100 million cells] }\npopulation: { weightBand: 50-100 kg }",
        "50000000 cells, 100000000 cells")]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { weightBand: <= 100 kg }", "not stated")]
    [TestCase("arms: { dose: 1e6 cells/kg }\npopulation: { weightBand: heavy }", "not readable")]
    public void Dose_of_the_lightest_participant(string text, string expected) => Check(text, "arms.lightestDose", expected);

    [TestCase("passage: P3-P5, culture: { populationDoublings: 12 }", "2")]
    [TestCase("passage: P1, culture: { populationDoublings: 5-7 }", "2.5-3.5")]
    [TestCase("culture: { populationDoublings: 12 }", "not stated")]
    [TestCase("passage: P3, culture: { populationDoublings: many }", "not readable")]
    public void Doublings_in_each_passage(string product, string expected) =>
        Check($"products: {{ {product} }}", "products.doublingsPerPassage", expected);

    [TestCase("arms: [ { participants: 90 }, { participants: 80-90 } ]", "170-180")]
    [TestCase("arms: [ { participants: 90 }, { name: B } ]", "not stated")]
    [TestCase("arms: [ { participants: 90 }, { participants: many } ]", "not readable")]
    [TestCase("arms: []", "not stated")]
    public void Participants_of_all_arms(string text, string expected) => Check(text, "participantsOfArms", expected);

    [TestCase("arms: [ { participants: 40 }, { participants: 20 } ]", "50 %")]
    [TestCase("arms: [ { participants: 30 }, { participants: 90 }, { participants: 60 } ]", "33.3 %")]
    [TestCase("arms: [ { participants: 40 } ]", "not stated")]
    [TestCase("arms: [ { participants: 40 }, { participants: 0 } ]", "not stated")]
    [TestCase("arms: [ { participants: 40 }, { name: B } ]", "not stated")]
    [TestCase("arms: [ { participants: 40 }, { participants: many } ]", "not readable")]
    public void Ratio_of_the_arms(string text, string expected) => Check(text, "ratioOfArms", expected);

    [TestCase("arms: [ { dose: 1e6 cells/kg }, { dose: 2e6 cells/kg }, { dose: 4e6 cells/kg } ]", "1, 2, 3")]
    [TestCase("arms: [ { dose: 4e6 cells/kg }, { dose: 1e6 cells/kg }, { dose: 300 million cells } ]", "3, 1, not stated")]
    [TestCase("arms: [ { dose: 1e6 cells/kg }, { dose: 1e6 cells/kg } ]", "not stated, not stated")]
    [TestCase("arms: [ { dose: [1e6 cells/kg, 2e6 cells/kg] }, { dose: low } ]", "not stated, not readable")]
    public void Levels_of_doses(string text, string expected) => Check(text, "arms.doseLevel", expected);

    [TestCase("population: { weightBand: 0.5-1.5 kg }\narms: { infusion: { volume: 50 mL } }", "100 mL")]
    [TestCase("population: { weightBand: <= 10 kg }\narms: { infusion: { volume: 50 mL } }", "not stated")]
    [TestCase("population: { weightBand: 5-10 kg }\narms: { name: A }", "not stated")]
    [TestCase("arms: { infusion: { volume: 50 mL } }", "not stated")]
    public void Volume_by_weight(string text, string expected) => Check(text, "arms.volumeByWeight", expected);

    [TestCase("study: { title: T, version: n/a }\nnotes: { of: study.title, note: N }\narms: [ { name: A }, { name: B } ]", "T, A, B")]
    [TestCase("study: { phase: 2 }", "not stated")]
    public void Running_texts(string text, string expected) => Check(text, "texts", expected);

    [TestCase("study: { title: T, version: 2, acronym: A }\narms: [ { name: A, infusion: { vehicle: saline } } ]", "T, saline")]
    [TestCase("arms: [ { name: A, product: B } ]", "not stated")]
    public void Answers(string text, string expected) => Check(text, "answers", expected);

    [TestCase("arms: [ { name: A, role: other, dose: 1e6 cells/kg }, { name: B, participants: 3, dose: 1e6 cells/kg } ]", "not stated, A")]
    [TestCase("arms: [ { name: A, dose: 1e6 cells/kg }, { name: B, dose: 1e6 cells/kg, infusions: 2 } ]", "not stated, not stated")]
    [TestCase("arms: [ { name: A }, { name: B } ]", "not stated, not stated")]
    public void Twin(string text, string expected) => Check(text, "arms.twin", expected);

    [TestCase("{ at: 28 d, count: 18 }, { at: 90 d, count: 7 }", "not stated, 18")]
    [TestCase("{ at: 28 d, count: 18 }, { at: 60 d, count: 20 }, { at: 90 d, count: 30 }", "not stated, 18, 20")]
    [TestCase("{ at: 28 d, count: 18, countedFrom: randomisation }, { at: 90 d, count: 7 }", "not stated, not stated")]
    public void Count_before(string deaths, string expected) =>
        Check($"results: {{ arms: [ {{ deaths: [ {deaths} ] }} ] }}", "results.arms.deaths.countBefore", expected);

    [TestCase("difference of 2 days", "-1 to 5 days", "True")]
    [TestCase("reduction of 2 days", "-5 to -1 days", "True")]
    [TestCase("difference of 2 days", "5 to 9 days", "False")]
    [TestCase("difference of 2 days", "5 to -1 days", "False")]
    [TestCase("odds ratio of 1.31", "95 % CI 0.4–0.9", "False")]
    [TestCase("odds ratio of 1.31", "95 % CI 0.82-2.10", "True")]
    [TestCase("difference of 2 days", "0.7 -1.3", "not stated")]
    [TestCase("difference of 20 %", "0.05 to 0.1", "not stated")]
    [TestCase("difference of 2 days (P = 0.04)", "5 to 9 days", "not stated")]
    [TestCase("a difference", "5 to 9 days", "not stated")]
    public void Holds_effect(string effect, string interval, string expected) => Check(
        $"results: {{ primary: [ {{ effect: \"{effect}\", interval: \"{interval}\" }} ] }}", "results.primary.holdsEffect", expected);

    [TestCase("arms: [ { role: experimental, infusions: 3, route: IV }, { role: placebo, infusions: 1, route: IM } ]", "3", "intravenous")]
    [TestCase("arms: [ { dose: 1e6 cells/kg, times: [0 d, 2 d] } ]", "2", "not stated")]
    [TestCase("arms: [ { role: placebo, infusions: 1 } ]", "not stated", "not stated")]
    public void Infusions_and_routes_of_cells(string text, string infusions, string routes)
    {
        Check(text, "infusionsOfCells", infusions);
        Check(text, "routesOfCells", routes);
    }

    [TestCase("arms: [ { role: experimental, times: [0 h, 48 h] }, { dose: 1e6 cells/kg, times: 7 d }, { role: placebo, times: 24 h } ]",
        "0 h, 48 h, 7 d")]
    [TestCase("arms: [ { role: experimental, infusions: 3 }, { role: placebo, times: [0 h, 24 h] } ]", "not stated")]
    public void Times_of_the_infusions_of_cells(string text, string expected) => Check(text, "timesOfCells", expected);

    [TestCase("endpoints: { primary: [{ at: 24 h }, { at: [7 d, 28 d] }], secondary: { at: 90 d } }", "28 d")]
    [TestCase("endpoints: { secondary: { at: 90 d } }", "not stated")]
    [TestCase("endpoints: { primary: { at: late } }", "not readable")]
    public void Time_of_the_last_primary_endpoint(string text, string expected) => Check(text, "endpoints.lastPrimaryTime", expected);

    [TestCase("endpoints: { primary: { measure: mortality, at: 28 d }, secondary: { measure: SOFA, at: 7 d } }\nfollowUp: { safety: 90 d }",
        "28 d")]
    [TestCase("followUp: { mortality: 90 d }", "not stated")]
    [TestCase("endpoints: { primary: { measure: mortality, at: late } }", "not readable")]
    public void Days_on_which_mortality_is_an_endpoint(string text, string expected) => Check(text, "endpoints.deathTimes", expected);

    [TestCase("weightBand: 50-100 kg", "按体重范围的中点 75 kg 计")]
    [TestCase("referenceWeight: 60 kg", "按方案规定的参考体重 60 kg 计")]
    [TestCase("age: 18-75 a", "方案未给出参考体重，按 70 kg 计")]
    public void An_assumption_speaks_chinese(string population, string expected)
    {
        var read = Sample.Read($"population: {{ {population} }}\narms: {{ dose: 160 million cells }}").Protocol!;

        Assert.That(ReferenceWeight.Of(read)?.Assumption.Chinese, Is.EqualTo(expected));
    }

    [Test]
    public void A_weight_may_be_asked_for()
    {
        var assumption = ReferenceWeight.AskedFor(Quantity<Mass>.Parse("62.5 kg")).Assumption;

        Assert.That(
            (assumption.English, assumption.Chinese), Is.EqualTo(("at 62.5 kg, the weight that was asked for", "按指定的体重 62.5 kg 计")));
    }

    static void Check(string text, string path, string expected, string? assumption = null)
    {
        var protocol = Sample.Read(text).Protocol!;
        var read = PathReader.Read(path, null, out _)!;
        List<Found> found = [];
        read.Collect(new Scope(protocol), found);
        Assert.That(
            string.Join(", ", found.Select(
                one => one.Value switch { null => "not stated", Unreadable => "not readable", var value => value.ToString() })),
            Is.EqualTo(expected));
        if (found.Count > 0 && found[0].Owner is Arm arm)
            Assert.That(((DerivedField)read.Leaf).Assumption(arm, protocol)?.English, Is.EqualTo(assumption));
    }
}
