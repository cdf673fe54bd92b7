using static MscProtocol.Tests.Reading.ClinicalTrials.OneArm;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>How often something is given, as one or several sentences tell it. The sentences are invented.</summary>
sealed class WordsOfCountsTests
{
    [TestCase("MSC are infused intravenously. The total number of infusions will be 12", "12")]
    [TestCase("Weekly infusions of MSC for the first 8 infusions, followed by 4 infusions that occur 2 weeks apart. The"
        + " total number of infusions will be 12", "12")]
    [TestCase("At each visit one infusion of MSC is given", null)]
    [TestCase("On each of these visits, the subject will receive one MSC infusion", null)]
    [TestCase("MSC deployed via two (2) treatments via intravenous injection", "2")]
    [TestCase("Patients receive two (2) infusions of MSC", "2")]
    [TestCase("Patients receive three (03) doses of MSC", "3")]
    [TestCase("1. 1st transplantation: MSC are given on Day 0; 2. 2nd transplantation: MSC are given on Day 7; 3. 3rd"
        + " transplantation: MSC are given on Day 14", "3")]
    [TestCase("Patients receive a single IV dose of MSC on Day 0. A second dose of MSC will be given on Day 3 after the first dose", "2")]
    [TestCase("One infusion of MSC. Subjects will be eligible for re-injection at 3 months and 6 months", "1")]
    [TestCase("Subjects receive an initial injection of MSC. They are eligible for re-injection at 3 months and/or 6 months"
        + " as determined by the clinician", null)]
    [TestCase("A single-dose combined multiple-dose administration of MSC", null)]
    [TestCase("MSC are infused during the operation and on 7, 14 and 21 POD", "4")]
    [TestCase("MSC are infused on postoperative days 7, 14 and 21", "3")]
    [TestCase("MSC injection 1 and 4 months after the marrow aspiration", "2")]
    [TestCase("Infusion of MSC on Day 60, 100 and 180", "3")]
    [TestCase("MSC, Day 60, 100 and 180", "3")]
    [TestCase("Visit 2 - Infusion 1: MSC. Visit 3 - Infusion 2: MSC after 4 weeks. Visit 4 - Infusion 3: MSC after 8 weeks", "3")]
    [TestCase("MSC by injection 1 ml, then injection 2 ml", null)]
    [TestCase("Groups 1 and 2 receive a single dose of MSC. Groups 3 and 4 receive 2 doses of MSC", "1-2")]
    [TestCase("Group I: patients who get one application of MSC, group II: patients who get three applications of MSC", "1-3")]
    [TestCase("The MSC group receives 3 infusions. The control group receives one infusion of saline", "3")]
    [TestCase("MSC injections twice in a 26-day interval followed by repeated three times injections every three months", "5")]
    [TestCase("Two MSC injections one month apart, followed by four injections every three months", "6")]
    [TestCase("Infusion of MSC. This will be repeated every 3 months for one year", "4")]
    [TestCase("Infusion of MSC. Treatment is repeated after 4 weeks", "2")]
    [TestCase("MSC are infused. The infusion will be repeated two weeks later", "2")]
    [TestCase("MSC are infused. Infusions will be repeated at 4 and 8 weeks", "3")]
    [TestCase("Two infusions of MSC, 7 days apart, repeated every 3 months for 1 year", "8")]
    [TestCase("MSC will be given at three time points: day 0, week 2 and week 4", "3")]
    [TestCase("Four doses of MSC with the first dose at enrollment and the three additional doses at +4, +8 and +12 months"
        + " after the first dose", "4")]
    [TestCase("An initial infusion of MSC followed by three further infusions at monthly intervals", "4")]
    [TestCase("One infusion of MSC followed by two additional infusions at 1 and 2 months", "3")]
    [TestCase("First infusion of MSC at day 0 and second infusion at day 14", "2")]
    [TestCase("The first dose of MSC is given at baseline, the second one at week 4 and the third at week 8", "3")]
    [TestCase("MSC, 1 x 10^6/kg, once a week, four times in total", "4")]
    [TestCase("MSC, 1 x 10^6/kg, given on days 1, 4, 7, 10", "4")]
    [TestCase("The patients will receive the cells at week 0 and week 4 (2 injections)", "2")]
    [TestCase("MSC at D0, D2 and D4", "3")]
    [TestCase("MSC at D1, D7 and D14", "3")]
    [TestCase("Three cycles of MSC infusion with one month between them", "3")]
    [TestCase("MSC infusions once every 4 weeks; total 6 infusions", "6")]
    [TestCase("MSC, 3 IV infusions (every 3 weeks)", "3")]
    [TestCase("Course: 3 times, with an interval of a month, MSC", "3")]
    [TestCase("Patients get MSC weekly x 4", "4")]
    [TestCase("Patients get MSC weekly (4 doses)", "4")]
    [TestCase("MSC are injected at time 0 and 6 months", "2")]
    [TestCase("MSC infusion on the day of surgery and 1 month later", "2")]
    [TestCase("MSC infused on day 0 (day of transplantation) and day 4", "2")]
    [TestCase("Each participant gets two doses of MSC, the second one 4 weeks after the first", "2")]
    [TestCase("MSC two doses separated by 30 days", "2")]
    [TestCase("Single injection of MSC in each knee", "1")]
    [TestCase("One time injection of MSC", "1")]
    [TestCase("A one-time infusion of MSC", "1")]
    [TestCase("MSC are administered as a single dose", "1")]
    [TestCase("MSC are given in one session", "1")]
    [TestCase("MSC daily for three days", "3")]
    [TestCase("MSC once daily for 3 consecutive days", "3")]
    [TestCase("MSC every other day, 3 times", "3")]
    [TestCase("MSC on alternate days (3 doses)", "3")]
    [TestCase("Three MSC injections within 2 months", "3")]
    [TestCase("MSC (4 times, once every 2 weeks)", "4")]
    [TestCase("MSC q2w x 4", "4")]
    [TestCase("MSC q4wk for 24 weeks", "6")]
    [TestCase("Monthly MSC infusions for six months", "6")]
    [TestCase("Monthly intrathecal injections of MSC (6 in total)", "6")]
    [TestCase("Patients are injected with MSC at months 0, 3, 6 and 9", "4")]
    [TestCase("Patients will be injected with MSC. Patients will be seen at 3 and 6 months", null)]
    [TestCase("Patients get one MSC dose and are followed on days 1, 7, 14 and 28", "1")]
    [TestCase("The dose is divided into two: half of the MSC is given on day 0, half on day 1", "2")]
    [TestCase("The MSC are split over two consecutive days", "2")]
    [TestCase("Day 60, 100 and 180 (of the same donor)", "3")]
    [TestCase("Day 60, 100 and 180 are days of visits", null)]
    [TestCase("Two infusions of MSC, 7 days apart. Infusions will be repeated every 3 months for 1 year", "8")]
    [TestCase("MSC injection twice in a month, then three placebo injections every three months", "2")]
    [TestCase("0.5 ml/injection x 10 injections of MSC", null)]
    [TestCase("Administration of 100 million MSC followed by subarachnoid administration of 30 million MSC, 3 months later", "2")]
    [TestCase("Administration of MSC followed by administration of saline, 3 months later", null)]
    [TestCase("The first infusion of MSC within 24 hours and the second within 72 hours", "2")]
    [TestCase("MSC are given to the first infusion group, and to the second group", null)]
    [TestCase("One infusion of MSC per visit, for 5 consecutive visits", "5")]
    [TestCase("Once the cells are thawed, MSC are infused", null)]
    [TestCase("The MSC are divided into 4 equal injections in the gum", null)]
    [TestCase("The MSC are divided into 4 injections, one week apart", "4")]
    [TestCase("A time out precedes the infusion of MSC", null)]
    public void A_count_is_of_the_whole_treatment(string arm, string? expected)
    {
        var infusions = Read(arm).Protocol!.Arms[0].Infusions;

        Assert.That(infusions.IsStated ? infusions.Value.ToString() : null, Is.EqualTo(expected));
    }

    [TestCase("Two doses of MSC in stroke", null)]
    [TestCase("Two infusions of MSC in stroke", "2")]
    [TestCase("A comparison of two doses of MSC (1 million MSC)", null)]
    public void Two_doses_of_a_title_may_be_levels(string title, string? expected)
    {
        var infusions = Read("MSC", title: title).Protocol!.Arms[0].Infusions;

        Assert.That(infusions.IsStated ? infusions.Value.ToString() : null, Is.EqualTo(expected));
    }

    [TestCase("Intrauterine injection", "2")]
    [TestCase("Placebo injection", null)]
    public void What_is_listed_beside_the_cells_may_tell_how_they_are_given(string other, string? expected)
    {
        var infusions = Read("Group A", other: other, otherDescription: "Injection of MSC, 2 times").Protocol!.Arms[0].Infusions;

        Assert.That(infusions.IsStated ? infusions.Value.ToString() : null, Is.EqualTo(expected));
    }

    [TestCase("MSC are infused weekly for 8 weeks and 4 times more. The total number of infusions will be 12", "12")]
    [TestCase("One dose of MSC is given. A second dose of MSC will be given on day 3 after the first dose", "2")]
    [TestCase("MSC are grown. The patients will receive the cells on days 0 and 7", "2")]
    public void A_summary_tells_it_of_the_product(string summary, string expected) =>
        Assert.That(Read("MSC", summary: summary).Protocol!.Arms[0].Infusions.Value.ToString(), Is.EqualTo(expected));
}
