using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities;

/// <summary>Several values in one text, which share a unit and a multiplier.</summary>
sealed class ListsTests
{
    [TestCase("28 d", "28 d")]
    [TestCase("28 d, 90 d", "28 d; 90 d")]
    [TestCase("28 d; 90 d", "28 d; 90 d")]
    [TestCase("28 d and 90 d", "28 d; 90 d")]
    [TestCase("28 d & 90 d", "28 d; 90 d")]
    [TestCase("28 d, and 90 d", "28 d; 90 d")]
    [TestCase("28天、90天", "28 d; 90 d")]
    [TestCase("28天，90天", "28 d; 90 d")]
    [TestCase("28，90天", "28 d; 90 d")]
    [TestCase("28天和90天", "28 d; 90 d")]
    [TestCase("28 与 90 天", "28 d; 90 d")]
    [TestCase("第28天、第90天", "28 d; 90 d")]
    [TestCase("days 28 and 90", "28 d; 90 d")]
    [TestCase("Day 0, 1, 3 and 7", "0 d; 1 d; 3 d; 7 d")]
    [TestCase("day 28, month 6", "28 d; 6 mo")]
    [TestCase("day 28, month 6, 12", "28 d; 6 mo; 12 mo")]
    [TestCase("months 6 and 12", "6 mo; 12 mo")]
    [TestCase("1.5, 2 d", "1.5 d; 2 d")]
    [TestCase("0, 24 and 72 h", "0 h; 24 h; 72 h")]
    [TestCase("0, 24 h, 7 d", "0 h; 24 h; 7 d")]
    [TestCase("1,000, 2,000 s", "1000 s; 2000 s")]
    [TestCase("3-5 d, 28 d", "3-5 d; 28 d")]
    [TestCase("≥ 90 d", ">= 90 d")]
    public void Times(string text, string expected)
    {
        var isRead = Quantity<Time>.TryParseList(text, out var values, out var problem);

        Assert.That(isRead, Is.True, problem?.Message.English);
        Assert.That(string.Join("; ", values!), Is.EqualTo(expected));
    }

    [TestCase("3e6 cells/kg", "3000000 cells/kg")]
    [TestCase("0.3, 1.0 and 3.0 million cells/kg", "300000 cells/kg; 1000000 cells/kg; 3000000 cells/kg")]
    [TestCase("0.3, 1.0, and 3.0 million cells/kg", "300000 cells/kg; 1000000 cells/kg; 3000000 cells/kg")]
    [TestCase("1, 5, 10 × 10^6/kg", "1000000 cells/kg; 5000000 cells/kg; 10000000 cells/kg")]
    [TestCase("15, 60 and 150 million cells", "15000000 cells; 60000000 cells; 150000000 cells")]
    [TestCase("100万、200万细胞/kg", "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase("1e6, 2e6 cells/kg", "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase("1,5,10 × 10^6/kg", "1000000 cells/kg; 5000000 cells/kg; 10000000 cells/kg")]
    [TestCase("1, 2e6 cells/kg", "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase("100000, 1 million and 3 million cells/kg", "100000 cells/kg; 1000000 cells/kg; 3000000 cells/kg")]
    [TestCase("0.3, 1.0, and 3.0 x 10(6) cells/kg", "300000 cells/kg; 1000000 cells/kg; 3000000 cells/kg")]
    [TestCase("20/100/200 million MSCs", "20000000 cells; 100000000 cells; 200000000 cells")]
    [TestCase("1 & 5 ×106 cells/ kg BW", "1000000 cells/kg; 5000000 cells/kg")]
    [TestCase("5,15,20 × 10^6/kg", "5000000 cells/kg; 15000000 cells/kg; 20000000 cells/kg")]
    [TestCase("1.5,2.5 million cells", "1500000 cells; 2500000 cells")]
    [TestCase("0,5, 1,0 and 2,5 million cells", "500000 cells; 1000000 cells; 2500000 cells")]
    [TestCase("1 x 106, 2 x 106 cells/kg", "1000000 cells/kg; 2000000 cells/kg")]
    [TestCase("1 million cells/kg, 300 million cells", "1000000 cells/kg; 300000000 cells")]
    public void Doses(string text, string expected)
    {
        var isRead = CellDose.TryParseList(text, out var values, out var problem);

        Assert.That((isRead, problem?.Message.English), Is.EqualTo((true, (string?)null)));
        Assert.That(string.Join("; ", values!), Is.EqualTo(expected));
    }

    [Test]
    public void A_shared_power_in_doubt_makes_every_dose_doubtful()
    {
        var isRead = CellDose.TryParseList("1, 5 x 106 cells/kg", out var doses, out _);

        Assert.That(isRead, Is.True);
        Assert.That(doses!.Select(dose => dose.Notation), Is.All.EqualTo(DoseNotation.LostSuperscript));
        Assert.That(doses!.Select(dose => dose.Doubt!.Alternatives[1]), Is.EqualTo(new[] { Interval.Single(106), Interval.Single(530) }));
    }

    [TestCase("", QuantityProblemKind.Empty)]
    [TestCase("28 d,", QuantityProblemKind.NoNumber)]
    [TestCase(", 28 d", QuantityProblemKind.NoNumber)]
    [TestCase("28 d, soon", QuantityProblemKind.NoNumber)]
    [TestCase("28 d, 90", QuantityProblemKind.NoUnit)]
    [TestCase("28,90 d", QuantityProblemKind.Ambiguous)]
    [TestCase("day 0, 24 and 72 h", QuantityProblemKind.Ambiguous)]
    [TestCase("≥ 3 d and ≤ 5 d", QuantityProblemKind.Ambiguous)]
    [TestCase("28 d 90 d", QuantityProblemKind.TrailingText)]
    [TestCase("28 d, 90 kg", QuantityProblemKind.WrongDimension)]
    public void Refused_lists(string text, QuantityProblemKind kind)
    {
        var isRead = Quantity<Time>.TryParseList(text, out _, out var problem);

        Assert.That(isRead, Is.False);
        Assert.That(problem!.Kind, Is.EqualTo(kind), problem.Message.English);
    }

    [TestCase("≥ 1e6 and ≤ 3e6 cells/kg")]
    public void Unclear_lists_of_doses(string text)
    {
        var isRead = CellDose.TryParseList(text, out _, out var problem);

        Assert.That(isRead, Is.False);
        Assert.That(problem!.Kind, Is.EqualTo(QuantityProblemKind.Ambiguous), problem.Message.English);
    }
}
