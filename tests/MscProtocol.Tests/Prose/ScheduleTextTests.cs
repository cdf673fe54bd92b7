using MscProtocol.Prose;

namespace MscProtocol.Tests.Prose;

/// <summary>How often a product is given: count, interval and days.</summary>
public sealed class ScheduleTextTests
{
    [TestCase("twice a week for 4 weeks", "8 every 0.5 wk")]
    [TestCase("thrice weekly infusions for 2 weeks", "6 every 56 h")]
    [TestCase("biweekly for 8 weeks", "4 every 2 wk")]
    [TestCase("1週間に2回、4週間投与する", "8 every 0.5 wk")]
    [TestCase("初回、4週後、8週後の計3回投与し、52週まで観察", "3 every 4 wk at 0 d, 4 wk, 8 wk")]
    [TestCase("第0、7、14天静脉输注，随访至24周", "3 every 7 d at 0 d, 7 d, 14 d")]
    [TestCase("随访12个月，每月输注1次共3次", "3 every 1 mo")]
    [TestCase("連続3日間投与", "3 every 1 d")]
    [TestCase("MSCs infused on 3 consecutive days", "3 every 1 d")]
    [TestCase("on 3 consecutive days", "")]
    [TestCase("infused on days 0, 3 and 6 and followed up at 1, 3 and 6 months", "3 every 3 d at 0 d, 3 d, 6 d")]
    [TestCase("MSC infused on day 1 and repeated on days 8 and 15", "3 every 7 d at 1 d, 8 d, 15 d")]
    [TestCase("Follow-ups at 84 days and 48 weeks after completing all 3 infusions", "3")]
    [TestCase("cells on the mortality at day 28 and day 90", "")]
    [TestCase("a loading dose followed by 3 monthly doses of MSCs", "3 every 1 mo")]
    [TestCase("a single infusion of MSCs, repeated after 14 days", "2 every 14 d")]
    [TestCase("20-30 injections", "20-30")]
    [TestCase("20-30 injections, single dose", "1")]
    [TestCase("two single doses of MSCs", "2")]
    [TestCase("MSCs at 2 time points", "")]
    [TestCase("3 dose levels of MSCs", "")]
    [TestCase("3 dose-levels of MSCs", "")]
    [TestCase("3 infusions - patients of group A", "3")]
    [TestCase("patients who received at least one dose", "")]
    [TestCase("via 15 injections", "")]
    [TestCase("if not healed, a second injection", "")]
    [TestCase("MSCs 3 times per day", "? every 8 h")]
    [TestCase("a second dose 48 h later", "2 every 48 h")]
    [TestCase("the third infusion on day 14", "3 at 14 d")]
    [TestCase("twice weekly for 4 weeks", "8 every 0.5 wk")]
    [TestCase("3 doses, 3 days apart", "3 every 3 d")]
    [TestCase("two infusions one week apart", "2 every 1 wk")]
    [TestCase("three infusions at 7 day intervals", "3 every 7 d")]
    [TestCase("q48h ×2", "2 every 48 h")]
    [TestCase("monthly ×3", "3 every 1 mo")]
    [TestCase("once a week, 8 times", "8 every 1 wk")]
    [TestCase("every 4 weeks for 3 doses", "3 every 4 wk")]
    [TestCase("weekly for four weeks", "4 every 1 wk")]
    [TestCase("daily for 5 days", "5 every 1 d")]
    [TestCase("MSC infusion on Day 1, 4", "2 every 3 d at 1 d, 4 d")]
    [TestCase("infused on days 0 and 3", "2 every 3 d at 0 d, 3 d")]
    [TestCase("given on days 1, 3, 5, 7 and 9", "5 every 2 d at 1 d, 3 d, 5 d, 7 d, 9 d")]
    [TestCase("injections on days 0, 3 and 14", "3 at 0 d, 3 d, 14 d")]
    [TestCase("single infusion", "1")]
    [TestCase("a single intravenous infusion", "1")]
    [TestCase("Two serial doses of 1.5 million cells", "2")]
    [TestCase("4 intravenous infusions", "4")]
    [TestCase("a second dose after 48 h", "2 every 48 h")]
    [TestCase("three times", "3")]
    [TestCase("up to 10 doses", "<= 10")]
    [TestCase("3 to 5 doses", "3-5")]
    [TestCase("20-30 intramuscular injections, single dose", "1")]
    [TestCase("via 12 IM injections (1 mL each); treated twice", "2")]
    [TestCase("a unique intravitreal injection", "1")]
    [TestCase("a single umbilical cord derived stem cell intravenous infusion", "1")]
    [TestCase("a single peripheral (IV) infusion", "1")]
    [TestCase("two single intravenous doses", "2")]
    [TestCase("3 repeated intrathecal administrations at 4-week intervals", "3 every 4 wk")]
    [TestCase("a single infusion of cells on day 1 and day 15", "2 every 14 d at 1 d, 15 d")]
    [TestCase("a single infusion of cells on day 0 and placebo on day 180", "1")]
    [TestCase("one intrathecal dose is given, followed by a second intrathecal dose", "2")]
    [TestCase("if it has not healed by then, a second injection will be given to them", "")]
    [TestCase("second dose of cells", "")]
    [TestCase("given at one of four doses", "")]
    [TestCase("four different doses were set", "")]
    [TestCase("twice per week for each of 4 consecutive weeks", "8 every 0.5 wk")]
    [TestCase("repeated after 7 days", "? every 7 d")]
    [TestCase("performed as single dose or repeated after 48 h", "1 every 48 h")]
    [TestCase("一次", "1")]
    [TestCase("单次静脉输注", "1")]
    [TestCase("每周一次,共4次", "4 every 1 wk")]
    [TestCase("第0、7、14天静脉输注", "3 every 7 d at 0 d, 7 d, 14 d")]
    [TestCase("3회", "3")]
    [TestCase("3回投与", "3")]
    [TestCase("2 treatment groups", "")]
    [TestCase("cells injected as 30 individual intramuscular injections", "")]
    [TestCase("everyone who received at least 1 dose", "")]
    [TestCase("examined daily, and after treatment there is a follow-up for 6 months", "")]
    [TestCase("3 times the upper limit", "")]
    [TestCase("blood samples on days 0 and 3", "")]
    [TestCase("5 patients receive the infusion", "")]
    [TestCase("given 0 times daily", "? every 1 d")]
    [TestCase("20 intramuscular injections in one treatment", "1")]
    [TestCase("2 times a day for 5 days", "10 every 0.5 d")]
    [TestCase("每3天一次,共4次", "4 every 3 d")]
    [TestCase("weekly for one week", "1 every 1 wk")]
    [TestCase("daily for 1000 days", "1000 every 1 d")]
    [TestCase("weekly for up to 4 weeks", "<= 4 every 1 wk")]
    [TestCase("weekly for at least 4 weeks", ">= 4 every 1 wk")]
    [TestCase("weekly for 4 to 6 weeks", "4-6 every 1 wk")]
    [TestCase("weekly for 0 to 12 weeks", "12 every 1 wk")]
    [TestCase("weekly within 2 to 4 weeks", "<= 4 every 1 wk")]
    [TestCase("infusion every 0 days for 4 weeks", "? every 0 d")]
    [TestCase("weekly for 3 doses: days 0, 7 and 14", "3 every 1 wk at 0 d, 7 d, 14 d")]
    [TestCase("Four infusions are given, starting on day 1", "4 at 1 d")]
    [TestCase("four infusions, two each on days 0 and 14", "4 every 14 d at 0 d, 14 d")]
    [TestCase("a single infusion on day 1 or two infusions on days 1 and 8", "1; 2 every 7 d at 1 d, 8 d")]
    [TestCase("cells on day 0 and day 3", "2 every 3 d at 0 d, 3 d")]
    [TestCase("infusions: days 0 and 3", "2 every 3 d at 0 d, 3 d")]
    [TestCase("infusion over 30 minutes on day 0", "? at 0 d")]
    [TestCase("the first infusion is given 24 h after randomisation", "? at 24 h")]
    [TestCase("the third dose is given in the same way as the second dose", "3")]
    [TestCase("the second cohort receives the cells in the fasting state", "")]
    [TestCase("Visits on days 1 and 3", "")]
    [TestCase("Visits of all patients on days 1 and 3", "")]
    [TestCase("After infusion, patients are monitored and examined on days 1 and 3", "")]
    [TestCase("Cells are given on day 0. Blood is taken on day 28.", "? at 0 d")]
    [TestCase("Adults only. Second dose of cells.", "")]
    [TestCase("Adults only. One dose is given, followed by a second dose. Rescue is possible.", "2")]
    [TestCase("Adults only. A single infusion of cells on day 1 and day 15. Control is placebo.", "2 every 14 d at 1 d, 15 d")]
    [TestCase("MSC twice a week for 4 weeks, then weekly for 4 weeks", "12")]
    [TestCase("每周2次，连续4周，然后每周1次，连续4周", "12")]
    [TestCase("MSC at baseline, week 4 and week 8", "3 every 4 wk at 0 d, 4 wk, 8 wk")]
    [TestCase("Одна инфузия в неделю, всего 3 инфузии", "3 every 1 wk")]
    [TestCase("one dose of MSC per week, total 4 doses", "4 every 1 wk")]
    [TestCase("", "")]
    public void Schedules(string text, string expected) =>
        Assert.That(string.Join("; ", ScheduleText.Find(text).Select(Show)), Is.EqualTo(expected));

    [TestCase("Cells: once a week, 8 times. Control.", "once a week, 8 times")]
    [TestCase("Cells twice a week.", "twice a week")]
    [TestCase("静脉输注每周一次。", "每周一次")]
    [TestCase("Infusion weekly for four weeks.", "weekly for four weeks")]
    [TestCase("Cells on day 0 and day 3.", "day 0 and day 3")]
    public void A_mention_says_where_it_stands(string text, string words)
    {
        var mention = ScheduleText.Find(text).Single();

        Assert.That(text.Substring(mention.Start, mention.Length), Is.EqualTo(words));
    }

    [Test]
    public void A_schedule_is_read_at_the_end_of_a_long_text()
    {
        var text = string.Concat(Enumerable.Repeat("The trial is open to adults. ", 60)) + "They get 3 doses, 3 days apart.";

        Assert.That(ScheduleText.Find(text).Select(Show), Is.EqualTo(["3 every 3 d"]));
    }

    static string Show(ScheduleMention mention)
    {
        var interval = mention.Interval is null ? "" : $" every {mention.Interval}";
        var times = mention.Times.Count == 0 ? "" : $" at {string.Join(", ", mention.Times)}";
        return $"{mention.Count?.ToString() ?? "?"}{interval}{times}";
    }
}
