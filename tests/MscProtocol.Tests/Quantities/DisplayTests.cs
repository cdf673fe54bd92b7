using MscProtocol.Quantities;
using MscProtocol.Wording;

namespace MscProtocol.Tests.Quantities;

/// <summary>How values read in a finding, in English and in Chinese.</summary>
public sealed class DisplayTests
{
    [TestCase("12 mo", "12 months", "12 个月")]
    [TestCase("1 mo", "1 month", "1 个月")]
    [TestCase("<= 1 d", "≤ 1 day", "≤ 1 天")]
    [TestCase("0.5 h", "0.5 hours", "0.5 小时")]
    [TestCase("0-1 d", "0–1 days", "0–1 天")]
    [TestCase("< 3 h", "< 3 hours", "< 3 小时")]
    [TestCase("> 3 wk", "> 3 weeks", "> 3 周")]
    [TestCase(">= 2 a", "≥ 2 years", "≥ 2 年")]
    [TestCase("20-30 min", "20–30 minutes", "20–30 分钟")]
    [TestCase("9999 s", "9999 seconds", "9999 秒")]
    [TestCase("10000 s", "10,000 seconds", "10,000 秒")]
    [TestCase("12345.5 s", "12,345.5 seconds", "12,345.5 秒")]
    public void Times(string text, string english, string chinese) => Check(Quantity<Time>.Parse(text), english, chinese);

    [TestCase(">= 80 %", "≥ 80 %", "≥ 80 %")]
    public void Percentages(string text, string english, string chinese) => Check(Quantity<Percent>.Parse(text), english, chinese);

    [TestCase("-196 to -135 °C", "-196 to -135 °C", "-196 至 -135 °C")]
    [TestCase("2-8 °C", "2–8 °C", "2–8 °C")]
    public void Temperatures(string text, string english, string chinese) => Check(Quantity<Temperature>.Parse(text), english, chinese);

    [TestCase("P3", "P3", "P3 代")]
    [TestCase("P3-P5", "P3–P5", "P3–P5 代")]
    [TestCase("<= P5", "≤ P5", "≤ P5 代")]
    public void Passages(string text, string english, string chinese) => Check(Quantity<PassageNumber>.Parse(text), english, chinese);

    [TestCase("3", "3", "3")]
    [TestCase("12000", "12,000", "12,000")]
    [TestCase("3-6", "3–6", "3–6")]
    public void Counts(string text, string english, string chinese) => Check(Quantity<Count>.Parse(text), english, chinese);

    [TestCase("2e6 cells/mL", "2 million cells/mL", "200 万细胞/mL")]
    [TestCase("5000 cells/mL", "5000 cells/mL", "5000 细胞/mL")]
    public void Cell_concentrations(string text, string english, string chinese) => Check(Quantity<CellConcentration>.Parse(text), english, chinese);

    [TestCase("5000 cells/cm2", "5000 cells/cm²", "5000 细胞/cm²")]
    public void Seeding_densities(string text, string english, string chinese) => Check(Quantity<SeedingDensity>.Parse(text), english, chinese);

    [TestCase("3e6 cells/kg", "3 million cells/kg", "300 万细胞/kg")]
    [TestCase("0.25e6 cells/kg", "250,000 cells/kg", "25 万细胞/kg")]
    [TestCase("500000-2000000 cells/kg", "0.5–2 million cells/kg", "50–200 万细胞/kg")]
    [TestCase("<= 300e6 cells", "≤ 300 million cells", "≤ 3 亿细胞")]
    [TestCase("50e6 cells", "50 million cells", "5000 万细胞")]
    [TestCase("1.5e9 cells", "1.5 billion cells", "15 亿细胞")]
    [TestCase("1234567 cells/kg", "1,234,567 cells/kg", "1,234,567 细胞/kg")]
    [TestCase("1 cells", "1 cell", "1 细胞")]
    [TestCase("1e15 cells", "1,000,000,000,000,000 cells", "1,000,000,000,000,000 细胞")]
    [TestCase("10e6 cells/kg PBW", "10 million cells/kg predicted body weight", "1000 万细胞/kg 预测体重")]
    [TestCase("1e6 cells/kg IBW", "1 million cells/kg ideal body weight", "100 万细胞/kg 理想体重")]
    [TestCase("1e6 cells/kg actual BW", "1 million cells/kg actual body weight", "100 万细胞/kg 实际体重")]
    public void Doses(string text, string english, string chinese) => Check(CellDose.Parse(text), english, chinese);

    static void Check(IMeasurement value, string english, string chinese)
    {
        Assert.That(value.In(Language.English), Is.EqualTo(english));
        Assert.That(value.In(Language.Chinese), Is.EqualTo(chinese));
    }
}
