using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities;

/// <summary>Units convert exactly, and equality is by what is measured.</summary>
public sealed class EqualityTests
{
    [TestCase("12 mo", "1 a")]
    [TestCase("1 a", "365.25 d")]
    [TestCase("1 mo", "30.4375 d")]
    [TestCase("7 d", "1 wk")]
    [TestCase("24 h", "1 d")]
    [TestCase("60 min", "1 h")]
    [TestCase("3600 s", "60 min")]
    [TestCase("1.0 d", "1 d")]
    [TestCase("<= 48 h", "<= 2 d")]
    [TestCase("24-48 h", "1-2 d")]
    public void Equal_times(string left, string right) => AreEqual<Time>(left, right, true);

    [TestCase("90 d", "3 mo")]
    [TestCase("28 d", "1 mo")]
    [TestCase("52 wk", "1 a")]
    [TestCase("< 3 h", "<= 3 h")]
    [TestCase("3 h", ">= 3 h")]
    [TestCase("3-5 h", "3-6 h")]
    public void Different_times(string left, string right) => AreEqual<Time>(left, right, false);

    [TestCase("70 kg", "70000 g", true)]
    [TestCase("1 kg", "1000000000 µg", true)]
    [TestCase("1 mg", "1 µg", false)]
    public void Masses(string left, string right, bool expected) => AreEqual<Mass>(left, right, expected);

    [TestCase("1 L", "1000 mL", true)]
    [TestCase("1 dL", "100000 µL", true)]
    public void Volumes(string left, string right, bool expected) => AreEqual<Volume>(left, right, expected);

    [TestCase("0 °C", "273.15 K", true)]
    [TestCase("-196 °C", "77.15 K", true)]
    [TestCase("-80 °C", "-80.1 °C", false)]
    public void Temperatures(string left, string right, bool expected) => AreEqual<Temperature>(left, right, expected);

    [TestCase("4 mL/min", "240 mL/h", true)]
    [TestCase("1 L/h", "1000 mL/h", true)]
    [TestCase("1 mL/s", "3.6 L/h", true)]
    [TestCase("1 L/min", "60 L/h", true)]
    public void Flow_rates(string left, string right, bool expected) => AreEqual<FlowRate>(left, right, expected);

    [TestCase("2e6 cells/mL", "2000 cells/µL", true)]
    [TestCase("2e6 cells/mL", "2e9 cells/L", true)]
    public void Cell_concentrations(string left, string right, bool expected) => AreEqual<CellConcentration>(left, right, expected);

    [TestCase("5000 cells/cm2", "5e7 cells/m2", true)]
    public void Seeding_densities(string left, string right, bool expected) => AreEqual<SeedingDensity>(left, right, expected);

    [TestCase("5 EU/kg", "5 EU/mL", false)]
    [TestCase("5 EU/kg", "5 EU/kg/h", false)]
    public void Endotoxin_levels(string left, string right, bool expected) => AreEqual<EndotoxinLevel>(left, right, expected);

    [Test]
    public void A_quantity_can_be_stated_by_a_program()
    {
        Assert.That(Quantity<Percent>.Of(80, "%").ToString(), Is.EqualTo("80 %"));
        Assert.That(Quantity<Mass>.Between(50, 100, "公斤").ToString(), Is.EqualTo("50-100 kg"));
        Assert.That(Quantity<Time>.Of(1.500m, "hours").ToString(), Is.EqualTo("1.5 h"));
        Assert.That(Quantity<Time>.AtLeast(90, "d").ToString(), Is.EqualTo(">= 90 d"));
        Assert.That(Quantity<Time>.Above(90, "d").ToString(), Is.EqualTo("> 90 d"));
        Assert.That(Quantity<Time>.AtMost(3, "h").ToString(), Is.EqualTo("<= 3 h"));
        Assert.That(Quantity<Time>.Below(3, "h").ToString(), Is.EqualTo("< 3 h"));
        Assert.That(Quantity<PassageNumber>.AtMost(5, "P").ToString(), Is.EqualTo("<= P5"));
        Assert.That(Quantity<Count>.Of(3, "").ToString(), Is.EqualTo("3"));
        Assert.That(Quantity<PassageNumber>.Of(3, "").ToString(), Is.EqualTo("P3"));
        Assert.That(Quantity<CellConcentration>.Of(2e6m, "cells/mL").ToString(), Is.EqualTo("2000000 cells/mL"));
    }

    [Test]
    public void What_a_program_states_wrongly_is_refused_with_the_reason()
    {
        Assert.That(() => Quantity<Time>.Of(1, "kg"), Throws.ArgumentException.With.Message.Contains("is not a unit of time"));
        Assert.That(() => Quantity<Time>.Of(1, ""), Throws.ArgumentException);
        Assert.That(() => Quantity<Time>.Of(-1, "h"), Throws.ArgumentException.With.Message.Contains("below zero"));
        Assert.That(() => Quantity<Time>.Of(1e15m + 1, "h"), Throws.ArgumentException.With.Message.Contains("too large"));
        Assert.That(() => Quantity<Time>.Of(decimal.MaxValue, "h"), Throws.ArgumentException.With.Message.Contains("too large"));
        Assert.That(() => Quantity<Time>.Of(1.0000000000000001m, "h"), Throws.ArgumentException.With.Message.Contains("too many digits"));
        Assert.That(() => Quantity<Percent>.Of(101, "%"), Throws.ArgumentException.With.Message.Contains("between 0 % and 100 %"));
        Assert.That(() => Quantity<Count>.Of(1.5m, ""), Throws.ArgumentException.With.Message.Contains("whole number"));
        Assert.That(() => Quantity<Mass>.Between(100, 50, "kg"), Throws.ArgumentException.With.Message.Contains("above"));
        Assert.That(() => Quantity<Time>.Parse("28"), Throws.InstanceOf<FormatException>().With.Message.Contains("no unit"));
        Assert.That(() => CellDose.Parse("3e6"), Throws.InstanceOf<FormatException>().With.Message.Contains("no unit"));
    }

    [Test]
    public void A_quantity_can_be_taken_several_times()
    {
        Assert.That(Quantity<Time>.Parse("48 h").Times(3), Is.EqualTo(Quantity<Time>.Parse("6 d")));
        Assert.That(Quantity<Time>.Parse("20-30 min").Times(2)?.ToString(), Is.EqualTo("40-60 min"));
        Assert.That(Quantity<Time>.Parse("1e15 a").Times(int.MaxValue), Is.Null);
        Assert.That(Quantity<Time>.Parse("48 h").Times(-1), Is.Null);
        Assert.That(Quantity<Percent>.Parse("80 %").Times(2), Is.Null);
    }

    [Test]
    public void The_amounts_stay_as_written()
    {
        var value = Quantity<Time>.Parse("12-18 months");

        Assert.That((value.Low, value.High, value.Unit, value.IsSingle), Is.EqualTo(((decimal?)12, (decimal?)18, "mo", false)));
        Assert.That(value.Magnitude, Is.EqualTo(new Interval(12 * 2629800m, 18 * 2629800m)));
        Assert.That(value.Scale, Is.EqualTo("s"));
    }

    static void AreEqual<TDimension>(string left, string right, bool expected)
        where TDimension : IDimension
    {
        var (first, second) = (Quantity<TDimension>.Parse(left), Quantity<TDimension>.Parse(right));

        Assert.That(first.Equals(second), Is.EqualTo(expected));
        Assert.That(second.Equals((object)first), Is.EqualTo(expected));
        if (expected)
            Assert.That(first.GetHashCode(), Is.EqualTo(second.GetHashCode()));
    }
}
