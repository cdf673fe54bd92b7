using MscProtocol.Protocol;

namespace MscProtocol.Tests.Checking;

/// <summary>Doses of published trials on one scale, computed by hand.</summary>
sealed class ComparisonDoseTests
{
    const string Total = "arms.doseTotal";
    const string PerKilogram = "arms.dosePerKilogram";
    const string Cumulative = "arms.cumulativeDose";

    [TestCase("ciss", Total, "70 kg", "21000000 cells, 70000000 cells, 210000000 cells")]
    [TestCase("ciss", Total, "120 kg", "36000000 cells, 120000000 cells, 300000000 cells", Description = "The cap is 300 million.")]
    [TestCase("cellula", Total, "70 kg", "17500000 cells, 70000000 cells, 280000000 cells")]
    [TestCase("cellula", Total, "80 kg", "20000000 cells, 80000000 cells, 320000000 cells")]
    [TestCase("he-2018", Total, "70 kg", "70000000 cells, 140000000 cells, 210000000 cells")]
    [TestCase("rumcess", Total, "70 kg", "70000000 cells")]
    [TestCase("chocmsc", Total, "70 kg", "70000000 cells")]
    [TestCase("alp-2022", Total, "70 kg", "70000000 cells")]
    [TestCase("alp-2022", Cumulative, "70 kg", "350000000 cells")]
    [TestCase("sepcell", Total, "70 kg", "160000000 cells")]
    [TestCase("sepcell", PerKilogram, "50 kg", "3200000 cells/kg")]
    [TestCase("sepcell", PerKilogram, "100 kg", "1600000 cells/kg")]
    [TestCase("sepcell", Cumulative, "50 kg", "320000000 cells")]
    [TestCase("ciss2", PerKilogram, "50 kg", "6000000 cells/kg")]
    [TestCase("ciss2", PerKilogram, "100 kg", "3000000 cells/kg")]
    [TestCase("ciss2", Cumulative, "70 kg", "not stated", Description = "The number of infusions is not known.")]
    [TestCase("amethyst", Total, "70 kg", "not stated", Description = "Its dose levels are not known.")]
    [TestCase("must-ards", Total, "70 kg", "300000000 cells, 900000000 cells")]
    [TestCase("start-2a", PerKilogram, "70 kg", "10000000 cells/kg")]
    [TestCase("miami-covid", PerKilogram, "80 kg", "1000000-1500000 cells/kg")]
    public void A_trial_is_restated_at_the_weight(string id, string path, string weight, string expected) =>
        Assert.That(Beside.Stated(id, path, weight), Is.EqualTo(expected));

    [TestCase("", 70, "at 70 kg, since the protocol names no reference weight", "2285710 cells/kg")]
    [TestCase("population: { referenceWeight: 64 kg, weightBand: 50-100 kg }", 64, "at 64 kg, the protocol's reference weight",
        "2500000 cells/kg")]
    [TestCase("population: { weightBand: 40-60 kg }", 50, "at 50 kg, the middle of the weight band", "3200000 cells/kg")]
    [TestCase("population: { weightBand: at least 50 kg }", 70, "at 70 kg, since the protocol names no reference weight",
        "2285710 cells/kg")]
    public void The_weight_is_that_of_the_proposal_and_not_of_the_trial(string proposal, int kilograms, string assumption, string expected)
    {
        var comparison = Comparison.Of(Beside.Protocol(proposal), Beside.Shipped("sepcell"));

        Assert.That(comparison.Kilograms, Is.EqualTo(kilograms));
        Assert.That(comparison.Assumption!.English, Is.EqualTo(assumption));
        Assert.That(Beside.List(comparison.Measure(PerKilogram).Published.Single().Values), Is.EqualTo(expected));
    }

    [Test]
    public void A_weight_that_is_asked_for_goes_before_that_of_the_proposal()
    {
        var proposal = Beside.Protocol("population: { referenceWeight: 64 kg }\narms: { dose: [160 million cells, 1e6 cells/kg] }");
        var comparison = Comparison.Of(proposal, weight: Quantity<Mass>.Parse("80 公斤"));

        Assert.That(comparison.Kilograms, Is.EqualTo(80));
        Assert.That(comparison.Assumption!.English, Is.EqualTo("at 80 kg, the weight that was asked for"));
        Assert.That(comparison.Assumption.Chinese, Is.EqualTo("按指定的体重 80 kg 计"));
        Assert.That(Beside.List(comparison.Measure(PerKilogram).Proposal), Is.EqualTo("2000000 cells/kg, 1000000 cells/kg"));
    }

    [Test]
    public void Without_a_readable_weight_nothing_is_converted()
    {
        var comparison = Comparison.Of(
            Beside.Protocol("population: { weightBand: heavy }\narms: { dose: 1e6 cells/kg }"), Beside.Shipped("ciss", "sepcell"));

        Assert.That(comparison.Kilograms, Is.Null);
        Assert.That(comparison.Assumption, Is.Null);
        Assert.That(comparison.Measure(PerKilogram).Published.Select(trial => trial.Precedent.Id), Is.EqualTo(new[] { "ciss" }));
        Assert.That(comparison.Measure(Total).Published.Select(trial => trial.Precedent.Id), Is.EqualTo(new[] { "sepcell" }));
        Assert.That(comparison.Measure(PerKilogram).Standing, Is.EqualTo(Standing.Inside));
        Assert.That(comparison.Measure(Total).Standing, Is.EqualTo(Standing.NotStated));
    }

    [TestCase("50-100 kg")]
    [TestCase(">= 50 kg")]
    [TestCase("< 50 kg")]
    [TestCase("0 kg")]
    public void A_weight_is_one_amount_above_zero(string weight) =>
        Assert.That(
            () => Comparison.Of(new TrialProtocol(), weight: Quantity<Mass>.Parse(weight)),
            Throws.ArgumentException.With.Message.Contains("body weight"));

    [TestCase("0.000000000000001 kg")]
    [TestCase("1000000000000000 kg")]
    [TestCase("70.12345678901 kg")]
    public void A_weight_at_which_nothing_can_be_computed_breaks_nothing(string weight)
    {
        var comparison = Comparison.Of(Beside.Protocol("arms: { dose: 1e15 cells }"), Precedent.Shipped, Quantity<Mass>.Parse(weight));

        Assert.That(comparison.Measure(Total).Proposal.IsStated, Is.True);
    }
}
