namespace MscProtocol.Fuzz.Inputs;

/// <summary>Words and signs that mean something to the readers of running text and of quantities.</summary>
static class Vocabulary
{
    /// <summary>Of doses, and of quantities of any dimension.</summary>
    public static IReadOnlyList<string> Doses { get; } =
    [
        "1", "3", "10", "100", "106", "107", "0.5", "0,5", "2.10", "1,000,000", "1.000.000", "1 000 000", "400", "million", "millions", "M",
        "billion", "thousand", "万", "亿", "百万", "x", "×", "*", "·", ".", "10^6", "10^7", "10E6", "10e6", "1e6", "10(6)", "10 6", "10⁶",
        "10 ^ 6", "10**6", "10exp6", "^", "⁶", "<sup>6</sup>", "&times;", "Ã—", "E+06", "cells", "cell", "MSCs", "MSC", "UC-MSCs",
        "mesenchymal stem cells", "hUC-MSC", "CD34+ cells", "T cells", "platelets", "exosomes", "particles", "viable", "细胞", "个细胞",
        "间充质干细胞", "/kg", "per kg", "kg-1", "/公斤", "/kg body weight", "/kg PBW", "/m2", "/mL", "per", "per dose", "kilogram", "patient",
        "infusion", "to", "-", "–", "and", "or", ",", ";", "、", "between", "from", "up to", "at least", "at most", "≤", ">=", "<",
        "maximum", "no more than", "total", "cumulative", "cap", "single dose", "low dose", "high dose", "dose", "cohort 1:", "mice",
        "rats", "mg", "mL", "IU", "%", "(", ")", "[", "]", "\"", "approximately", "~", "about", "±", "+/-", "one", "two", "half a", "ten",
        "twice", "intravenous", "weekly", "day 1", "2026-01-02", "NCT02883803",
    ];

    /// <summary>Of times, schedules, passages and viability.</summary>
    public static IReadOnlyList<string> Times { get; } =
    [
        "1", "2", "3", "7", "28", "90", "0", "12", "1.5", "1,5", "one", "two", "three", "half", "a", "an", "day", "days", "week", "weeks",
        "month", "months", "year", "yr", "h", "hours", "min", "minutes", "D28", "D 28", "M12", "W4", "d", "天", "日", "周", "个月", "年", "小时",
        "か月", "개월", "jours", "Wochen", "meses", "at", "after", "before", "within", "until", "through", "up to", "from", "to", "between",
        "and", ",", ";", "-", "–", "±", "every", "each", "per", "other", "daily", "weekly", "twice", "three times", "once", "a week",
        "apart", "interval", "doses", "dose", "infusions", "injections", "infused", "administered", "given", "repeated", "first", "second",
        "third", "baseline", "enrollment", "randomization", "infusion", "post", "pre", "follow-up", "age", "aged", "years old", "P3",
        "P3-P5", "p5", "passage", "passages", "passage 4", "third passage", "第", "代", "第3代", "up to passage", "low passage", "P < 0.05",
        "P2X7", "phase", "cells", "culture", "viability", "viable", "%", "80%", "> 70 %", "≥", "≤", "more than", "at least", "less than",
        "trypan blue", "7-AAD", "活率", "存活率", "不低于", "(", ")", ".", "\n", "mortality", "survival", "IV", "intra-", "arterial", "visit",
    ];

    /// <summary>Of the notations of quantities.</summary>
    public static IReadOnlyList<string> Units { get; } =
    [
        "1", "3", "0.5", "1,000", "50", "100", "-135", "+4", "1e3", "2-4", "2 to 4", "±", "≥", "<", "> ", "<= ", "at least ", "at most ",
        "至少", "不超过", "以上", " ", ", ", " and ", "、", "-", "–", "/", "d", "day", "days", "h", "min", "s", "wk", "mo", "a", "years", "天", "个月",
        "%", "percent", "kg", "g", "mg", "ug", "µg", "lb", "公斤", "mL", "ml", "L", "uL", "µL", "°C", "℃", "C", "K", "F", "mL/h", "mL/min",
        "drops/min", "cells/mL", "million/mL", "cells/cm2", "cells/cm²", "EU/kg", "EU/mL", "EU/kg/h", "IU", "P", "p", "passage ", "第", "代",
        "PD", "doublings", "cells", "cells/kg", "cells/kg PBW", "million", "万", "{body}", "[IU]", "10*6", "{", "}",
    ];

    /// <summary>Sentences with doses, as registries have them.</summary>
    public static IReadOnlyList<string> DoseSentences { get; } =
    [
        "1 x 106/kg", "2.10^6", "10(6)", "400万/kg", "0.3, 1.0, and 3.0 × 106 cells/kg", "1-2 million cells/kg", "300 万细胞", "1x106 cells/kg",
        "low dose 1×10^6, high dose 3×10^6 cells per kg body weight (max 300 million)",
        "Patients receive a single intravenous infusion of 2 x 10⁶ umbilical cord MSCs/kg on day 1.",
        "Three cohorts: 0.3x10^6, 1.0x10^6 and 3.0x10^6 cells/kg PBW", "WBC > 4 x 10^9/L and platelets 100,000/uL",
        "1E+06 MSC per kilogram, total 4 million/kg", "up to 10 million cells in 100 mL saline", "静脉输注脐带间充质干细胞 1×10^6/kg，每周一次，共4次",
        "dose: 1.000.000 cells/kg", "1 x 10<sup>6</sup> cells/kg", "ein bis zwei Millionen Zellen",
    ];

    /// <summary>Sentences with times, schedules, passages and viabilities.</summary>
    public static IReadOnlyList<string> TimeSentences { get; } =
    [
        "baseline, 3, 6 and 12 months", "within 28 days after infusion", "weekly for four weeks", "3 doses, 3 days apart",
        "on days 0, 3 and 7 ± 1", "Day 28, Day 90 (±7)", "up to passage 6", "P3–P5 cells were used", "第3代细胞", "third passage",
        "viability > 70 % by trypan blue", "more than 85% viable", "活率不低于80%", "every 48 h for 3 infusions",
        "from 24 hours before to 6 months after randomization", "at least 18 years of age", "twice a week, then monthly up to one year",
        "术后1、3、6个月", "infusion on day 1 and day 3; second dose 2 weeks later", "1 year follow-up (D1, W1, M1, M3)",
        "every other day up to 5 times",
    ];
}
