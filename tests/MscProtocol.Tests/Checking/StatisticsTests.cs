using MscProtocol.Checking;

namespace MscProtocol.Tests.Checking;

sealed class StatisticsTests
{
    // Newcombe 1998, Statistics in Medicine 17:873, table II, method 10.
    [TestCase(56, 70, 48, 80, 0.2000, 0.0524, 0.3339)]
    [TestCase(9, 10, 3, 10, 0.6000, 0.1705, 0.8090)]
    [TestCase(6, 7, 2, 7, 0.5714, 0.0582, 0.8062)]
    [TestCase(5, 56, 0, 29, 0.0893, -0.0381, 0.1926)]
    [TestCase(0, 10, 0, 20, 0.0000, -0.1611, 0.2775)]
    [TestCase(0, 10, 0, 10, 0.0000, -0.2775, 0.2775)]
    [TestCase(10, 10, 0, 20, 1.0000, 0.6791, 1.0000)]
    [TestCase(10, 10, 0, 10, 1.0000, 0.6075, 1.0000)]
    public void The_interval_of_a_risk_difference_is_that_of_Newcombe(
        int deaths, int participants, int controlDeaths, int controlParticipants, double value, double low, double high)
    {
        var difference = new TwoGroups(deaths, participants, controlDeaths, controlParticipants).RiskDifference();

        Assert.That(Rounded(difference), Is.EqualTo(((decimal)value, (decimal)low, (decimal)high)));
    }

    // The first two: SAS/STAT, PROC FREQ, analysis of a 2x2 contingency table (diet and heart disease), relative risks of both columns.
    // The third: Agresti, An Introduction to Categorical Data Analysis, aspirin and myocardial infarction, to two places there.
    // The fourth: an output of epiR, method Wald.
    [TestCase(11, 15, 2, 8, "2.9333 0.8502 10.1204")]
    [TestCase(4, 15, 6, 8, "0.3556 0.1403 0.9009")]
    [TestCase(189, 11034, 104, 11037, "1.8178 1.4330 2.3059")]
    [TestCase(15, 28, 5, 20, "2.1429 0.9309 4.9327")]
    public void The_interval_of_a_risk_ratio_is_that_of_Katz(
        int deaths, int participants, int controlDeaths, int controlParticipants, string expected)
    {
        var groups = new TwoGroups(deaths, participants, controlDeaths, controlParticipants);
        var (value, low, high) = Rounded(groups.RiskRatio()!);

        Assert.That(FormattableString.Invariant($"{value:0.0000} {low:0.0000} {high:0.0000}"), Is.EqualTo(expected));
        Assert.That(groups.HasEmptyCell, Is.False);
    }

    // The same formula with 0.5 + 0, 1 + 10; 0.5 + 6, 1 + 20 and so on, worked out apart from this library.
    [TestCase(0, 10, 6, 20, 0.1469, 0.0091, 2.3728)]
    [TestCase(6, 20, 0, 10, 6.8095, 0.4214, 110.0268)]
    [TestCase(5, 5, 2, 4, 1.8333, 0.7386, 4.5506)]
    public void Half_is_added_to_each_cell_where_one_is_empty(
        int deaths, int participants, int controlDeaths, int controlParticipants, double value, double low, double high)
    {
        var groups = new TwoGroups(deaths, participants, controlDeaths, controlParticipants);

        Assert.That(groups.HasEmptyCell, Is.True);
        Assert.That(Rounded(groups.RiskRatio()!), Is.EqualTo(((decimal)value, (decimal)low, (decimal)high)));
    }

    [Test]
    public void Where_nobody_died_there_is_no_ratio() => Assert.That(new TwoGroups(0, 10, 0, 12).RiskRatio(), Is.Null);

    [TestCase(3, 10, 8, 20, true)]
    [TestCase(10, 10, 0, 20, true)]
    [TestCase(11, 10, 8, 20, false)]
    [TestCase(3, 10, 8, 0, false)]
    [TestCase(-1, 10, 8, 20, false)]
    [TestCase(3, 10, 8, 2_000_000, false)]
    public void No_more_can_have_died_than_there_were(int deaths, int participants, int controlDeaths, int controlParticipants, bool can) =>
        Assert.That(new TwoGroups(deaths, participants, controlDeaths, controlParticipants).IsPossible, Is.EqualTo(can));

    [TestCase(1, 1_000_000, 999_999, 1_000_000)]
    [TestCase(0, 1_000_000, 1_000_000, 1_000_000)]
    [TestCase(1, 1, 0, 1)]
    public void Whatever_can_be_has_an_interval_around_the_estimate(
        int deaths, int participants, int controlDeaths, int controlParticipants)
    {
        var groups = new TwoGroups(deaths, participants, controlDeaths, controlParticipants);
        foreach (var estimate in new[] { groups.RiskRatio()!, groups.RiskDifference() })
            Assert.That((estimate.Low <= estimate.Value, estimate.Value <= estimate.High), Is.EqualTo((true, true)));
    }

    // Against binary fractions, whose last digits alone depend on the processor.
    [TestCase(0.000001)]
    [TestCase(0.25)]
    [TestCase(0.7499)]
    [TestCase(1)]
    [TestCase(1.5001)]
    [TestCase(123456.789)]
    public void Functions_are_those_of_textbooks(double value)
    {
        Assert.That((double)Functions.Logarithm((decimal)value), Is.EqualTo(Math.Log(value)).Within(1e-13));
        Assert.That((double)Functions.SquareRoot((decimal)value), Is.EqualTo(Math.Sqrt(value)).Within(1e-13 * Math.Max(1, value)));
        Assert.That(
            (double)Functions.Exponential(Functions.Logarithm((decimal)value)), Is.EqualTo(value).Within(1e-13 * Math.Max(1, value)));
    }

    static (decimal Value, decimal Low, decimal High) Rounded(RiskEstimate estimate) =>
        (decimal.Round(estimate.Value, 4), decimal.Round(estimate.Low, 4), decimal.Round(estimate.High, 4));
}
