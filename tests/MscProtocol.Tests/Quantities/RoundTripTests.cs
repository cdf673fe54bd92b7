using System.Globalization;
using CsCheck;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities;

/// <summary>What is printed reads back as the same value, and no digit is lost, for any value of any dimension.</summary>
public sealed class RoundTripTests
{
    static readonly string[] Bounds = ["", ">= ", "> ", "<= ", "< ", "≥ ", "at most ", "至少"];

    static readonly Gen<decimal> Amounts = Gen.Select(Gen.Long[0, 999_999_999_999_999], Gen.Int[0, 15])
        .Select((digits, places) => digits / PowerOfTen(places));

    static readonly Gen<decimal> Everyday = Gen.Select(Gen.Int[0, 9999], Gen.Int[0, 9])
        .Select((digits, power) => digits * PowerOfTen(power));

    [Test]
    public void A_time() => Check<Time>(Gen.OneOf(Amounts, Everyday));

    [Test]
    public void A_percentage() => Check<Percent>(Amounts.Select(amount => amount % 100));

    [Test]
    public void A_mass() => Check<Mass>(Gen.OneOf(Amounts, Everyday));

    [Test]
    public void A_volume() => Check<Volume>(Gen.OneOf(Amounts, Everyday));

    [Test]
    public void A_temperature() => Check<Temperature>(Gen.OneOf(Amounts, Gen.Int[-27315, 0].Select(hundredths => hundredths / 100m)));

    [Test]
    public void A_flow_rate() => Check<FlowRate>(Gen.OneOf(Amounts, Everyday));

    [Test]
    public void A_cell_concentration() => Check<CellConcentration>(Gen.OneOf(Amounts, Everyday));

    [Test]
    public void A_seeding_density() => Check<SeedingDensity>(Gen.OneOf(Amounts, Everyday));

    [Test]
    public void An_endotoxin_level() => Check<EndotoxinLevel>(Gen.OneOf(Amounts, Everyday));

    [Test]
    public void A_number_of_doublings() => Check<Doublings>(Gen.OneOf(Amounts, Everyday));

    [Test]
    public void A_count() => Check<Count>(Gen.OneOf(Amounts.Select(decimal.Truncate), Everyday));

    [Test]
    public void A_passage() => Check<PassageNumber>(Gen.OneOf(Amounts.Select(decimal.Truncate), Everyday));

    [Test]
    public void A_dose() =>
        Gen.Select(
            Gen.OneOf(Amounts, Everyday), Gen.OneOf(Amounts, Everyday), Gen.OneOf(Bounds),
            Gen.OneOf("cells", "cells/kg", "cells/kg PBW", "cells/kg IBW", "cells/kg actual BW"))
        .Sample((first, second, bound, unit) =>
        {
            CheckSame(CellDose.Parse($"{bound}{Write(first)} {unit}"), CellDose.Parse);
            CheckSame(CellDose.Parse($"{Write(Math.Min(first, second))} to {Write(Math.Max(first, second))} {unit}"), CellDose.Parse);
        });

    [Test]
    public void No_digit_is_lost() => Amounts.Sample(amount =>
    {
        Assert.That(Quantity<Mass>.Parse($"{Write(amount)} kg").Magnitude, Is.EqualTo(new Interval(amount, amount)));
        Assert.That(CellDose.Parse($"{Write(amount)} cells").Magnitude, Is.EqualTo(new Interval(amount, amount)));
    });

    [Test]
    public void Units_of_time_convert_exactly() => Gen.Long[0, 999_999_999].Sample(months =>
        Assert.That(Quantity<Time>.Of(months * 12m, "mo"), Is.EqualTo(Quantity<Time>.Of(months, "a"))));

    static void Check<TDimension>(Gen<decimal> amounts)
        where TDimension : IDimension => Gen.Select(amounts, amounts, Gen.OneOf(Bounds), Gen.OneOf([.. TDimension.Dimension.Units]))
        .Sample((first, second, bound, unit) =>
        {
            if (unit == "K")
                (first, second) = (Math.Abs(first), Math.Abs(second));
            CheckSame(Quantity<TDimension>.Parse($"{bound}{Write(first)} {unit}"), Quantity<TDimension>.Parse);
            CheckSame(Quantity<TDimension>.Between(Math.Min(first, second), Math.Max(first, second), unit), Quantity<TDimension>.Parse);
        });

    static void CheckSame<T>(T value, Func<string, T> parse)
        where T : IMeasurement
    {
        var again = parse(value.ToString());
        Assert.That(again, Is.EqualTo(value));
        Assert.That(again.ToString(), Is.EqualTo(value.ToString()));
        Assert.That(parse(value.In(Language.English)), Is.EqualTo(value), value.In(Language.English));
        Assert.That(parse(value.In(Language.Chinese)), Is.EqualTo(value), value.In(Language.Chinese));
    }

    static decimal PowerOfTen(int power) => decimal.Parse($"1e{power}", NumberStyles.Float, CultureInfo.InvariantCulture);

    // With a zero behind it, "15.107" is not taken for 15 × 10^7 with its signs lost, nor "1010" for 10^10.
    static string Write(decimal amount)
    {
        var text = amount.ToString(CultureInfo.InvariantCulture);
        return text.Contains(".10", StringComparison.Ordinal) ? text + "0"
            : text is ['1', '0', >= '1' and <= '9'] or ['1', '0', >= '1' and <= '9', >= '0' and <= '9'] ? $"{text}.0"
            : text;
    }
}
