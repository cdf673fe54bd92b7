using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities;

/// <summary>Doses in notations of registries: what is read, how it was written, and in which other way it can be read.</summary>
sealed class DoubtfulDosesTests
{
    [TestCase("1x106 cells/kg", "1000000 cells/kg", DoseNotation.LostSuperscript, "106")]
    [TestCase("2 × 107 cells/kg", "20000000 cells/kg", DoseNotation.LostSuperscript, "214")]
    [TestCase("106 cells/kg", "1000000 cells/kg", DoseNotation.LostSuperscript, "106")]
    [TestCase("0.7-1 x 106 MSC / kg", "700000-1000000 cells/kg", DoseNotation.LostSuperscript, "74.2-106")]
    [TestCase("3 x 1010 cells", "30000000000 cells", DoseNotation.LostSuperscript, "3030")]
    [TestCase("1 x 10 6 cells/kg", "1000000 cells/kg", DoseNotation.LostSuperscript, null)]
    [TestCase("1 x 103 cells", "1000 cells", DoseNotation.LostSuperscript, "103")]
    [TestCase("1 x 1012 cells", "1000000000000 cells", DoseNotation.LostSuperscript, "1012")]
    [TestCase("2 x 10,000 cells", "20000 cells", DoseNotation.Plain, null)]
    [TestCase("2 x 1,000,000,000,000 cells", "2000000000000 cells", DoseNotation.Plain, null)]
    [TestCase("3 × 10¹⁰ cells", "30000000000 cells", DoseNotation.Plain, null)]
    [TestCase("1×10e6 cells/kg", "1000000 cells/kg", DoseNotation.TenE, "10000000")]
    [TestCase("4*10E6/kg", "4000000 cells/kg", DoseNotation.TenE, "40000000")]
    [TestCase("2.10^6/kg", "2000000 cells/kg", DoseNotation.DotTimes, null)]
    [TestCase("80.10⁶ cells", "80000000 cells", DoseNotation.DotTimes, null)]
    [TestCase("40. 10^6 MSC", "40000000 cells", DoseNotation.DotTimes, null)]
    [TestCase("0.5 . 10^6 MSC/kg", "500000 cells/kg", DoseNotation.DotTimes, null)]
    [TestCase("15.107 cells", "150000000 cells", DoseNotation.DotTimes, "15.107")]
    [TestCase("6.10e7 cells", "60000000 cells", DoseNotation.DotTimes, "61000000")]
    [TestCase("1 x 10 (6) cells/kg", "1000000 cells/kg", DoseNotation.Parenthesised, null)]
    [TestCase("10(6) cells/kg", "1000000 cells/kg", DoseNotation.Parenthesised, null)]
    [TestCase("1.000.000 cells", "1000000 cells", DoseNotation.DottedThousands, null)]
    [TestCase("500.000 cells", "500000 cells", DoseNotation.DottedThousands, "500")]
    [TestCase("max 1.000.000 cells", "<= 1000000 cells", DoseNotation.DottedThousands, null)]
    [TestCase("1000.000 cells", "1000 cells", DoseNotation.Plain, null)]
    [TestCase("0.10^6 cells", "0 cells", DoseNotation.DotTimes, null)]
    [TestCase("2.10(6) cells", "2000000 cells", DoseNotation.DotTimes, null)]
    [TestCase("1234.107 cells", "12340000000 cells", DoseNotation.DotTimes, "1234.107")]
    [TestCase("12345.107 cells", "12345.1070 cells", DoseNotation.Plain, null)]
    [TestCase("max 15.107 cells", "<= 150000000 cells", DoseNotation.DotTimes, "15.107")]
    [TestCase("0,5 to 1 million cells/kg", "500000-1000000 cells/kg", DoseNotation.DecimalComma, null)]
    [TestCase("10000-2 million cells/kg", "10000-2000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("2,5 million cells", "2500000 cells", DoseNotation.DecimalComma, "5000000")]
    [TestCase("0,5 million cells", "500000 cells", DoseNotation.DecimalComma, null)]
    [TestCase("1-2e6 cells/kg", "1000000-2000000 cells/kg", DoseNotation.Plain, "1-2000000")]
    [TestCase("1 x 10\\^6 cells/kg", "1000000 cells/kg", DoseNotation.Escaped, null)]
    [TestCase("1 &times; 10<sup>6</sup> cells/kg", "1000000 cells/kg", DoseNotation.Escaped, null)]
    [TestCase("1 Ã— 10^6 cells/kg", "1000000 cells/kg", DoseNotation.Mojibake, null)]
    [TestCase("500,000-2 million cells/kg", "500000-2000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1 000 000 cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("2.0 x 10,000,000 cells", "20000000 cells", DoseNotation.Plain, null)]
    [TestCase("3 M cells/kg", "3000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("one million cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1e6 viable cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1.5 million adipose-derived mesenchymal stem cells per kg", "1500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("max. 80.10^6 UC-MSC", "<= 80000000 cells", DoseNotation.DotTimes, null)]
    [TestCase("106.0 cells/kg", "106.0 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1006 cells", "1006 cells", DoseNotation.Plain, null)]
    [TestCase("1x106-2x106 cells/kg", "1000000-2000000 cells/kg", DoseNotation.LostSuperscript, "106-212")]
    [TestCase("1x10/6 cells/kg", "1000000 cells/kg", DoseNotation.LostSuperscript, null)]
    [TestCase("1x10e+6 cells/kg", "1000000 cells/kg", DoseNotation.TenE, "10000000")]
    [TestCase("500 x 10e12 cells", "500000000000000 cells", DoseNotation.TenE, null)]
    [TestCase("1 x 10(06) cells", "1000000 cells", DoseNotation.Parenthesised, null)]
    [TestCase("1 x 10 exp 6 cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1 x 10 to the 6th cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1 x 10 to the power of 6 cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1 x 10 power 6 cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1 x 10'6 cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1 x 10´6 cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1 x 10`6 cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("100000-10^6 cells/kg", "100000-1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("2.500 million cells/kg", "2500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("2.500 M cells/kg", "2500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("2.500 × 10^6 cells/kg", "2500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("2.500e6 cells/kg", "2500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("1.500-2.5 million cells", "1500000-2500000 cells", DoseNotation.Plain, null)]
    [TestCase("1.500-2.500×10^6 cells", "1500000-2500000 cells", DoseNotation.Plain, null)]
    [TestCase("500 000 cells", "500000 cells", DoseNotation.Plain, null)]
    [TestCase("1-2,0 million cells/kg", "1000000-2000000 cells/kg", DoseNotation.DecimalComma, null)]
    [TestCase("0,5-1 million cells/kg", "500000-1000000 cells/kg", DoseNotation.DecimalComma, null)]
    [TestCase("0,125 million cells", "125000 cells", DoseNotation.DecimalComma, null)]
    [TestCase("2,2 million cells", "2200000 cells", DoseNotation.DecimalComma, null)]
    [TestCase("10-million cells", "10000000 cells", DoseNotation.Plain, null)]
    [TestCase("half a million cells/kg", "500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("half of a million cells/kg", "500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("half million cells/kg", "500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("half-million cells/kg", "500000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("a million cells/kg", "1000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("one hundred million cells", "100000000 cells", DoseNotation.Plain, null)]
    [TestCase("三百万细胞/kg", "3000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("两百万细胞/kg", "2000000 cells/kg", DoseNotation.Plain, null)]
    [TestCase("兩百萬个细胞", "2000000 cells", DoseNotation.Plain, null)]
    public void Are_read_with_their_doubt(string text, string canonical, DoseNotation notation, string? other)
    {
        var isRead = CellDose.TryParse(text, out var dose, out var problem);

        Assert.That((isRead, problem?.Message.English), Is.EqualTo((true, (string?)null)));
        Assert.That((dose!.ToString(), dose.Notation), Is.EqualTo((canonical, notation)));
        Assert.That(dose.Doubt?.Message.English, other is null ? Is.Null : Does.Contain($"could also be {other}:"));
        Assert.That(dose.Doubt?.Alternatives.Count, Is.EqualTo(other is null ? null : 2));
    }

    [Test]
    public void A_doubt_is_worded_in_both_languages_with_both_readings()
    {
        var doubt = CellDose.Parse("1x106 cells/kg").Doubt!;

        Assert.That(
            doubt.Message.English,
            Is.EqualTo("\"1x106\" is read as 1000000, and could also be 106: write the number in full, as in 3e6 or 3 × 10^6."));
        Assert.That(doubt.Message.Chinese, Is.EqualTo("“1x106”按 1000000 理解，但也可能是 106：请用明确写法，例如 3e6 或 3 × 10^6。"));
        Assert.That(doubt.Alternatives, Is.EqualTo(new[] { Interval.Single(1_000_000), Interval.Single(106) }));
    }

    [Test]
    public void A_doubt_does_not_count_in_comparisons() =>
        Assert.That(CellDose.Parse("1x106 cells/kg"), Is.EqualTo(CellDose.Parse("1e6 cells/kg")));

    [TestCase("one", 1)]
    [TestCase("two", 2)]
    [TestCase("three", 3)]
    [TestCase("four", 4)]
    [TestCase("five", 5)]
    [TestCase("six", 6)]
    [TestCase("seven", 7)]
    [TestCase("eight", 8)]
    [TestCase("nine", 9)]
    [TestCase("ten", 10)]
    [TestCase("eleven", 11)]
    [TestCase("twelve", 12)]
    [TestCase("fifteen", 15)]
    [TestCase("twenty", 20)]
    [TestCase("thirty", 30)]
    [TestCase("forty", 40)]
    [TestCase("fifty", 50)]
    [TestCase("sixty", 60)]
    [TestCase("seventy", 70)]
    [TestCase("eighty", 80)]
    [TestCase("ninety", 90)]
    [TestCase("two hundred", 200)]
    [TestCase("one hundred twenty-five", 125)]
    public void A_number_in_words(string words, int millions) =>
        Assert.That(CellDose.Parse($"{words} million cells"), Is.EqualTo(CellDose.Absolute(millions * 1_000_000m)));

    [TestCase("2 thousand", 2_000)]
    [TestCase("2 mln", 2_000_000)]
    [TestCase("2 mln.", 2_000_000)]
    [TestCase("2 mio", 2_000_000)]
    [TestCase("2 mio.", 2_000_000)]
    [TestCase("2 mill", 2_000_000)]
    [TestCase("2 mill.", 2_000_000)]
    [TestCase("2 MM", 2_000_000)]
    [TestCase("2 M", 2_000_000)]
    [TestCase("2 millions", 2_000_000)]
    [TestCase("2 Millionen", 2_000_000)]
    [TestCase("2 millones", 2_000_000)]
    [TestCase("1 millón", 1_000_000)]
    [TestCase("1 millon", 1_000_000)]
    [TestCase("2 milioni", 2_000_000)]
    [TestCase("1 milione", 1_000_000)]
    [TestCase("2 milhões", 2_000_000)]
    [TestCase("1 milhão", 1_000_000)]
    [TestCase("2 miljoen", 2_000_000)]
    [TestCase("2 billion", 2_000_000_000)]
    [TestCase("2 billions", 2_000_000_000)]
    [TestCase("2 bn", 2_000_000_000)]
    [TestCase("1 milliard", 1_000_000_000)]
    [TestCase("2 milliards", 2_000_000_000)]
    [TestCase("1 Milliarde", 1_000_000_000)]
    [TestCase("2 Milliarden", 2_000_000_000)]
    [TestCase("500 k", 500_000)]
    [TestCase("1 lakh", 100_000)]
    [TestCase("5 lakhs", 500_000)]
    [TestCase("1 crore", 10_000_000)]
    [TestCase("5 crores", 50_000_000)]
    [TestCase("2千", 2_000)]
    [TestCase("2万", 20_000)]
    [TestCase("2萬", 20_000)]
    [TestCase("2十万", 200_000)]
    [TestCase("2百万", 2_000_000)]
    [TestCase("2百萬", 2_000_000)]
    [TestCase("2千万", 20_000_000)]
    [TestCase("2千萬", 20_000_000)]
    [TestCase("2亿", 200_000_000)]
    [TestCase("2億", 200_000_000)]
    [TestCase("2十亿", 2_000_000_000)]
    [TestCase("2十億", 2_000_000_000)]
    [TestCase("2百亿", 20_000_000_000)]
    [TestCase("2천", 2_000)]
    [TestCase("2만", 20_000)]
    [TestCase("2십만", 200_000)]
    [TestCase("2백만", 2_000_000)]
    [TestCase("2천만", 20_000_000)]
    [TestCase("2억", 200_000_000)]
    public void A_word_for_a_power_of_ten(string number, long cells) =>
        Assert.That(CellDose.Parse($"{number} cells"), Is.EqualTo(CellDose.Absolute(cells)));

    [TestCase("300 million apples")]
    [TestCase("2 x 15 6 cells/kg")]
    [TestCase("2 x 1,0000 cells")]
    [TestCase("1 x 10(6 cells/kg")]
    [TestCase("1 x 10(2) cells/kg")]
    [TestCase("1 x 10(13) cells/kg")]
    [TestCase("3 × 10⁻ cells")]
    [TestCase("500 125 cells")]
    [TestCase("1x106 platelets/kg")]
    [TestCase("1x106 cells/kg in mice")]
    [TestCase("75-150 M")]
    [TestCase("320 million cells total")]
    [TestCase("1x106 cells/mL")]
    [TestCase("1x106 cells/kg and rest")]
    public void Other_texts_are_no_doses(string text)
    {
        Assert.That(CellDose.TryParse(text, out _, out _), Is.False);
        Assert.That(CellDose.TryParseList(text, out _, out _), Is.False);
    }
}
