using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities;

/// <summary>What may be written, beside the canonical notation that it stands for.</summary>
public sealed class AcceptedSpellingsTests
{
    static IEnumerable<TestCaseData> Cases(params (string Canonical, string[] Spellings)[] table) =>
        table.SelectMany(row => row.Spellings.Append(row.Canonical).Select(spelling => new TestCaseData(spelling, row.Canonical)));

    static IEnumerable<TestCaseData> Times => Cases(
        ("28 d",
            [
                "28d", "28 days", "day 28", "Day 28", "D28", "第28天", "第 28 天", "28天", "28 日", "２８ 天", "28\u00A0d", "28\u2009d",
                "28 {calendar} d", "28 d{calendar}",
            ]),
        ("1 d", ["1 day", "1.0 d", "+1 d", "1e0 d", "10^0 d"]),
        ("12 mo", ["12 months", "12 MONTHS", "12mo", "month 12", "12 个月", "12个月", "12 月", "12 mths"]),
        ("2 a", ["2 years", "2 yr", "2 yrs", "2年", "year 2"]),
        ("24 wk", ["24 weeks", "24 w", "week 24", "24周", "24 个星期", "24星期"]),
        ("48 h", ["48 hours", "48 hrs", "48 hr", "48H", "48小时", "48个小时", "hour 48"]),
        ("30 min", ["30 minutes", "30 mins", "minute 30", "30分钟", "30 分"]),
        ("90 s", ["90 sec", "90 secs", "90 seconds", "90秒", "90 秒钟"]),
        ("0 h", ["0h", "0.0 h", "-0 h"]),
        ("1.5 h", ["1.50 h", "1.5小时", "15e-1 h", "15 × 10^-1 h", "15×10⁻¹ h"]),
        ("< 3 h", ["<3h", "＜3 h", "less than 3 hours", "shorter than 3 h", "小于3小时", "少于 3 小时", "不足3小时"]),
        ("<= 3 h",
            [
                "≤3h", "≦ 3 h", "=< 3 h", "at most 3 h", "up to 3 h", "within 3 hours", "no more than 3 h", "not exceeding 3 h",
                "3 h or less", "不超过 3 小时", "3小时以内",
            ]),
        ("> 3 h", [">3h", "＞ 3 h", "more than 3 h", "longer than 3 h", "大于3小时", "超过3小时"]),
        (">= 90 d",
            ["≥90d", "≧90 d", "=> 90 d", "at least 90 d", "At  least  90  days", "90 d or more", "至少90天", "不少于90天", "90天以上", "90天及以上"]),
        ("3-5 d",
            [
                "3–5 d", "3 — 5 d", "3−5 d", "3‐5 d", "3 to 5 d", "3 d to 5 d", "3 d - 5 d", "3 through 5 d", "3―5 d", "3 至 5 天", "3到5天",
                "3~5 d", "3～5天", "3〜5天", "3∼5 d", "day 3 to 5", "days 3-5", "day 3 to day 5",
            ]),
        ("26-30 d", ["28 ± 2 d", "28±2d", "28 d ± 2 d", "28 +/- 2 days", "28 ± 2 天"]),
        ("27.5-28.5 d", ["28 d ± 12 h"]),
        ("20-60 min", ["20 min to 1 h", "20 min – 1 h"]),
        ("12-72 h", ["12 h to 3 d"]),
        ("7-30.4375 d", ["1 wk to 1 mo"]),
        ("5 d", ["5-5 d", "5 ± 0 d"]),
        (">= 2 h",
            [
                "no less than 2 h", "no fewer than 2 h", "minimum 2 h", "min. 2 h", "2 h or longer", "大于等于 2 h", "大于或等于 2 h", "不低于 2 h",
                "不小于 2 h",
            ]),
        ("> 2 h", ["above 2 h", "over 2 h", "greater than 2 h", "高于 2 h", "多于 2 h"]),
        ("<= 2 h",
            [
                "maximum 2 h", "max. 2 h", "not more than 2 h", "2 h or fewer", "2 h or lower", "小于等于 2 h", "小于或等于 2 h", "至多 2 h", "最多 2 h",
                "不大于 2 h", "不多于 2 h", "2 h 及以下",
            ]),
        ("< 2 h", ["fewer than 2 h", "below 2 h", "under 2 h", "低于 2 h"]),
        ("9999000-20000000 s", ["9999-20000 thousand s"]));

    [TestCaseSource(nameof(Times))]
    public void A_time(string text, string canonical) => Check<Time>(text, canonical);

    static IEnumerable<TestCaseData> Doses => Cases(
        ("3000000 cells/kg", ["3e6 cells/kg", "3E6 cells/kg", "3e+6 cells/kg", "3 × 10⁶ cells/kg", "3 x 10^6 cells/kg", "3X10^6 cells/kg",
            "3*10^6 cells/kg", "3 × 10 ^ 6 cells/kg", "3·10⁶ cells/kg", "3 10*6/kg", "3 × 10*6/kg", "3 10*6.{cells}/kg", "3 10*6{cells}/kg",
            "3000000 {cells}/kg", "3 × 10**6 cells/kg", "3 × 10^(6) cells/kg", "3 × 10^{6} cells/kg", "3e6 /kg", "3e6/kg", "3e6 / kg",
            "3 million cells/kg", "3 million/kg", "3,000,000 cells/kg", "３，０００，０００ cells/kg", "3e6 MSCs/kg", "3e6 hMSCs/kg",
            "3e6 cells per kg", "3e6 cells per kilogram", "3e6 cells/kg BW", "3e6 cells/kg body weight", "3e6 cells / kg BW", "300 万细胞/kg",
            "300万个细胞/公斤", "300万/kg", "３００万细胞／ｋｇ", "3百万细胞/千克体重", "3\u00A0×\u00A010⁶\u00A0cells/kg", "3\u2009million\u202Fcells/kg"]),
        ("1000000 cells/kg", ["10^6 cells/kg", "10⁶ cells/kg", "10*6/kg", "10*6.{cells}/kg", "10*6{cells}/kg", "1 million cells/kg"]),
        ("300000 cells/kg", ["0.3 million cells/kg", "0.3e6 cells/kg", "30 万细胞/kg", "30万细胞每公斤"]),
        ("250000 cells", ["25 万细胞", "25 萬个细胞", "250 thousand cells", "250,000 cells", "0.25 × 10^6 MSC"]),
        ("300000000 cells",
            ["3 亿细胞", "3 億个细胞", "3亿个间充质干细胞", "300 million cells", "300 million MSCs", "3e8 cells per infusion", "3e8 cells/dose"]),
        ("<= 300000000 cells", ["≤ 300 million cells", "at most 300 million cells", "不超过3亿细胞", "up to 3e8 cells"]),
        ("1000000-2000000 cells/kg",
            [
                "1-2 million cells/kg", "1–2 × 10^6 /kg", "1 to 2 × 10⁶ cells/kg", "1e6-2e6 cells/kg", "1 million to 2 million cells/kg",
                "100-200 万细胞/kg", "1e6 cells/kg to 2e6 cells/kg",
            ]),
        ("0-2000000 cells/kg", ["0-2e6 cells/kg", "0 to 2 million cells/kg"]),
        ("80000000-120000000 cells", ["10 ± 2 × 10^7 cells"]),
        ("10000000 cells/kg PBW",
            ["10 million cells/kg PBW", "1e7 cells/kg predicted body weight", "1e7 /kg predicted BW", "1000万细胞/kg 预测体重", "1000万细胞/kg预测体重"]),
        ("1000000 cells/kg IBW", ["1e6 cells/kg ideal body weight", "1e6 cells per kg of ideal body weight", "100万细胞/kg理想体重"]),
        ("1000000 cells/kg actual BW", ["1e6 cells/kg actual body weight", "100 万细胞/kg 实际体重"]));

    [TestCaseSource(nameof(Doses))]
    public void A_dose(string text, string canonical)
    {
        var isRead = CellDose.TryParse(text, out var dose, out var problem);

        Assert.That(isRead, Is.True, problem?.Message.English);
        Assert.That(dose!.ToString(), Is.EqualTo(canonical));
    }

    static IEnumerable<TestCaseData> Percents => Cases(
        ("80 %", ["80%", "80 percent", "80 per cent", "80％", "８０％", "百分之80", "80.0 %"]),
        ("0.5 %", ["0.5%", "5e-1 %", "0.50 percent"]),
        ("100 %", ["100%", "10^2 %"]),
        (">= 80 %",
            [
                "≥ 80 %", "≥80%", ">=80%", "at least 80 %", "not less than 80 %", "no less than 80 %", "至少 80%", "不低于80%", "大于等于80%",
                "80% or more", "80%以上", "80 % or higher",
            ]),
        ("> 95 %", [">95%", "more than 95 %", "above 95 %", "over 95 %", "greater than 95 %", "高于95%"]),
        ("<= 2 %", ["≤2%", "⩽ 2 %", "at most 2 %", "不高于2%", "2 % or less", "2 % or lower"]),
        ("< 5 %", ["<5%", "below 5 %", "under 5 %", "低于5%"]),
        ("80-95 %", ["80%-95%", "80–95%", "80% to 95%", "80 至 95 %", "87.5 ± 7.5 %"]));

    [TestCaseSource(nameof(Percents))]
    public void A_percentage(string text, string canonical) => Check<Percent>(text, canonical);

    static IEnumerable<TestCaseData> Masses => Cases(
        ("70 kg", ["70kg", "70 KG", "70 kgs", "70 kilograms", "70 公斤", "70千克", "70㎏", "７０ｋｇ"]),
        ("500 g", ["500g", "500 grams", "500克"]),
        ("5 mg", ["5mg", "5 milligrams", "5毫克", "5 ㎎"]),
        ("20 µg", ["20 μg", "20 ug", "20 mcg", "20 micrograms", "20微克"]),
        ("50-100 kg", ["50–100 kg", "50 to 100 kg", "50-100公斤", "50 kg – 100 kg", "75 ± 25 kg"]),
        ("500-1000 g", ["500 g to 1 kg", "500-1,000 g"]));

    [TestCaseSource(nameof(Masses))]
    public void A_mass(string text, string canonical) => Check<Mass>(text, canonical);

    static IEnumerable<TestCaseData> Volumes => Cases(
        ("100 mL", ["100ml", "100 ML", "100 millilitres", "100 milliliters", "100 cc", "100毫升", "100 ㎖"]),
        ("1.5 L", ["1.5 l", "1.5 litres", "1.5 liter", "1.5升"]),
        ("2 dL", ["2 dl", "2 deciliters", "2 decilitres"]),
        ("50 µL", ["50 μL", "50 uL", "50 microlitres", "50微升"]));

    [TestCaseSource(nameof(Volumes))]
    public void A_volume(string text, string canonical) => Check<Volume>(text, canonical);

    static IEnumerable<TestCaseData> Temperatures => Cases(
        ("-135 °C",
            [
                "-135°C", "−135 °C", "–135 °C", "- 135 °C", "-135 Cel", "-135 C", "-135 ℃", "-135 degrees Celsius", "-135 deg C", "-135 ºC",
                "-135摄氏度", "－135℃",
            ]),
        ("<= -135 °C", ["≤ -135 °C", "≤−135℃", "at most -135 °C", "up to -135 °C", "不高于-135℃"]),
        ("-196 to -135 °C", ["-196--135 °C", "−196 – −135 °C", "-196 °C to -135 °C", "-196 至 -135 ℃", "-196~-135℃"]),
        ("-80 to 4 °C", ["-80-4 °C", "-80 °C to 4 °C"]),
        ("2-8 °C", ["2–8 °C", "2 °C to 8 °C", "2~8℃", "5 ± 3 °C", "5 °C ± 3 °C"]),
        ("77.15 K", ["77.15 kelvin", "77.15K"]),
        ("0-4 °C", ["0 °C to 277.15 K"]));

    [TestCaseSource(nameof(Temperatures))]
    public void A_temperature(string text, string canonical) => Check<Temperature>(text, canonical);

    static IEnumerable<TestCaseData> FlowRates => Cases(
        ("5 mL/min", ["5ml/min", "5 mL / min", "5 mL per minute", "5毫升/分钟", "5 毫升每分钟"]),
        ("240 mL/h", ["240 ml/hr", "240 mL per hour", "240 ml/hour", "240毫升/小时"]),
        ("1 L/h", ["1 l/hr", "1 L per hour", "1升/小时"]),
        ("0.5 mL/s", ["0.5 mL per second", "0.5 mL/sec", "0.5毫升/秒"]),
        ("0.2 L/min", ["0.2 L per minute", "0.2 l per min", "0.2升/分钟"]),
        ("2-5 mL/min", ["2–5 mL/min", "2 to 5 mL/min"]));

    [TestCaseSource(nameof(FlowRates))]
    public void A_flow_rate(string text, string canonical) => Check<FlowRate>(text, canonical);

    static IEnumerable<TestCaseData> CellConcentrations => Cases(
        ("2000000 cells/mL",
            [
                "2e6 cells/mL", "2e6 /mL", "2 million cells/ml", "2 × 10⁶ cells per mL", "2 10*6/mL", "2 10*6.{cells}/mL", "200万细胞/毫升",
                "2e6 MSC/mL", "200万个细胞/mL",
            ]),
        ("2000 cells/µL", ["2000 cells/uL", "2,000 cells/μL", "2000 cells per microlitre"]),
        ("1000000000 cells/L", ["1e9 cells/L", "10*9/L", "1 billion cells per litre"]),
        ("1000000-5000000 cells/mL", ["1-5 × 10^6 cells/mL", "1–5 million/mL"]));

    [TestCaseSource(nameof(CellConcentrations))]
    public void A_cell_concentration(string text, string canonical) => Check<CellConcentration>(text, canonical);

    static IEnumerable<TestCaseData> SeedingDensities => Cases(
        ("5000 cells/cm2",
            [
                "5000 cells/cm²", "5,000 cells/cm^2", "5e3 /cm2", "5000 cells per cm²", "5 thousand cells/cm2", "5000个细胞/平方厘米", "5千细胞/cm²",
                "0.5万细胞/cm²",
            ]),
        ("50000000 cells/m2", ["5e7 cells/m²", "50 million cells per m2"]));

    [TestCaseSource(nameof(SeedingDensities))]
    public void A_seeding_density(string text, string canonical) => Check<SeedingDensity>(text, canonical);

    static IEnumerable<TestCaseData> EndotoxinLevels => Cases(
        ("<= 5 EU/kg", ["≤ 5 EU/kg", "≤5EU/kg", "<= 5 [EU]/kg", "at most 5 EU per kg", "不超过 5 EU/公斤"]),
        ("< 0.5 EU/mL", ["<0.5EU/ml", "less than 0.5 EU/mL", "< 0.5 EU per mL", "< 0.5 EU/毫升"]),
        ("5 EU/kg/h", ["5 EU/kg/hr", "5 EU/kg/hour", "5 EU/(kg·h)"]));

    [TestCaseSource(nameof(EndotoxinLevels))]
    public void An_endotoxin_level(string text, string canonical) => Check<EndotoxinLevel>(text, canonical);

    static IEnumerable<TestCaseData> NumbersOfDoublings => Cases(
        ("18.5", ["18.50", "18.5 doublings", "18.5 PD", "18.5次倍增"]),
        ("15-20", ["15–20 population doublings", "15 to 20"]),
        ("<= 30", ["≤ 30 PDL", "at most 30 doublings"]));

    [TestCaseSource(nameof(NumbersOfDoublings))]
    public void A_number_of_doublings(string text, string canonical) => Check<Doublings>(text, canonical);

    static IEnumerable<TestCaseData> Counts => Cases(
        ("3", ["3 infusions", "3 doses", "3次", "3 次", "３", "3.0", "3e0"]),
        ("120", ["120 patients", "120 participants", "120例", "120 人", "1.2e2"]),
        ("1200", ["1,200", "1,200 subjects", "1.2 thousand", "1200 名"]),
        ("3-6", ["3–6", "3 to 6 patients", "3-6 例"]),
        (">= 3", ["≥3", "at least 3 centres", "至少3个中心", "3例以上"]),
        ("0", ["-0", "0 doses"]),
        ("24000", ["24 thousand"]));

    [TestCaseSource(nameof(Counts))]
    public void A_count(string text, string canonical) => Check<Count>(text, canonical);

    static IEnumerable<TestCaseData> Passages => Cases(
        ("P3",
            [
                "3", "p3", "P 3", "passage 3", "Passage 3", "passage no. 3", "passage number 3", "第3代", "第 3 代", "3代", "3 代", "代次 3",
                "代数 3", "Ｐ３",
            ]),
        ("P3-P5",
            [
                "P3–P5", "P3-5", "P3–5", "p3 to p5", "3 to 5", "3-5", "passage 3-5", "passages 3 to 5", "3-5代", "第3-5代", "第3代至第5代", "P3~P5",
                "P4 ± 1", "P3–P5 代",
            ]),
        ("<= P5", ["≤ P5", "≤P5", "at most P5", "up to passage 5", "P5 or lower", "不超过5代", "不超过第5代", "no more than 5 passages"]),
        ("< P5", ["<P5", "fewer than 5 passages", "below passage 5", "少于5代", "低于第5代"]),
        (">= P2", ["≥P2", "at least P2", "第2代以上"]),
        ("P0", ["0", "p0"]));

    [TestCaseSource(nameof(Passages))]
    public void A_passage(string text, string canonical) => Check<PassageNumber>(text, canonical);

    static void Check<TDimension>(string text, string canonical)
        where TDimension : IDimension
    {
        var isRead = Quantity<TDimension>.TryParse(text, out var value, out var problem);

        Assert.That(isRead, Is.True, problem?.Message.English);
        Assert.That(value!.ToString(), Is.EqualTo(canonical));
    }
}
