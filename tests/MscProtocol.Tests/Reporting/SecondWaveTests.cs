using MscProtocol.Protocol;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Reporting;

/// <summary>How much of what a finished protocol is asked is told of the form that it begins as.</summary>
sealed class SecondWaveTests
{
    const double Share = 0.9;

    [Test]
    public void Nine_tenths_of_what_will_be_asked_is_told_of_a_form_with_one_product_and_one_arm()
    {
        var form = new ProtocolChecker().CheckText(Form());
        var told = form.Findings.Select(finding => finding.RuleId)
            .Concat(form.Verdicts.Where(verdict => verdict.WaitsFor.Count > 0).Select(verdict => verdict.Rule.Id))
            .ToHashSet();
        var met = new ProtocolChecker().CheckText(Sample.Complete).Verdicts
            .Where(verdict => verdict.Verdict is Verdict.Passed or Verdict.Failed)
            .Select(verdict => verdict.Rule.Id)
            .ToHashSet();

        Assert.That(met, Has.Count.GreaterThan(200));
        Assert.That(
            (double)met.Count(told.Contains) / met.Count, Is.GreaterThanOrEqualTo(Share), string.Join(' ', met.Except(told).Order()));
    }

    [TestCase("products: [ { name: UC-MSC } ]\narms: [ { route: intravenous } ]", "MSC-STE-008", "")]
    [TestCase("study: { phase: 1 }", "MSC-PLA-110", "population.onsetWindow")]
    [TestCase("study: { phase: 1 }", "SEP-END-002", "endpoints.primary")]
    public void What_does_not_apply_for_want_of_a_fact_waits_for_it(string text, string rule, string expected)
    {
        var report = new ProtocolChecker(RuleBook.Shipped("msc", "sepsis")).CheckText("mscProtocol: 1\n" + text);
        Assert.That(report.Verdicts.Where(verdict => verdict.Rule.Id == rule).SelectMany(verdict => verdict.WaitsFor),
            Is.EqualTo(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
    }

    static string Form()
    {
        var form = ProtocolText.Begin(Term<Phase>.Parse("2"), Term<Indication>.Parse("sepsis"));
        var (products, arms) = (Place(form, "products:"), Place(form, "arms:"));
        form = form.Insert(Place(form, "    role:", arms), " experimental");
        return form.Insert(Place(form, "  - name:", products), " UC-MSC");
    }

    // Behind the words.
    static int Place(string form, string words, int from = 0) =>
        form.IndexOf("\n" + words, from, StringComparison.Ordinal) + words.Length + 1;
}
