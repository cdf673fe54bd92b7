using System.Globalization;
using MscProtocol.Reporting;

namespace MscProtocol.Tests.Checking;

sealed class ResultTests
{
    // Read from the papers' abstracts and tables, as the trial files cite them; a share that is printed is no number.
    [TestCase("rumcess", "28 d: 6/15 v 12/15, concurrent; 3 mo: 11/15 v 12/15, concurrent")]
    [TestCase("alp-2022", "14 d: 0/10 v 6/20, others; 28 d: 3/10 v 8/20, others")]
    [TestCase("sepcell", "90 d: survival 71.5 % v survival 77.0 %, concurrent")]
    [TestCase("start-2a", "28 d: 12/40 v 3/20, concurrent")]
    [TestCase("zheng-2014", "28 d: 1/6 v 2/6, concurrent")]
    [TestCase("must-ards", "28 d: mortality 25 % v mortality 45 %, concurrent")]
    [TestCase("miami-covid", "28 d after last infusion: survival 91 % v survival 42 %, concurrent")]
    [TestCase("h7n9-menstrual", "?: mortality 17.6 % v mortality 54.5 %, others")]
    [TestCase("one-bridge", "28 d: 5 of 19 v 3 of 7, others")]
    [TestCase("stroma-cov-2", "")]
    [TestCase("ciss", "")]
    [TestCase("stat", "")]
    public void Deaths_are_as_published(string id, string expected)
    {
        var results = Comparison.Of(new(), Beside.Shipped(id)).Results.Single().Mortality;

        Assert.That(string.Join("; ", results.Select(Line)), Is.EqualTo(expected));
        Assert.That(results.Where(result => result.Citations.Count == 0), Is.Empty);
    }

    [TestCase("amethyst")]
    [TestCase("chocmsc")]
    [TestCase("ciss2")]
    [TestCase("ntr3495")]
    [TestCase("uc-ciss-ii")]
    [TestCase("uc-msc-cd83")]
    [TestCase("start-1")]
    public void A_trial_without_results_has_none(string id) => Assert.That(Comparison.Of(new(), Beside.Shipped(id)).Results, Is.Empty);

    [Test]
    public void Every_result_of_a_shipped_trial_is_cited() => Assert.That(
        Comparison.Of(new(), Precedent.Shipped).Results.Where(result => result.Citations.Count == 0), Is.Empty);

    [TestCase("sepcell", "adverse events: Cx611 243 events; placebo 184 events")]
    [TestCase("sepcell", "hypersensitivity, thromboembolic events: Cx611 9 (events or participants, not said which); "
        + "placebo 12 (events or participants, not said which)")]
    [TestCase("miami-covid", "serious adverse events: MSC 2 participants; vehicle 8 participants")]
    [TestCase("ciss", "serious adverse events (unexpected): all cohorts 0 events")]
    public void Events_and_participants_are_kept_apart(string id, string expected) => Assert.That(
        ResultWording.SafetyOf(Beside.Shipped(id).Single().Protocol.Results).Select(text => text.English),
        Does.Contain(expected));

    [Test]
    public void Deaths_in_numbers_come_first_from_concurrent_controls_and_the_others_are_named()
    {
        var comparison = Comparison.Of(new(), Precedent.Shipped);

        Assert.That(
            comparison.Mortality.Select(result => result.Precedent.Id),
            Is.EqualTo(new[] { "rumcess", "rumcess", "start-2a", "zheng-2014", "alp-2022", "alp-2022" }));
        Assert.That(
            comparison.Mortality.Select(result => result.Precedent).Concat(comparison.WithoutNumbers).Distinct(),
            Is.EquivalentTo(Precedent.Shipped));
    }

    [Test]
    public void An_estimate_is_told_with_its_interval()
    {
        var day28 = Comparison.Of(new(), Beside.Shipped("rumcess")).Results.Single().Mortality[0];

        Assert.That(ResultWording.Ratio(day28)!.English, Is.EqualTo("0.50 (0.26 to 0.98)"));
        Assert.That(ResultWording.Difference(day28)!.English, Is.EqualTo("-40 (-64 to -5) percentage points"));
        Assert.That(day28.IsHalfAdded, Is.False);
    }

    [TestCase("{ count: 0 }", "{ count: 6 }", "half a participant added to each cell, since one is 0")]
    [TestCase("{ count: 0 }", "{ count: 0 }", "nobody died, so that there is no ratio")]
    public void What_is_special_about_a_ratio_is_told(string cells, string control, string expected) =>
        Assert.That(ResultWording.Ratio(Of(cells, control))!.English, Does.Contain(expected));

    [TestCase("{ count: 11 }", "{ count: 6 }", Description = "More than there were.")]
    [TestCase("{ count: 3-4 }", "{ count: 6 }")]
    [TestCase("{ printed: 30 % }", "{ count: 6 }")]
    public void Without_two_numbers_there_is_no_estimate(string cells, string control)
    {
        var result = Of(cells, control);

        Assert.That((result.RiskRatio, result.RiskDifference), Is.EqualTo(((RiskEstimate?)null, (RiskEstimate?)null)));
    }

    // One trial of known design, and proposals that differ from it in one thing.
    [TestCase("", "", "")]
    [TestCase("arms: { dose: 4e6 cells/kg, route: IV }", "arms.dosePerKilogram", "")]
    [TestCase("arms: { dose: 2e6 cells/kg, route: IV }", "", "")]
    [TestCase("population: { shock: excluded, onsetWindow: 12 h }", "population.shock", "")]
    [TestCase("design: { control: historical, allocation: randomised, masking: quadruple blind }", "design.control", "")]
    [TestCase("design: { control: concurrent, allocation: randomised, masking: open label }", "design.masking", "")]
    [TestCase("study: { indication: COVID-19 }", "study.indication", "study.indication")]
    [TestCase("study: { indication: sepsis }", "", "")]
    [TestCase("followUp: { mortality: 60 d }", "endpoints.mortality", "")]
    [TestCase("followUp: { mortality: [28 d, 60 d] }", "", "")]
    public void What_differs_stands_in_the_way(string fields, string inTheWay, string lasting)
    {
        const string Trial = """
            study: { indication: septic shock }
            design: { control: concurrent, allocation: randomised, masking: double blind }
            population: { shock: only, onsetWindow: 12 h }
            products: { source: bone marrow }
            arms: { dose: 1e6 cells/kg, route: IV }
            followUp: { mortality: [28 d, 90 d] }
            """;
        var others = Trial.Split('\n').Where(line => fields.Length == 0 || !line.StartsWith(fields[..6], StringComparison.Ordinal));
        var proposal = $"{string.Join('\n', others)}\n{fields}";
        var trial = Beside.Trial("x", Trial + "\nresults: { arms: { role: experimental, analysed: 9 } }");
        var result = Comparison.Of(Beside.Protocol(proposal), [trial]).Results.Single();

        Assert.That(string.Join(", ", result.Differences.Select(difference => difference.Measure.Path)), Is.EqualTo(inTheWay));
        Assert.That(
            string.Join(", ", result.Differences.Where(difference => difference.IsLasting).Select(difference => difference.Measure.Path)),
            Is.EqualTo(lasting));
        Assert.That(result.IsComparable, Is.EqualTo(inTheWay.Length == 0));
        Assert.That(result.Untold.Select(measure => measure.Path), Does.Contain("products.passage"));
    }

    [TestCase("design: { control: historical }", "design.control")]
    [TestCase("design: { allocation: non-randomised }", "design.allocation")]
    [TestCase("design: { masking: open label }", "design.masking")]
    public void Nobody_is_advised_to_take_over_a_weaker_design(string trial, string path)
    {
        const string Sound = "design: { control: concurrent, allocation: randomised, masking: double blind }";
        var result = Comparison.Of(
            Beside.Protocol(Sound), [Beside.Trial("x", $"{trial}\nresults: {{ arms: {{ role: experimental }} }}")]).Results.Single();

        Assert.That(
            result.Differences.Select(difference => (difference.Measure.Path, difference.IsLasting)), Is.EqualTo(new[] { (path, true) }));
    }

    [TestCase("design: { control: historical }", "design.control")]
    [TestCase("design: { allocation: single group }", "design.allocation")]
    [TestCase("design: { masking: open label }", "")]
    [TestCase("study: { indication: COVID-19 }", "")]
    public void A_control_that_is_not_fair_stands_in_the_way_of_a_proposal_that_is_silent(string trial, string path)
    {
        var result = Comparison.Of(
            Beside.Protocol("products: { source: UC }"),
            [Beside.Trial("x", $"products: {{ source: UC }}\n{trial}\nresults: {{ arms: {{ role: experimental }} }}")]).Results.Single();

        Assert.That(string.Join(", ", result.Differences.Select(difference => difference.Measure.Path)), Is.EqualTo(path));
        Assert.That(result.Changes, Is.Empty);
    }

    [TestCase("IV", "central venous", false)]
    [TestCase("central venous", "IV", false)]
    [TestCase("central venous", "peripheral venous", true)]
    public void A_vein_that_is_not_named_may_be_either(string proposal, string trial, bool differs)
    {
        var result = Comparison.Of(
            Beside.Protocol($"arms: {{ route: {proposal} }}"),
            [Beside.Trial("x", $"arms: {{ route: {trial} }}\nresults: {{ arms: {{ role: experimental }} }}")]).Results.Single();

        Assert.That(result.Differences.Count, Is.EqualTo(differs ? 1 : 0));
        Assert.That(result.Untold.Any(measure => measure.Path == "arms.route"), Is.EqualTo(!differs));
    }

    [Test]
    public void Words_agree_where_they_are_the_same_and_are_else_not_told()
    {
        const string Culture = "products: { culture: { medium: DMEM, serum: FBS } }";
        var trial = Beside.Trial("x", $"{Culture}\nresults: {{ arms: {{ role: experimental }} }}");
        var proposal = Beside.Protocol("products: { culture: { medium: dmem, serum: platelet lysate } }");
        var result = Comparison.Of(proposal, [trial]).Results.Single();

        Assert.That(result.Alike.Select(measure => measure.Path), Is.EqualTo(new[] { "products.culture.medium" }));
        Assert.That(result.Untold.Select(measure => measure.Path), Does.Contain("products.culture.serum"));
    }

    static MortalityResult Of(string cells, string control) => Comparison.Of(new(), [Beside.Trial("x", $$"""
        results:
          arms:
            - { role: experimental, analysed: 10, deaths: {{cells}} }
            - { role: placebo, analysed: 20, deaths: {{control}} }
        """)]).Results.Single().Mortality.Single();

    static string Line(MortalityResult result)
    {
        var day = result.At?.ToString() ?? "?";
        var start = result.CountedFrom is { } from ? $" after {from}" : "";
        return $"{day}{start}: {Group(result.Cells)} v {Group(result.Control)}, {(result.IsConcurrent ? "concurrent" : "others")}";
    }

    static string Group(GroupDeaths group) =>
        group.Printed ?? string.Create(CultureInfo.InvariantCulture, $"{group.Deaths}/{group.Analysed}");
}
