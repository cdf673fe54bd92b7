using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities;

/// <summary>Comparisons of values, ranges and bounds, written in hours.</summary>
public sealed class IntervalTests
{
    // Left, right, and whether left is at least, at most, above, below, within right ("-" for no).
    [TestCase("3 h", "3 h", "at least, at most, within")]
    [TestCase("2 h", "3 h", "at most, below")]
    [TestCase("4 h", "3 h", "at least, above")]
    [TestCase("< 3 h", "3 h", "at most, below")]
    [TestCase("<= 3 h", "3 h", "at most")]
    [TestCase("<= 4 h", "3 h", "-")]
    [TestCase("<= 2 h", "3 h", "at most, below")]
    [TestCase("> 3 h", "3 h", "at least, above")]
    [TestCase(">= 3 h", "3 h", "at least")]
    [TestCase(">= 2 h", "3 h", "-")]
    [TestCase(">= 4 h", "3 h", "at least, above")]
    [TestCase("1-3 h", "3 h", "at most")]
    [TestCase("1-2 h", "3 h", "at most, below")]
    [TestCase("3-5 h", "3 h", "at least")]
    [TestCase("2-5 h", "3 h", "-")]
    [TestCase("3 h", "2-5 h", "at least, at most, within")]
    [TestCase("2-5 h", "2-5 h", "at least, at most, within")]
    [TestCase("2-6 h", "2-5 h", "at least")]
    [TestCase("1-5 h", "2-5 h", "at most")]
    [TestCase("1 h", "2-5 h", "at most, below")]
    [TestCase("6 h", "2-5 h", "at least, above")]
    [TestCase("> 5 h", "2-5 h", "at least, above")]
    [TestCase("< 2 h", "2-5 h", "at most, below")]
    [TestCase("3 h", "<= 3 h", "at least, at most, within")]
    [TestCase("3 h", "< 3 h", "at least, above")]
    [TestCase("< 3 h", "< 3 h", "at most, within, below")]
    [TestCase("<= 3 h", "< 3 h", "-")]
    [TestCase("2 h", "< 3 h", "at most, within, below")]
    [TestCase("4 h", "<= 3 h", "at least, above")]
    [TestCase("3 h", ">= 3 h", "at least, at most, within")]
    [TestCase("3 h", "> 3 h", "at most, below")]
    [TestCase("4 h", "> 3 h", "at least, within, above")]
    [TestCase("> 3 h", ">= 3 h", "at least, within, above")]
    [TestCase(">= 3 h", "> 3 h", "-")]
    [TestCase("2 h", ">= 3 h", "at most, below")]
    public void A_comparison(string left, string right, string expected)
    {
        var (value, limit) = (Quantity<Time>.Parse(left).Magnitude, Quantity<Time>.Parse(right).Magnitude);
        var holds = new Dictionary<string, bool>
        {
            ["at least"] = value.IsAtLeast(limit),
            ["at most"] = value.IsAtMost(limit),
            ["above"] = value.IsAbove(limit),
            ["below"] = value.IsBelow(limit),
            ["within"] = value.IsWithin(limit),
        };

        var expectedNames = expected == "-" ? [] : expected.Split(", ");
        Assert.That(holds.Where(entry => entry.Value).Select(entry => entry.Key), Is.EquivalentTo(expectedNames));
        Assert.That(limit.Contains(value), Is.EqualTo(holds["within"]));
    }

    [Test]
    public void An_interval_without_limits_reaches_nothing_and_holds_everything()
    {
        var everything = default(Interval);

        Assert.That(everything.IsAtLeast(Interval.Single(0)), Is.False);
        Assert.That(everything.IsAtMost(Interval.Single(0)), Is.False);
        Assert.That(everything.IsAbove(Interval.Single(0)), Is.False);
        Assert.That(everything.IsBelow(Interval.Single(0)), Is.False);
        Assert.That(Interval.Single(0).IsAtLeast(everything), Is.False);
        Assert.That(everything.Contains(0), Is.True);
        Assert.That(everything.IsWithin(everything), Is.True);
        Assert.That(everything.IsSingle, Is.False);
    }

    [TestCase(2, false)]
    [TestCase(3, false)]
    [TestCase(4, true)]
    [TestCase(5, true)]
    [TestCase(6, false)]
    public void Contains_minds_open_ends(int value, bool expected) =>
        Assert.That(new Interval(3, 5, lowOpen: true).Contains(value), Is.EqualTo(expected));
}
