using MscProtocol.Protocol;

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
    [TestCase("1 s", "1 second", "1 秒")]
    [TestCase("1 min", "1 minute", "1 分钟")]
    [TestCase(">= 1 h", "≥ 1 hour", "≥ 1 小时")]
    [TestCase("1-2 d", "1–2 days", "1–2 天")]
    [TestCase("1 wk", "1 week", "1 周")]
    [TestCase("< 1 a", "< 1 year", "< 1 年")]
    public void Times(string text, string english, string chinese) => Check(Quantity<Time>.Parse(text), english, chinese);

    [TestCase(">= 80 %", "≥ 80 %", "≥ 80 %")]
    [TestCase("1 %", "1 %", "1 %")]
    public void Percentages(string text, string english, string chinese) => Check(Quantity<Percent>.Parse(text), english, chinese);

    [TestCase("-196 to -135 °C", "-196 to -135 °C", "-196 至 -135 °C")]
    [TestCase("2-8 °C", "2–8 °C", "2–8 °C")]
    [TestCase("1 °C", "1 °C", "1 °C")]
    [TestCase("1 K", "1 K", "1 K")]
    [TestCase("77.15 K", "77.15 K", "77.15 K")]
    public void Temperatures(string text, string english, string chinese) => Check(Quantity<Temperature>.Parse(text), english, chinese);

    [TestCase("kg")]
    [TestCase("g")]
    [TestCase("mg")]
    [TestCase("µg")]
    public void Masses(string symbol) => CheckSymbol<Mass>(symbol);

    [TestCase("mL")]
    [TestCase("L")]
    [TestCase("dL")]
    [TestCase("µL")]
    public void Volumes(string symbol) => CheckSymbol<Volume>(symbol);

    [TestCase("mL/h")]
    [TestCase("mL/min")]
    [TestCase("mL/s")]
    [TestCase("L/h")]
    [TestCase("L/min")]
    public void Flow_rates(string symbol) => CheckSymbol<FlowRate>(symbol);

    [TestCase("EU/kg")]
    [TestCase("EU/kg/h")]
    [TestCase("EU/mL")]
    public void Endotoxin_levels(string symbol) => CheckSymbol<EndotoxinLevel>(symbol);

    [TestCase("P3", "P3", "P3 代")]
    [TestCase("P3-P5", "P3–P5", "P3–P5 代")]
    [TestCase("<= P5", "≤ P5", "≤ P5 代")]
    public void Passages(string text, string english, string chinese) => Check(Quantity<PassageNumber>.Parse(text), english, chinese);

    [TestCase("3", "3", "3")]
    [TestCase("1", "1", "1")]
    [TestCase("12000", "12,000", "12,000")]
    [TestCase("3-6", "3–6", "3–6")]
    public void Counts(string text, string english, string chinese) => Check(Quantity<Count>.Parse(text), english, chinese);

    [TestCase("1", "1", "1")]
    [TestCase("18.5", "18.5", "18.5")]
    public void Numbers_of_doublings(string text, string english, string chinese) =>
        Check(Quantity<Doublings>.Parse(text), english, chinese);

    [TestCase("2e6 cells/mL", "2 million cells/mL", "200 万细胞/mL")]
    [TestCase("5000 cells/mL", "5000 cells/mL", "5000 细胞/mL")]
    [TestCase("1 cells/mL", "1 cell/mL", "1 细胞/mL")]
    [TestCase("2000 cells/µL", "2000 cells/µL", "2000 细胞/µL")]
    [TestCase("1 cells/µL", "1 cell/µL", "1 细胞/µL")]
    [TestCase("2e9 cells/L", "2 billion cells/L", "20 亿细胞/L")]
    [TestCase("1 cells/L", "1 cell/L", "1 细胞/L")]
    public void Cell_concentrations(string text, string english, string chinese) =>
        Check(Quantity<CellConcentration>.Parse(text), english, chinese);

    [TestCase("5000 cells/cm2", "5000 cells/cm²", "5000 细胞/cm²")]
    [TestCase("1 cells/cm2", "1 cell/cm²", "1 细胞/cm²")]
    [TestCase("5e7 cells/m2", "50 million cells/m²", "5000 万细胞/m²")]
    [TestCase("1 cells/m2", "1 cell/m²", "1 细胞/m²")]
    public void Seeding_densities(string text, string english, string chinese) =>
        Check(Quantity<SeedingDensity>.Parse(text), english, chinese);

    [TestCase("3e6 cells/kg", "3 million cells/kg", "300 万细胞/kg")]
    [TestCase("0.25e6 cells/kg", "250,000 cells/kg", "25 万细胞/kg")]
    [TestCase("500000-2000000 cells/kg", "0.5–2 million cells/kg", "50–200 万细胞/kg")]
    [TestCase("<= 300e6 cells", "≤ 300 million cells", "≤ 3 亿细胞")]
    [TestCase("50e6 cells", "50 million cells", "5000 万细胞")]
    [TestCase("1.5e9 cells", "1.5 billion cells", "15 亿细胞")]
    [TestCase("1234567 cells/kg", "1,234,567 cells/kg", "1,234,567 细胞/kg")]
    [TestCase("1 cells", "1 cell", "1 细胞")]
    [TestCase("1 cells/kg", "1 cell/kg", "1 细胞/kg")]
    [TestCase("106.0 cells/kg", "106.0 cells/kg", "106.0 细胞/kg")]
    [TestCase("15.1070 cells", "15.1070 cells", "15.1070 细胞")]
    [TestCase("1000000-1234567 cells/kg", "1,000,000–1,234,567 cells/kg", "1,000,000–1,234,567 细胞/kg")]
    [TestCase("10000000000-10000001000 cells", "10,000,000,000–10,000,001,000 cells", "10,000,000,000–10,000,001,000 细胞")]
    [TestCase("1e15 cells", "1,000,000,000,000,000 cells", "1,000,000,000,000,000 细胞")]
    [TestCase("10e6 cells/kg PBW", "10 million cells/kg predicted body weight", "1000 万细胞/kg 预测体重")]
    [TestCase("1e6 cells/kg IBW", "1 million cells/kg ideal body weight", "100 万细胞/kg 理想体重")]
    [TestCase("1e6 cells/kg actual BW", "1 million cells/kg actual body weight", "100 万细胞/kg 实际体重")]
    public void Doses(string text, string english, string chinese) => Check(CellDose.Parse(text), english, chinese);

    static void CheckSymbol<TDimension>(string symbol)
        where TDimension : IDimension
    {
        Check(Quantity<TDimension>.Of(1, symbol), $"1 {symbol}", $"1 {symbol}");
        Check(Quantity<TDimension>.Of(2.5m, symbol), $"2.5 {symbol}", $"2.5 {symbol}");
    }

    static void Check(IMeasurement value, string english, string chinese)
    {
        Assert.That(value.In(Language.English), Is.EqualTo(english));
        Assert.That(value.In(Language.Chinese), Is.EqualTo(chinese));
    }
}
