using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities;

/// <summary>The basis and weight of a dose, and what is computed from it.</summary>
public sealed class CellDoseTests
{
    [TestCase("3e6 cells/kg", DoseBasis.PerKilogram, null, "cells/kg")]
    [TestCase("3e6 cells/kg BW", DoseBasis.PerKilogram, null, "cells/kg")]
    [TestCase("3e6 cells/kg PBW", DoseBasis.PerKilogram, WeightKind.Predicted, "cells/kg")]
    [TestCase("3e6 cells/kg IBW", DoseBasis.PerKilogram, WeightKind.Ideal, "cells/kg")]
    [TestCase("3e6 cells/kg actual body weight", DoseBasis.PerKilogram, WeightKind.Actual, "cells/kg")]
    [TestCase("3e8 cells", DoseBasis.Absolute, null, "cells")]
    public void The_unit_states_basis_and_weight(string text, DoseBasis basis, WeightKind? weight, string scale)
    {
        var dose = CellDose.Parse(text);

        Assert.That((dose.Basis, dose.Weight, dose.Scale), Is.EqualTo((basis, weight, scale)));
    }

    [Test]
    public void Equality_minds_amount_basis_and_weight()
    {
        Assert.That(CellDose.Parse("3 million cells/kg"), Is.EqualTo(CellDose.PerKilogram(3_000_000)));
        Assert.That(CellDose.Parse("3 million cells/kg").GetHashCode(), Is.EqualTo(CellDose.PerKilogram(3_000_000).GetHashCode()));
        Assert.That(CellDose.Parse("1e7/kg PBW"), Is.EqualTo(CellDose.PerKilogram(10_000_000, WeightKind.Predicted)));
        Assert.That(CellDose.PerKilogram(1), Is.Not.EqualTo(CellDose.Absolute(1)));
        Assert.That(CellDose.PerKilogram(1), Is.Not.EqualTo(CellDose.PerKilogram(1, WeightKind.Ideal)));
        Assert.That(CellDose.Absolute(1), Is.Not.EqualTo(CellDose.Absolute(2)));
        Assert.That(() => CellDose.Absolute(-1), Throws.ArgumentException);
        Assert.That(() => CellDose.PerKilogram(2e15m), Throws.ArgumentException);
        Assert.That(() => CellDose.PerKilogram(123456.7890123456m), Throws.ArgumentException);
        Assert.That(CellDose.PerKilogram(12345.6789012345m).ToString(), Is.EqualTo("12345.6789012345 cells/kg"));
    }

    [TestCase("1e6 cells/kg", "70", "70000000 cells")]
    [TestCase("1-2 million cells/kg", "50.5", "50500000-101000000 cells")]
    [TestCase("<= 1e6 cells/kg", "70", "<= 70000000 cells")]
    [TestCase("> 1e6 cells/kg PBW", "70", "> 70000000 cells")]
    [TestCase("3e8 cells", "70", "300000000 cells")]
    [TestCase("1e6 cells/kg", "0", null)]
    [TestCase("1e6 cells/kg", "-70", null)]
    [TestCase("1e15 cells/kg", "2", null)]
    [TestCase("999999999999999 cells/kg", "79228162514264337593543950335", null)]
    [TestCase("0.123456789012345 cells/kg", "1.000000001", null)]
    public void To_absolute(string dose, string kilograms, string? expected) =>
        Assert.That(CellDose.Parse(dose).ToAbsolute(Exactly(kilograms))?.ToString(), Is.EqualTo(expected));

    [TestCase("300 million cells", "70", "4285710 cells/kg")]
    [TestCase("300 million cells", "100", "3000000 cells/kg")]
    [TestCase("160 million cells", "50.5", "3168320 cells/kg")]
    [TestCase("1 cell", "3", "0.333333 cells/kg")]
    [TestCase("2 cells", "3", "0.666667 cells/kg")]
    [TestCase("20000 cells", "3", "6666.67 cells/kg")]
    [TestCase("0 cells", "70", "0 cells/kg")]
    [TestCase("100-200 million cells", "70", "1428570-2857140 cells/kg")]
    [TestCase("1e6 cells/kg PBW", "70", "1000000 cells/kg PBW")]
    [TestCase("0.0000000001 cells", "3", "0.000000000033333 cells/kg")]
    [TestCase("300 million cells", "0", null)]
    [TestCase("1e15 cells", "0.0000000001", null)]
    [TestCase("1e15 cells", "0.0000000000000000000000000001", null)]
    public void To_per_kilogram(string dose, string kilograms, string? expected) =>
        Assert.That(CellDose.Parse(dose).ToPerKilogram(Exactly(kilograms))?.ToString(), Is.EqualTo(expected));

    [TestCase("1e6 cells/kg PBW", 3, "3000000 cells/kg PBW")]
    [TestCase("1-2 million cells", 3, "3000000-6000000 cells")]
    [TestCase("1e6 cells", 0, "0 cells")]
    [TestCase("1e6 cells", -1, null)]
    [TestCase("1-900000000000000 cells", 2, null)]
    [TestCase("1e15 cells", int.MaxValue, null)]
    public void Times(string dose, int count, string? expected) =>
        Assert.That(CellDose.Parse(dose).Times(count)?.ToString(), Is.EqualTo(expected));

    [TestCase("400 million cells", "300 million cells", "300000000 cells")]
    [TestCase("200 million cells", "300 million cells", "200000000 cells")]
    [TestCase("200-400 million cells", "300 million cells", "200000000-300000000 cells")]
    [TestCase("400-500 million cells", "300 million cells", "300000000 cells")]
    [TestCase("<= 400 million cells", "300 million cells", "<= 300000000 cells")]
    [TestCase("< 300 million cells", "300 million cells", "< 300000000 cells")]
    [TestCase(">= 200 million cells", "300 million cells", "200000000-300000000 cells")]
    [TestCase("400 million cells", "<= 300 million cells", "300000000 cells")]
    [TestCase("400 million cells", ">= 300 million cells", "400000000 cells")]
    [TestCase("4e6 cells/kg PBW", "3e6 cells/kg", "3000000 cells/kg PBW")]
    [TestCase("4e6 cells/kg", "300 million cells", null)]
    public void Capped(string dose, string cap, string? expected) =>
        Assert.That(CellDose.Parse(dose).CappedAt(CellDose.Parse(cap))?.ToString(), Is.EqualTo(expected));

    static decimal Exactly(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
