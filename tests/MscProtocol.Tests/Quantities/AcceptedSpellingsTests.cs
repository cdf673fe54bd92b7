using MscProtocol.Quantities;

namespace MscProtocol.Tests.Quantities;

/// <summary>What may be written, beside the canonical notation that it stands for.</summary>
public sealed class AcceptedSpellingsTests
{
    static IEnumerable<TestCaseData> Cases(params (string Canonical, string[] Spellings)[] table) =>
        table.SelectMany(row => row.Spellings.Append(row.Canonical).Select(spelling => new TestCaseData(spelling, row.Canonical)));

    static IEnumerable<TestCaseData> Times => Cases(
        ("28 d", ["28d", "28 days", "day 28", "Day 28", "D28", "第28天", "第 28 天", "28天", "28 日", "２８ 天", "28\u00A0d", "28\u2009d", "28 {calendar} d", "28 d{calendar}"]),
        ("1 d", ["1 day", "1.0 d", "+1 d", "1e0 d", "10^0 d"]),
        ("12 mo", ["12 months", "12 MONTHS", "12mo", "month 12", "12 个月", "12个月", "12 月", "12 mths"]),
        ("2 a", ["2 years", "2 yr", "2 yrs", "2年", "year 2"]),
        ("24 wk", ["24 weeks", "24 w", "week 24", "24周", "24 个星期", "24星期"]),
        ("48 h", ["48 hours", "48 hrs", "48 hr", "48H", "48小时", "48个小时", "hour 48"]),
        ("30 min", ["30 minutes", "30 mins", "30分钟", "30 分"]),
        ("90 s", ["90 sec", "90 secs", "90 seconds", "90秒", "90 秒钟"]),
        ("0 h", ["0h", "0.0 h", "-0 h"]),
        ("1.5 h", ["1.50 h", "1.5小时", "15e-1 h", "15 × 10^-1 h", "15×10⁻¹ h"]),
        ("< 3 h", ["<3h", "＜3 h", "less than 3 hours", "shorter than 3 h", "小于3小时", "少于 3 小时", "不足3小时"]),
        ("<= 3 h", ["≤3h", "≦ 3 h", "=< 3 h", "at most 3 h", "up to 3 h", "within 3 hours", "no more than 3 h", "not exceeding 3 h", "3 h or less", "不超过 3 小时", "3小时以内"]),
        ("> 3 h", [">3h", "＞ 3 h", "more than 3 h", "longer than 3 h", "大于3小时", "超过3小时"]),
        (">= 90 d", ["≥90d", "≧90 d", "=> 90 d", "at least 90 d", "At  least  90  days", "90 d or more", "至少90天", "不少于90天", "90天以上", "90天及以上"]),
        ("3-5 d", ["3–5 d", "3 — 5 d", "3−5 d", "3‐5 d", "3 to 5 d", "3 d to 5 d", "3 d - 5 d", "3 through 5 d", "3 至 5 天", "3到5天", "3~5 d", "3～5天", "3〜5天", "3∼5 d", "day 3 to 5", "days 3-5", "day 3 to day 5"]),
        ("26-30 d", ["28 ± 2 d", "28±2d", "28 d ± 2 d", "28 +/- 2 days", "28 ± 2 天"]),
        ("27.5-28.5 d", ["28 d ± 12 h"]),
        ("20-60 min", ["20 min to 1 h", "20 min – 1 h"]),
        ("12-72 h", ["12 h to 3 d"]),
        ("7-30.4375 d", ["1 wk to 1 mo"]),
        ("5 d", ["5-5 d", "5 ± 0 d"]));

    [TestCaseSource(nameof(Times))]
    public void A_time(string text, string canonical) => Check<Time>(text, canonical);

    static IEnumerable<TestCaseData> Doses => Cases(
        ("3000000 cells/kg", ["3e6 cells/kg", "3E6 cells/kg", "3e+6 cells/kg", "3 × 10⁶ cells/kg", "3 x 10^6 cells/kg", "3X10^6 cells/kg", "3*10^6 cells/kg", "3 × 10 ^ 6 cells/kg",
            "3·10⁶ cells/kg", "3 10*6/kg", "3 × 10*6/kg", "3 10*6.{cells}/kg", "3 10*6{cells}/kg", "3000000 {cells}/kg", "3e6 /kg", "3e6/kg", "3e6 / kg", "3 million cells/kg", "3 million/kg",
            "3,000,000 cells/kg", "３，０００，０００ cells/kg", "3e6 MSCs/kg", "3e6 hMSCs/kg", "3e6 cells per kg", "3e6 cells per kilogram", "3e6 cells/kg BW", "3e6 cells/kg body weight",
            "3e6 cells / kg BW", "300 万细胞/kg", "300万个细胞/公斤", "300万/kg", "３００万细胞／ｋｇ", "3百万细胞/千克体重", "3\u00A0×\u00A010⁶\u00A0cells/kg", "3\u2009million\u202Fcells/kg"]),
        ("1000000 cells/kg", ["10^6 cells/kg", "10⁶ cells/kg", "10*6/kg", "10*6.{cells}/kg", "10*6{cells}/kg", "1 million cells/kg"]),
        ("300000 cells/kg", ["0.3 million cells/kg", "0.3e6 cells/kg", "30 万细胞/kg", "30万细胞每公斤"]),
        ("250000 cells", ["25 万细胞", "25 萬个细胞", "250 thousand cells", "250,000 cells", "0.25 × 10^6 MSC"]),
        ("300000000 cells", ["3 亿细胞", "3 億个细胞", "3亿个间充质干细胞", "300 million cells", "300 million MSCs", "3e8 cells per infusion", "3e8 cells/dose"]),
        ("<= 300000000 cells", ["≤ 300 million cells", "at most 300 million cells", "不超过3亿细胞", "up to 3e8 cells"]),
        ("1000000-2000000 cells/kg", ["1-2 million cells/kg", "1–2 × 10^6 /kg", "1 to 2 × 10⁶ cells/kg", "1e6-2e6 cells/kg", "1 million to 2 million cells/kg", "100-200 万细胞/kg", "1e6 cells/kg to 2e6 cells/kg"]),
        ("0-2000000 cells/kg", ["0-2e6 cells/kg", "0 to 2 million cells/kg"]),
        ("80000000-120000000 cells", ["10 ± 2 × 10^7 cells"]),
        ("10000000 cells/kg PBW", ["10 million cells/kg PBW", "1e7 cells/kg predicted body weight", "1e7 /kg predicted BW", "1000万细胞/kg 预测体重", "1000万细胞/kg预测体重"]),
        ("1000000 cells/kg IBW", ["1e6 cells/kg ideal body weight", "1e6 cells per kg of ideal body weight", "100万细胞/kg理想体重"]),
        ("1000000 cells/kg actual BW", ["1e6 cells/kg actual body weight", "100 万细胞/kg 实际体重"]));

    [TestCaseSource(nameof(Doses))]
    public void A_dose(string text, string canonical)
    {
        var isRead = CellDose.TryParse(text, out var dose, out var problem);

        Assert.That(isRead, Is.True, problem?.Message.English);
        Assert.That(dose!.ToString(), Is.EqualTo(canonical));
    }

    static void Check<TDimension>(string text, string canonical)
        where TDimension : IDimension
    {
        var isRead = Quantity<TDimension>.TryParse(text, out var value, out var problem);

        Assert.That(isRead, Is.True, problem?.Message.English);
        Assert.That(value!.ToString(), Is.EqualTo(canonical));
    }
}
