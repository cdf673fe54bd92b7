using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Quantities;
using static MscProtocol.Notation.QuantityProblemKind;

namespace MscProtocol.Tests.Quantities;

/// <summary>What is refused: why, where, and with which words. The trouble stands between « and » in each text.</summary>
sealed class RefusedTextsTests
{
    [TestCase("«»", Empty, "No time is written", "\"28 d\"")]
    [TestCase("«  \u00A0 »", Empty, "No time is written")]
    [TestCase("«soon»", NoNumber, "A number was expected", "\"soon\"", "\"28 d\"")]
    [TestCase("≥ «long»", NoNumber, "\"long\"")]
    [TestCase("«overnight»", NoNumber, "\"overnight\"")]
    [TestCase("«about 3 d»", NoNumber, "about 3 d")]
    [TestCase("3-«»", NoNumber, "missing at the end")]
    [TestCase("3 to «x d»", NoNumber, "x d")]
    [TestCase("«28»", NoUnit, "no unit", "\"28 h\" or \"28 d\" or \"28 mo\"")]
    [TestCase("  «28» ", NoUnit, "\"28\" has no unit")]
    [TestCase("3 d - «5»", NoUnit, "\"5\"")]
    [TestCase("28 «furlongs»", UnknownUnit, "\"furlongs\"", "s, min, h, d, wk, mo, a")]
    [TestCase("28 «dayz» long", UnknownUnit, "\"dayz\"")]
    [TestCase("5 «d/wk»", UnknownUnit, "\"d/wk\"")]
    [TestCase("28 «kg»", WrongDimension, "\"kg\" is a unit of mass", "not of time")]
    [TestCase("28 «{body} kg»", WrongDimension, "mass")]
    [TestCase("28 «%»", WrongDimension, "percentage")]
    [TestCase("3e6 «cells/kg»", WrongDimension, "dose")]
    [TestCase("3 «次»", WrongDimension, "count")]
    [TestCase("5 «m»", Ambiguous, "more than one meaning", "\"min\" or \"mo\"")]
    [TestCase("5 «M»", Ambiguous, "\"min\" or \"mo\"")]
    [TestCase("«0,5» h", Ambiguous, "\"0.5\"")]
    [TestCase("«1,5» d", Ambiguous, "\"1.5\"")]
    [TestCase("«1,0000» d", Ambiguous, "groups of three")]
    [TestCase("«1000,000» d", Ambiguous, "groups of three")]
    [TestCase("«0,500» d", Ambiguous, "\"0.500\"")]
    [TestCase("«1.000.000» s", Ambiguous, "commas")]
    [TestCase("«1.5,0» s", Ambiguous, "one decimal point")]
    [TestCase("«1 000» s", Ambiguous, "without a space")]
    [TestCase("«day 3 weeks»", Ambiguous, "two units, d and wk")]
    [TestCase("«2e15» s", TooLarge, "1e15")]
    [TestCase("«1e16» s", TooLarge, "1e15")]
    [TestCase("«1e999999999999» s", TooLarge)]
    [TestCase("«1000000000000001» s", TooLarge)]
    [TestCase("«12345678901234567890» s", TooLarge)]
    [TestCase("«18446744073709551617» s", TooLarge)]
    [TestCase("«123456789012345.6» s", TooPrecise)]
    [TestCase("«1.2345678901234567» s", TooPrecise)]
    [TestCase("«1.00000000000000000001» s", TooPrecise)]
    [TestCase("«1.234567890123456» s", TooPrecise, "15 significant digits")]
    [TestCase("«1e-16» s", TooPrecise)]
    [TestCase("«1e-999999999999» s", TooPrecise)]
    [TestCase("«0.0000000000000001» s", TooPrecise)]
    [TestCase("«-3» d", Negative, "below zero")]
    [TestCase("3 to «-5» d", Negative)]
    [TestCase("«2 ± 5 d»", Negative, "below zero")]
    [TestCase("«5-3 d»", Reversed, "\"3-5 d\"")]
    [TestCase("«2 d to 3 h»", Reversed)]
    [TestCase("«1-2e3» s", Ambiguous)]
    [TestCase("«10000-20 thousand» s", Ambiguous, "\"10000\" multiplied too")]
    [TestCase("«5 s to 123456789012345 a»", Ambiguous, "joins s and a")]
    [TestCase("«3 × 10»⁻ h", Ambiguous, "only a power of ten")]
    [TestCase("2«.» 10^3 s", UnknownUnit)]
    [TestCase("3 d«\\»", TrailingText)]
    [TestCase("28 «d.i»", UnknownUnit)]
    [TestCase("«2 x 103» s", Ambiguous)]
    [TestCase("10 «(3)» s", UnknownUnit)]
    [TestCase("28 d «after infusion»", TrailingText, "\"after infusion\"")]
    [TestCase("28 d«, 90 d»", TrailingText, ", 90 d")]
    [TestCase("28 d «90 d»", TrailingText)]
    [TestCase("3-5 d«-7 d»", TrailingText)]
    [TestCase(">= 3 d «and < 5 d»", TrailingText)]
    [TestCase("3 d «{open»", TrailingText)]
    public void A_time(string marked, QuantityProblemKind kind, params string[] words) => Check<Time>(marked, kind, words);

    [TestCase("«101» %", OutOfRange, "between 0 % and 100 %")]
    [TestCase("95 ± «10»", NoUnit)]
    [TestCase("«95 ± 10 %»", OutOfRange)]
    [TestCase("«-1» %", Negative)]
    [TestCase("«50 ± 60 %»", Negative)]
    [TestCase("10^2«.» %", UnknownUnit)]
    [TestCase("80 «kg»", WrongDimension)]
    [TestCase("«0,5» %", Ambiguous, "\"0.5\"")]
    public void A_percentage(string marked, QuantityProblemKind kind, params string[] words) => Check<Percent>(marked, kind, words);

    [TestCase("«-300» °C", OutOfRange, "colder than -273.15")]
    [TestCase("«-1» K", OutOfRange)]
    [TestCase("-112 «°F»", UnknownUnit, "\"°C\"")]
    [TestCase("-112 «F»", UnknownUnit, "\"°C\"")]
    [TestCase("-112 «fahrenheit»", UnknownUnit, "write the amount in \"°C\"")]
    [TestCase("-112 «华氏度»", UnknownUnit, "write the amount in \"°C\"")]
    [TestCase("«-135 to -196 °C»", Reversed, "\"-196 to -135 °C\"")]
    [TestCase("«5 ± -2 °C»", Negative)]
    [TestCase("«5 °C ± 3 K»", Ambiguous, "one unit")]
    public void A_temperature(string marked, QuantityProblemKind kind, params string[] words) => Check<Temperature>(marked, kind, words);

    [TestCase("«low»", NoNumber, "such as P3", "P3–P5")]
    [TestCase("«low passage»", NoNumber, "a passage is a number")]
    [TestCase("«P»", NoNumber, "P3–P5")]
    [TestCase("«3.5»", NotWhole, "whole number")]
    [TestCase("«P-3»", NoNumber)]
    [TestCase("«P5-P3»", Reversed, "\"P3-P5\"")]
    [TestCase("P3 «d»", TrailingText)]
    public void A_passage(string marked, QuantityProblemKind kind, params string[] words) => Check<PassageNumber>(marked, kind, words);

    [TestCase("«2.5»", NotWhole, "whole number")]
    [TestCase("3 «kg»", WrongDimension)]
    [TestCase("«3 1»", Ambiguous, "without a space")]
    [TestCase("«some»", NoNumber)]
    public void A_count(string marked, QuantityProblemKind kind, params string[] words) => Check<Count>(marked, kind, words);

    [TestCase("5 «EU»", Ambiguous, "\"EU/kg\" or \"EU/mL\"")]
    [TestCase("5 «EU/cm»", UnknownUnit)]
    [TestCase("«1 EU/kg to 5 EU/mL»", Ambiguous, "one unit")]
    public void An_endotoxin_level(string marked, QuantityProblemKind kind, params string[] words) =>
        Check<EndotoxinLevel>(marked, kind, words);

    [TestCase("5 «mg/kg»", UnknownUnit)]
    [TestCase("150 «lb»", UnknownUnit, "write the amount in \"kg\"")]
    [TestCase("150 «lbs»", UnknownUnit, "write the amount in \"kg\"")]
    [TestCase("5 «mL»", WrongDimension, "volume")]
    [TestCase("«9x1\u200B06» kg", Ambiguous, "\"9e6\"", "\"954\"", Description = "Nothing that cannot be seen tells digits apart.")]
    public void A_mass(string marked, QuantityProblemKind kind, params string[] words) => Check<Mass>(marked, kind, words);

    [TestCase("«3e6»", NoUnit, "\"3e6 cells/kg\" or \"3e6 cells\"")]
    [TestCase("«3 million»", NoUnit, "\"3 million cells/kg\"")]
    [TestCase("2 «ng/kg»", UnknownUnit, "\"ng/kg\"", "cells/kg")]
    [TestCase("2 «kg»", WrongDimension, "mass")]
    [TestCase("2e6 «cells/mL»", WrongDimension, "cell concentration")]
    [TestCase("20 «%»", WrongDimension, "percentage")]
    [TestCase("«1e6 cells to 2e6 cells/kg»", Ambiguous, "cells and cells/kg")]
    [TestCase("«1e6 cells/kg PBW - 2e6 cells/kg»", Ambiguous, "one unit")]
    [TestCase("maximum «tolerable dose»", NoNumber, "\"3e6 cells/kg\"")]
    [TestCase("«-1e6» cells", Negative)]
    [TestCase("«1.5.5» cells", Ambiguous, "only one decimal point")]
    [TestCase("«2 x 100» cells", Ambiguous, "only a power of ten")]
    [TestCase("«18446744073709551617» cells", TooLarge)]
    [TestCase("«643375935439501e15» cells", TooLarge)]
    [TestCase("«999999999999999e14» cells/kg", TooLarge)]
    [TestCase("«999999999999999e13» cells/kg", TooLarge)]
    [TestCase("1e6 cells/kg «b.i.d.»", TrailingText)]
    public void A_dose(string marked, QuantityProblemKind kind, params string[] words)
    {
        var isRead = CellDose.TryParse(Unmarked(marked), out var dose, out var problem);

        Assert.That(isRead, Is.False, $"{dose}");
        Check(marked, problem!, kind, words);
    }

    static IEnumerable<TestCaseData> Nothing => new (Dimension Dimension, string English, string Chinese)[]
    {
        (Quantity<Time>.Dimension, "No time is written: write, for example, \"28 d\".", "没有填写时间：请写成例如“28 d”。"),
        (Quantity<Percent>.Dimension, "No percentage is written: write, for example, \"80 %\".", "没有填写百分比：请写成例如“80 %”。"),
        (Quantity<Mass>.Dimension, "No mass is written: write, for example, \"70 kg\".", "没有填写重量：请写成例如“70 kg”。"),
        (Quantity<Volume>.Dimension, "No volume is written: write, for example, \"100 mL\".", "没有填写体积：请写成例如“100 mL”。"),
        (Quantity<Temperature>.Dimension, "No temperature is written: write, for example, \"-135 °C\".", "没有填写温度：请写成例如“-135 °C”。"),
        (Quantity<FlowRate>.Dimension, "No flow rate is written: write, for example, \"5 mL/min\".", "没有填写流速：请写成例如“5 mL/min”。"),
        (Quantity<EndotoxinLevel>.Dimension, "No endotoxin level is written: write, for example, \"5 EU/kg\".",
            "没有填写内毒素水平：请写成例如“5 EU/kg”。"),
        (Quantity<PassageNumber>.Dimension, "No passage is written: write, for example, \"P3\".", "没有填写代次：请写成例如“P3”。"),
        (Quantity<Count>.Dimension, "No count is written: write, for example, \"3\".", "没有填写数量：请写成例如“3”。"),
        (Quantity<Doublings>.Dimension, "No number of doublings is written: write, for example, \"18.5\".", "没有填写倍增次数：请写成例如“18.5”。"),
        (DoseUnits.Dimension, "No dose is written: write, for example, \"3e6 cells/kg\".", "没有填写剂量：请写成例如“3e6 cells/kg”。"),
        (Quantity<CellConcentration>.Dimension, "No cell concentration is written: write, for example, \"2e6 cells/mL\".",
            "没有填写细胞浓度：请写成例如“2e6 cells/mL”。"),
        (Quantity<SeedingDensity>.Dimension, "No seeding density is written: write, for example, \"5000 cells/cm2\".",
            "没有填写接种密度：请写成例如“5000 cells/cm2”。"),
    }.Select(row => new TestCaseData(row.Dimension, row.English, row.Chinese).SetArgDisplayNames(row.Dimension.Name));

    [TestCaseSource(nameof(Nothing))]
    public void Each_dimension_asks_for_its_value_by_name_with_an_example(Dimension dimension, string english, string chinese)
    {
        var message = MeasureReader.ReadOne(" ", dimension).Problem!.Message;

        Assert.That((message.English, message.Chinese), Is.EqualTo((english, chinese)));
    }

    static IEnumerable<TestCaseData> InChinese => new (string Text, string Message)[]
    {
        ("3-", "末尾缺少数字：请写成例如“28 d”。"),
        ("soon", "“soon”处应为数字：时间请写成例如“28 d”。"),
        ("28", "“28”没有单位：请写成“28 h”或“28 d”或“28 mo”。"),
        ("28 furlongs", "“furlongs”不是时间的单位：应为 s、min、h、d、wk、mo、a 之一，例如“28 d”。"),
        ("28 kg", "“kg”是重量的单位，不是时间的单位：请写成例如“28 d”。"),
        ("5 m", "“m”含义不明确：请写“min”或“mo”。"),
        ("28 d later", "完整数值之后多出“later”：只写时间即可，例如“28 d”。"),
        ("0,5 h", "“0,5”不明确：小数请写“0.5”，列表请在逗号后加空格；逗号只能用作三位分节，例如 1,000,000。"),
        ("1.000.000 s", "“1.000.000”不明确：三位分节请用逗号，例如 1,000,000，且只能有一个小数点。"),
        ("1 000 s", "“1 000”不明确：一个数字中间不要加空格（写 1000000 或 1,000,000），乘方写 10^6，列表用逗号分隔。"),
        ("2.10^3 s", "“2.10^3”可能是 2 乘以 10^3，也可能是小数：若点号表示乘号，请写“2e3”。"),
        ("2 x 10e3 s", "“2 x 10e3”有两种读法：请写“2e3”或“2e4”。"),
        ("2 x 103 s", "“2 x 103”有两种读法：请写“2e3”或“206”。"),
        ("2 x 5 s", "“2 x 5”不明确：乘号之后只能是 10 的乘方，例如“2 × 10^6”或“2e6”。"),
        ("1-2e3 s", "“1-2e3”不明确：看不出“1”是否也要相乘。请把每个数字写全，例如 1e6-2e6。"),
        ("day 3 weeks", "“day 3 weeks”有两个单位（d 和 wk）：每个数字后只写一个单位。"),
        ("2e15 s", "“2e15”过大：数值最大为 1e15。"),
        ("1e-16 s", "“1e-16”位数过多：有效数字和小数位最多 15 位。"),
        ("-3 d", "“-3”小于零：时间不能为负，请写成例如“28 d”。"),
        ("5-3 d", "“5-3 d”的两端颠倒：请写“3-5 d”。"),
    }.Select(row => new TestCaseData(row.Text, row.Message));

    [TestCaseSource(nameof(InChinese))]
    public void A_time_in_Chinese(string text, string message)
    {
        Assert.That(Quantity<Time>.TryParse(text, out _, out var problem), Is.False);
        Assert.That(problem!.Message.Chinese, Is.EqualTo(message));
    }

    [Test]
    public void What_cannot_be_is_said_in_Chinese()
    {
        Assert.That(Quantity<Percent>.TryParse("101 %", out _, out var share), Is.False);
        Assert.That(Quantity<Temperature>.TryParse("-300 °C", out _, out var cold), Is.False);
        Assert.That(share!.Message.Chinese, Is.EqualTo("“101”不合理：百分比在 0 % 到 100 % 之间。"));
        Assert.That(cold!.Message.Chinese, Is.EqualTo("“-300”不合理：温度不低于 -273.15 °C。"));
    }

    [Test]
    public void No_text_at_all()
    {
        Assert.That(Quantity<Time>.TryParse(null, out _, out var problem), Is.False);
        Assert.That((problem!.Kind, problem.Start, problem.Length), Is.EqualTo((Empty, 0, 0)));
    }

    static void Check<TDimension>(string marked, QuantityProblemKind kind, string[] words)
        where TDimension : IDimension
    {
        var isRead = Quantity<TDimension>.TryParse(Unmarked(marked), out var value, out var problem);

        Assert.That(isRead, Is.False, $"{value}");
        Check(marked, problem!, kind, words);
    }

    static void Check(string marked, QuantityProblem problem, QuantityProblemKind kind, string[] words)
    {
        var start = marked.IndexOf('«', StringComparison.Ordinal);
        var length = marked.IndexOf('»', StringComparison.Ordinal) - start - 1;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(problem.Kind, Is.EqualTo(kind), problem.Message.English);
            Assert.That((problem.Start, problem.Length), Is.EqualTo((start, length)), problem.Message.English);
            Assert.That(problem.Message.English.EndsWith('.'), Is.True, problem.Message.English);
            Assert.That(problem.Message.Chinese.EndsWith('。'), Is.True, problem.Message.Chinese);
            foreach (var word in words)
                Assert.That(problem.Message.English, Does.Contain(word));
        }
    }

    static string Unmarked(string marked) => marked.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal);
}
