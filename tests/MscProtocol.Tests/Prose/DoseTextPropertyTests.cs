using CsCheck;
using MscProtocol.Protocol;
using MscProtocol.Tests.Linear;

namespace MscProtocol.Tests.Prose;

/// <summary>What holds for every dose and for every text.</summary>
[Parallelizable(ParallelScope.All)]
sealed class DoseTextPropertyTests
{
    const int Many = 20_000;

    static readonly string[] Pieces =
    [
        "3", "10", "106", "0.5", "1,000,000", "1.000.000", "2.10", ".", ",", "-", "–", "±", "×", "x", "^", "*", "⁶", "e6", "million", "万",
        "亿", "one", "half a", " ", "\n", "(", ")", "/", "/kg", "per", "kg", "BW", "PBW", "cells", "MSCs", "CD34+", "T cells", "mesenchymal",
        "exosomes", "up to", "total", "and", "to", "≤", "%", "\\", "&times;", "<sup>", "Ã—", "\uD83D", "\uDE00", "细胞", "患者", "M", "m",
        "dose", "mice", ";", "range",
    ];

    [Test]
    public void A_printed_dose_is_read_as_it_was() =>
        Gen.Select(Gen.Int[0, 999_999_999], Gen.Int[-3, 6], Gen.Bool).Sample((digits, power, perKilogram) =>
        {
            var cells = digits * (power < 0 ? 1m / Pow(-power) : Pow(power));
            var dose = perKilogram ? CellDose.PerKilogram(cells) : CellDose.Absolute(cells);
            var found = DoseText.Find(dose.ToString());

            Assert.That(found, Has.Count.EqualTo(1), dose.ToString());
            Assert.That((found[0].Dose, found[0].Doubt), Is.EqualTo((dose, (DoseDoubt?)null)), dose.ToString());
        });

    [TestCase(106)]
    [TestCase(1010)]
    [TestCase(15.107)]
    [TestCase(20.125)]
    [TestCase(250)]
    [TestCase(2.5)]
    [TestCase(0)]
    public void A_printed_number_is_not_mistaken_for_a_power(double cells)
    {
        var dose = CellDose.Absolute((decimal)cells);

        Assert.That(CellDose.Parse(dose.ToString()), Is.EqualTo(dose));
        Assert.That(CellDose.Parse(dose.In(Language.English)), Is.EqualTo(dose));
        Assert.That(DoseText.Find(dose.ToString()).Single().Dose, Is.EqualTo(dose));
    }

    [Test]
    [Category("Long")]
    public void Random_characters_never_throw() => Gen.String[0, 60].Sample(Check);

    [Test]
    [Category("Long")]
    public void Random_notation_is_never_invented() =>
        Gen.OneOf(Pieces).Array[0, 14].Sample(pieces => Check(string.Concat(pieces)), iter: 20_000);

    [Test]
    [Category("Long")]
    public void Long_texts_are_read([ValueSource(typeof(LongText), nameof(LongText.All))] LongText text) => Check(text.Of(Many));

    static decimal Pow(int power) => power == 0 ? 1 : 10 * Pow(power - 1);

    // The digits of a dose, or its number in words, stand in the place that it names.
    static void Check(string text)
    {
        foreach (var dose in DoseText.Find(text))
        {
            Assert.That(dose.Start, Is.InRange(0, text.Length));
            Assert.That(dose.Length, Is.InRange(1, text.Length - dose.Start));
            Assert.That(dose.Cells.High ?? dose.Cells.Low, Is.Positive.Or.Zero);
            var words = text.Substring(dose.Start, dose.Length);
            Assert.That(
                words.Any(char.IsDigit) || words.Contains("one", StringComparison.Ordinal)
                    || words.Contains("half", StringComparison.Ordinal) || words.StartsWith('a'),
                words);
        }
    }
}
