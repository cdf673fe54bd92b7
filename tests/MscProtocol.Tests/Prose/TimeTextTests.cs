using MscProtocol.Prose;

namespace MscProtocol.Tests.Prose;

/// <summary>Times as outcome time frames and protocols write them.</summary>
public sealed class TimeTextTests
{
    // p point, d duration, w within, i interval, a age, b before
    static IEnumerable<TestCaseData> Cases(params (string Text, string Expected)[] table) =>
        table.Select(row => new TestCaseData(row.Text, row.Expected));

    static IEnumerable<TestCaseData> Points => Cases(
        ("Day 90", "p 90 d"), ("day 28", "p 28 d"), ("D28", "p 28 d"), ("d 28", ""), ("M1/M2", "p 1 mo, p 2 mo"),
        ("75 mg/m2 weekly", "i 1 wk"),
        ("Day-0", "p 0 d"), ("Day #28", "p 28 d"),
        ("week 52", "p 52 wk"), ("Wk 4", "p 4 wk"),
        ("Week12, 24 and 36", "p 12 wk, p 24 wk, p 36 wk"), ("month 0, 1, 3", "p 0 mo, p 1 mo, p 3 mo"), ("M12", "p 12 mo"),
        ("year 1", "p 1 a"), ("Year one", "p 1 a"), ("Hour 4", "p 4 h"),
        ("months 6 and 12", "p 6 mo, p 12 mo"), ("days 1, 3, 5, 7 and 9", "p 1 d, p 3 d, p 5 d, p 7 d, p 9 d"),
        ("Days = 1, 15, 29", "p 1 d, p 15 d, p 29 d"),
        ("12th month", "p 12 mo"), ("1st, 3rd and 6th months", "p 1 mo, p 3 mo, p 6 mo"), ("6.th month", "p 6 mo"),
        ("on the 3rd and 7th days", "p 3 d, p 7 d"), ("the third day", "p 3 d"),
        ("at 6, 14, 26 weeks", "p 6 wk, p 14 wk, p 26 wk"), ("at 12 monthes", "p 12 mo"), ("Day 1 to Day 28", "p 1-28 d"),
        ("Day 0 - 28", "p 0-28 d"), ("Day of life 1-10", "p 1-10 d"),
        ("weeks 2/4/8", "p 2 wk, p 4 wk, p 8 wk"), ("Week 4 / 8 / 12.", "p 4 wk, p 8 wk, p 12 wk"), ("3 months after infusion", "p 3 mo"),
        ("6 months post-infusion", "p 6 mo"),
        ("Day 28, 60, and year 1 and 2", "p 28 d, p 60 d, p 1 a, p 2 a"),
        ("on days 1, 5 and 28, 3 and 6 months", "p 1 d, p 5 d, p 28 d, p 3 mo, p 6 mo"),
        ("Day 1, Day 3,Week 1, Week 2, Month 6", "p 1 d, p 3 d, p 1 wk, p 2 wk, p 6 mo"),
        ("month 1, 3 month and 6 months", "p 1 mo, d 3 mo, d 6 mo"), ("\"month\" 6", "p 6 mo"),
        ("on days 1, 3, 3 and 6 months", "p 1 d, p 3 d, p 3 mo, p 6 mo"), ("on days 28 and 14, week 2", "p 28 d, p 14 d, p 2 wk"),
        ("a day 28 visit", "p 28 d"), ("at 3 and about 6 months", "p 3 mo, p 6 mo"));

    static IEnumerable<TestCaseData> Durations => Cases(
        ("28 days", "d 28 d"), ("12 weeks", "d 12 wk"), ("6 hours", "d 6 h"), ("48hrs", "d 48 h"), ("90 min", "d 90 min"),
        ("30 sec", "d 30 s"), ("1y", "d 1 a"), ("2 yr", "d 2 a"), ("2 yrs.", "d 2 a"),
        ("one year", "d 1 a"), ("a year", "d 1 a"), ("Six months", "d 6 mo"), ("twenty-four weeks", "d 24 wk"), ("half a year", "d 0.5 a"),
        ("one and a half years", "d 1.5 a"), ("a year and a half", "d 1.5 a"),
        ("1.5 years", "d 1.5 a"), ("1 ½ years", "d 1.5 a"), ("1,5 year", "d 1.5 a"), ("1,095 days", "d 1095 d"), ("1,000 days", "d 1000 d"),
        ("30,180,365 days", "d 30 d, d 180 d, d 365 d"),
        ("6-month", "d 6 mo"), ("1-year survival", "d 1 a"), ("5-year overall survival", "d 5 a"), ("1. month", "d 1 mo"),
        ("a fortnight", "d 2 wk"), ("two fortnights", "d 4 wk"),
        ("18–90 months", "d 18-90 mo"), ("18~24months", "d 18-24 mo"), ("0 - 72 Hours", "d 0-72 h"), ("6 months to one year", "d 6-12 mo"),
        ("1 day to 12 months", "d 1-365.25 d"),
        ("Baseline, 3 and 6 months", "d 3 mo, d 6 mo"), ("1, 3, 6 mths", "d 1 mo, d 3 mo, d 6 mo"),
        ("2 weeks, 1, 2 months and 1, 2 years", "d 2 wk, d 1 mo, d 2 mo, d 1 a, d 2 a"),
        ("1 , 3 6, 12, 24 months", "d 1 mo, d 3 mo, d 6 mo, d 12 mo, d 24 mo"),
        ("6-weeks & 3-, 6-, 12- months", "d 6 wk, d 3 mo, d 6 mo, d 12 mo"), ("12, weeks, 24 weeks", "d 12 wk, d 24 wk"),
        ("1year18 months", "d 1 a, d 18 mo"), ("baseline and12 months", "d 12 mo"), ("180，360 Days", "d 180 d, d 360 d"),
        ("0、4、8 weeks", "d 0 wk, d 4 wk, d 8 wk"), ("24 and/or 48 weeks", "d 24 wk, d 48 wk"),
        ("3 dyas", "d 3 d"), ("2 yaers", "d 2 a"), ("1 monrh", "d 1 mo"), ("３ months", "d 3 mo"), ("3\u00A0months", "d 3 mo"),
        ("for 2 years", "d 2 a"), ("over the course of 1 year", "d 1 a"),
        ("12 consecutive weeks", "d 12 wk"), ("30 second", "d 30 s"), ("28 days' survival", "d 28 d"),
        ("a half year", "d 0.5 a"), ("half 6 months; half 12 months", "d 6 mo, d 12 mo"), ("1 year, half of the patients", "d 1 a"),
        ("the first 30 days", "d 30 d"),
        ("12 to 6 months", "d 12 mo, d 6 mo"), ("12 months to 1 year", "d 12 mo"),
        ("outcome(28 days)", "d 28 d"), ("outcome- 12 months", "d 12 mo"), ("the 6-month-outcome", "d 6 mo"));

    static IEnumerable<TestCaseData> Bounds => Cases(
        ("within 24 h of onset", "w <= 24 h"), ("Up to 365 days", "w <= 365 d"), ("up to day 90", "w <= 90 d"),
        ("Up to12 months", "w <= 12 mo"), ("every 6 months up 2 years", "i 6 mo, w <= 2 a"),
        ("until 12 months", "w <= 12 mo"), ("through Day 28", "w <= 28 d"), ("Baseline to Week 52", "w <= 52 wk"),
        ("24 weeks post-infusion through 104 weeks", "p 24 wk, w <= 104 wk"),
        ("a maximum of 6 months", "w <= 6 mo"), ("no more than 3 days", "w <= 3 d"), ("less than 3 h", "w < 3 h"), ("< 3 h", "w < 3 h"),
        ("≤ 72 hours", "w <= 72 h"),
        ("at least 6 months", "d >= 6 mo"), ("more than 12 weeks", "d > 12 wk"), ("≥ 6 months", "d >= 6 mo"),
        ("6 months or more", "d >= 6 mo"), ("within 3 to 15 days", "w 3-15 d"),
        ("baseline -2 years after completion", "w <= 2 a"), ("from day 0 to 12 months", "p 0-365.25 d"),
        ("from day 0 at the start to day 28", "p 0 d, w <= 28 d"),
        ("within 24 h, then 7 days", "w <= 24 h, d 7 d"), ("until 6 months and 12 months", "w <= 6 mo, d 12 mo"),
        ("up to 6 months, 12 months", "w <= 6 mo, d 12 mo"));

    static IEnumerable<TestCaseData> Others => Cases(
        ("every 3 months", "i 3 mo"), ("every 3 months for 2 years", "i 3 mo, d 2 a"), ("monthly for fourteen months", "i 1 mo, d 14 mo"),
        ("weekly", "i 1 wk"), ("annually until 1 year", "i 1 a, w <= 1 a"),
        ("every other day", "i 2 d"), ("per day", "i 1 d"), ("twice a week", "i 1 wk"), ("q48h", "i 48 h"), ("q2w", "i 2 wk"),
        ("one week apart", "i 1 wk"), ("at 3 day intervals", "i 3 d"),
        ("at 4-week-intervals", "i 4 wk"), ("two infusions with one week of interval", "i 1 wk"), ("3 monthly infusions", "i 1 mo"),
        ("3 an hour", "i 1 h"),
        ("aged 18 years", "a 18 a"), ("36 weeks postmenstrual age", "a 36 wk"), ("36 weeks PMA", "a 36 wk"),
        ("36 week's postmenstrual age", "a 36 wk"), ("40 weeks corrected gestational age", "a 40 wk"),
        ("18 years old", "a 18 a"), ("18-36 months-of-age", "a 18-36 mo"), ("up to 16 postnatal months", "a <= 16 mo"),
        ("30 months after birth", "a 30 mo"), ("18 to 75 years of age", "a 18-75 a"),
        ("Day -1", "b 1 d"), ("-35days, 28days", "b 35 d, d 28 d"), ("run-in visit (-60 day), 6 month", "b 60 d, d 6 mo"),
        ("2 weeks before surgery", "b 2 wk"), ("within one week before,1month", "b <= 1 wk, d 1 mo"),
        ("28 days, -3 days", "d 28 d, b 3 d"), ("Day -7 to Day 28", "b 7 d, p 28 d"),
        ("day 1, and 2 weeks before surgery", "p 1 d, b 2 wk"),
        ("12 weeks before and after surgery", "d 12 wk"),
        ("28 ± 2 days", "d 28 d ± 2 d"), ("28 days ± 12 h", "d 28 d ± 12 h"), ("1 year (plus or minus 30 days)", "d 1 a ± 30 d"),
        ("5 year(+-30 days)", "d 5 a ± 30 d"), ("Day 28 +/- 2", "p 28 d ± 2 d"),
        ("28 days ± 2", "d 28 d ± 2 d"), ("Day 28 ± 12 h", "p 28 d ± 12 h"));

    static IEnumerable<TestCaseData> Languages => Cases(
        ("12 个月", "d 12 mo"), ("随访12个月", "d 12 mo"), ("第28天", "p 28 d"), ("第0、7、14天", "p 0 d, p 7 d, p 14 d"), ("十二个月", "d 12 mo"),
        ("两年", "d 2 a"), ("半年", "d 0.5 a"), ("一年半", "d 1.5 a"),
        ("1-3个月", "d 1-3 mo"), ("5 - 10 年", "d 5-10 a"), ("长达 5 - 10 年", "w 5-10 a"), ("每3个月", "i 3 mo"), ("每周", "i 1 wk"),
        ("48小时内", "w <= 48 h"), ("6个月以上", "d >= 6 mo"), ("术后6个月", "p 6 mo"),
        ("术前2周", "d 2 wk"), ("28 天生存率", "d 28 d"), ("18岁以上", "a >= 18 a"), ("最长 24 个星期", "w <= 24 wk"), ("间隔7天", "i 7 d"),
        ("2019年11月至2020年5月", ""), ("5月3日", ""),
        ("1900年至2100年", ""), ("随访3月", "d 3 mo"), ("3月、28日", "d 3 mo, d 28 d"), ("每24h一次", "i 24 h"),
        ("每h一次", "i 1 h"), ("每d一次", "i 1 d"), ("半岁", "a 0.5 a"),
        ("3か月間追跡観察", "d 3 mo"), ("投与後28日目", "p 28 d"), ("1年間", "d 1 a"), ("4週間", "d 4 wk"), ("24時間以内", "w <= 24 h"), ("6ヶ月", "d 6 mo"),
        ("3개월", "d 3 mo"), ("12주", "d 12 wk"), ("1년", "d 1 a"), ("24시간 이내", "w <= 24 h"), ("28일", "d 28 d"),
        ("6 mois", "d 6 mo"), ("3 semaines", "d 3 wk"), ("2 ans", "d 2 a"), ("1 an", "d 1 a"), ("J28", "p 28 d"), ("24 heures", "d 24 h"),
        ("90 días", "d 90 d"), ("6 y 12 meses", "d 6 mo, d 12 mo"),
        ("2 años", "d 2 a"), ("4 semanas", "d 4 wk"), ("bis 24 Stunden", "w <= 24 h"), ("12 Wochen", "d 12 wk"), ("3 Monate", "d 3 mo"),
        ("2 Jahre", "d 2 a"), ("6 mesi", "d 6 mo"), ("2 anni", "d 2 a"),
        ("12 месяцев", "d 12 mo"));

    static IEnumerable<TestCaseData> Refused => Cases(
        ("", ""), ("Baseline", ""), ("Visit 3", ""), ("V5", ""), ("Visits 1, 2, 3 and 4", ""), ("5", ""), ("2018", ""),
        ("2019.11-2020.5", ""), ("30 patients", ""), ("5 mg/day", ""), ("60 mL/h", ""),
        ("Day 28, 30 patients", "p 28 d"), ("3D culture", ""), ("6-minute walk test", ""), ("COVID-19, 28 days", "d 28 d"),
        ("SF-36 at 12 months", "p 12 mo"), ("visit 3, 6 months", "d 6 mo"),
        ("1x10^6 cells at day 3", "p 3 d"), ("M1 macrophages", ""), ("IL-6 and CD105 at 24 h", "p 24 h"), ("at 10:30 on day 2", "p 2 d"),
        ("second dose", ""), ("first infusion and 12 months", "d 12 mo"),
        ("Phase 1: 1 year", "d 1 a"), ("H1N1", ""), ("GVHD001 up to Day 180", "w <= 180 d"), ("year 2020", ""),
        ("999999999999999999999 days", ""), ("9-point ordinal scale", ""),
        ("visit #3, 6 months", "d 6 mo"), ("at visit 3, an infusion", ""), ("5 mg/d 3 times", ""), ("each study day", ""),
        ("any other day", ""));

    [TestCaseSource(nameof(Points))]
    [TestCaseSource(nameof(Durations))]
    [TestCaseSource(nameof(Bounds))]
    [TestCaseSource(nameof(Others))]
    [TestCaseSource(nameof(Languages))]
    [TestCaseSource(nameof(Refused))]
    public void Times(string text, string expected) =>
        Assert.That(string.Join(", ", TimeText.Find(text).Select(Show)), Is.EqualTo(expected));

    [TestCase("Follow-up at months 6 and 12 (±7 days) after Day 1", "months 6", "12 (±7 days)", "Day 1")]
    [TestCase("　随访 １２ 个月，每3个月", "１２ 个月", "3个月")]
    [TestCase("28 ± 2 days", "28 ± 2 days")]
    [TestCase("every month", "every month")]
    [TestCase("㎏㎏㎏㎏㎏㎏㎏㎏㎏㎏ on day 3, after 2 weeks", "day 3", "2 weeks")]
    [TestCase("from Day 1 to Day 28.", "Day 1 to Day 28")]
    [TestCase("seen every other day", "every other day")]
    [TestCase("during the first 30 days", "first 30 days")]
    [TestCase("Follow-up (28 ± 2 days)", "28 ± 2 days")]
    public void A_mention_says_where_it_stands(string text, params string[] words) =>
        Assert.That(TimeText.Find(text).Select(mention => text.Substring(mention.Start, mention.Length)), Is.EqualTo(words));

    [TestCase("Baseline, 3 and 6 months", "6 mo")]
    [TestCase("every 3 months for 2 years", "2 a")]
    [TestCase("90 days, 2 months", "90 d")]
    [TestCase("Day 1 to Day 28", "1-28 d")]
    [TestCase("18-90 months, 24 months", "18-90 mo")]
    [TestCase("at least 6 months", ">= 6 mo")]
    [TestCase("6 months (± 30 days)", "6 mo")]
    [TestCase("up to 36 weeks PMA", "<= 36 wk")]
    [TestCase("2 years before, and 1 week after", "1 wk")]
    [TestCase("monthly", null)]
    [TestCase("Baseline", null)]
    public void The_time_that_reaches_furthest(string text, string? expected) =>
        Assert.That(TimeText.Furthest(text)?.Value.ToString(), Is.EqualTo(expected));

    static string Show(TimeMention mention)
    {
        var tolerance = mention.Tolerance is null ? "" : $" ± {mention.Tolerance}";
        return $"{char.ToLowerInvariant(mention.Kind.ToString()[0])} {mention.Value}{tolerance}";
    }
}
