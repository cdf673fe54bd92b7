using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Notation;

/// <summary>An amount reads alike whether it is written in a field or in running text, in any script and language.</summary>
public sealed class OneGrammarTests
{
    [TestCase("12 weeks", "12 wk")]
    [TestCase("twelve weeks", "12 wk")]
    [TestCase("12 semaines", "12 wk")]
    [TestCase("douze semaines", "12 wk")]
    [TestCase("zwölf Wochen", "12 wk")]
    [TestCase("doce semanas", "12 wk")]
    [TestCase("十二周", "12 wk")]
    [TestCase("12週間", "12 wk")]
    [TestCase("12주", "12 wk")]
    [TestCase("12 недель", "12 wk")]
    [TestCase("thirty-six hours", "36 h")]
    [TestCase("thirty six hours", "36 h")]
    [TestCase("one hundred and twenty days", "120 d")]
    [TestCase("two hundred days", "200 d")]
    [TestCase("一百二十天", "120 d")]
    [TestCase("一百零五天", "105 d")]
    [TestCase("二十四小时", "24 h")]
    [TestCase("两年", "2 a")]
    [TestCase("half a year", "0.5 a")]
    [TestCase("half an hour", "0.5 h")]
    [TestCase("3 to 5 days", "3-5 d")]
    [TestCase("3 à 5 jours", "3-5 d")]
    [TestCase("3 bis 5 Tage", "3-5 d")]
    [TestCase("3 hasta 5 días", "3-5 d")]
    [TestCase("3 thru 5 days", "3-5 d")]
    [TestCase("3至5天", "3-5 d")]
    [TestCase("three to five days", "3-5 d")]
    [TestCase("day 28", "28 d")]
    [TestCase("jour 28", "28 d")]
    [TestCase("Tag 28", "28 d")]
    [TestCase("month 6", "6 mo")]
    [TestCase("28日以内", "<= 28 d")]
    [TestCase("最长24小时", "<= 24 h")]
    [TestCase("至少90天", ">= 90 d")]
    public void A_time(string text, string expected)
    {
        Assert.That(Quantity<Time>.Parse(text).ToString(), Is.EqualTo(expected));
        Assert.That(string.Join("; ", TimeText.Find(text).Select(mention => mention.Value)), Is.EqualTo(expected));
    }

    [TestCase("14 million MSCs/kg", "14000000 cells/kg")]
    [TestCase("fourteen million MSCs/kg", "14000000 cells/kg")]
    [TestCase("nineteen million MSCs per kg", "19000000 cells/kg")]
    [TestCase("zwei Millionen MSCs/kg", "2000000 cells/kg")]
    [TestCase("deux millions cells/kg", "2000000 cells/kg")]
    [TestCase("dos millones cells/kg", "2000000 cells/kg")]
    [TestCase("twenty-five million cells", "25000000 cells")]
    [TestCase("one hundred and fifty million cells", "150000000 cells")]
    [TestCase("half a million cells/kg", "500000 cells/kg")]
    [TestCase("十二万 cells/kg", "120000 cells/kg")]
    [TestCase("二百五十万细胞/kg", "2500000 cells/kg")]
    [TestCase("一千万细胞", "10000000 cells")]
    [TestCase("三亿细胞", "300000000 cells")]
    [TestCase("1 × 10⁶ 细胞/kg", "1000000 cells/kg")]
    [TestCase("1 bis 2 million cells/kg", "1000000-2000000 cells/kg")]
    [TestCase("1から2 million cells/kg", "1000000-2000000 cells/kg")]
    [TestCase("10 +- 2 million cells", "8000000-12000000 cells")]
    [TestCase("二三百万细胞", null)]
    [TestCase("数百万细胞", null)]
    [TestCase("三百五万细胞", null)]
    public void A_dose(string text, string? expected)
    {
        var field = CellDose.TryParse(text, out var value, out _) ? value.ToString() : null;
        var sentence = $"The patients of this trial get an infusion of {text}, given once in the clinic.";
        var prose = string.Join("; ", DoseText.Find(sentence).Select(mention => mention.Dose));

        Assert.That((field, prose), Is.EqualTo((expected, expected ?? "")));
    }

    [TestCase("P3 to P5", "P3-P5")]
    [TestCase("passages three to five", "P3-P5")]
    [TestCase("第三代", "P3")]
    [TestCase("第三代至第五代", "P3-P5")]
    [TestCase("第十二代", "P12")]
    [TestCase("不超过五代", "<= P5")]
    [TestCase("passage five", "P5")]
    public void A_passage(string text, string expected)
    {
        Assert.That(Quantity<PassageNumber>.Parse(text).ToString(), Is.EqualTo(expected));
        Assert.That(string.Join("; ", PassageText.Find(text).Select(mention => mention.Value)), Is.EqualTo(expected));
    }

    [TestCase("eighty percent", "80 %")]
    [TestCase("80 pct", "80 %")]
    [TestCase("≥ eighty percent", ">= 80 %")]
    [TestCase("不低于八十%", ">= 80 %")]
    [TestCase("80 bis 95 %", "80-95 %")]
    [TestCase("80%以上", ">= 80 %")]
    public void A_viability(string text, string expected)
    {
        Assert.That(Quantity<Percent>.Parse(text).ToString(), Is.EqualTo(expected));
        Assert.That(string.Join("; ", ViabilityText.Find(text).Select(mention => mention.Value)), Is.EqualTo(expected));
    }
}
