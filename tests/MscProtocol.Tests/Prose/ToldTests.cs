using MscProtocol.Prose;

namespace MscProtocol.Tests.Prose;

sealed class ToldTests
{
    [TestCase("power", "The power is 80 % at a two-sided alpha of 0.05.", "80 %")]
    [TestCase("power", "Thirty a group give 90% power.", "90 %")]
    [TestCase("power", "power = 0.85", "85 %")]
    [TestCase("power", "把握度为 80 %，α=0.05", "80 %")]
    [TestCase("power", "The earlier trial had 40 % power.", "40 %")]
    [TestCase("alpha", "The power is 80 % at a two-sided alpha of 0.05.", "5 %")]
    [TestCase("alpha", "a significance level of 2.5 percent", "2.5 %")]
    [TestCase("alpha", "双侧检验水准 α=0.05", "5 %")]
    [TestCase("alpha", "alpha-MEM 10 %", "")]
    [TestCase("dropout", "9 % may be lost", "9 %")]
    [TestCase("dropout", "A dropout rate of 15% is assumed", "15 %")]
    [TestCase("dropout", "按脱落率 20% 计算", "20 %")]
    [TestCase("dropout", "10 % of cells", "")]
    [TestCase("groupSize", "30 a group", "30")]
    [TestCase("groupSize", "Thirty participants in each group, 60 in all", "30")]
    [TestCase("groupSize", "1,200 patients per arm", "1200")]
    [TestCase("groupSize", "每组纳入 45 例", "45")]
    [TestCase("groupSize", "12 events per arm", "")]
    [TestCase("groupSize", "0.5 per group", "")]
    [TestCase("participants", "after 30, 60 and 90 participants", "90")]
    [TestCase("participants", "300 patients are screened", "")]
    [TestCase("participants", "In the earlier trial 300 patients", "")]
    [TestCase("participants", "共 120 例受试者", "120")]
    [TestCase("donors", "Cells of eight healthy donors", "8")]
    [TestCase("donors", "5 % lysate of 24 donors", "")]
    [TestCase("ratio", "randomised 2:1 to cells or placebo", "50 %")]
    [TestCase("ratio", "按 1:1:1 的比例随机", "100 %")]
    [TestCase("ratio", "diluted 1:2 in saline", "")]
    [TestCase("viability", "A bag in which fewer than 60 % of the cells live is discarded", "60 %")]
    [TestCase("viability", "活率低于 70 % 时不放行", "70 %")]
    [TestCase("dosesByWeight", "2e6 cells/kg", "2000000 cells/kg")]
    [TestCase("dosesByWeight", "Rats were given 2e6 cells/kg.", "")]
    [TestCase("dosesOfCells", "100 million cells", "100000000 cells")]
    [TestCase("infusions", "Three injections are given. Two were given earlier.", "3")]
    [TestCase("infusions", "Two doses of cells", "")]
    [TestCase("windows", "within six weeks of diagnosis", "<= 6 wk")]
    [TestCase("days", "a call at month 36", "36 mo")]
    [TestCase("tissues", "Bone marrow is aspirated", "bone marrow")]
    [TestCase("tissues", "Cord multiplies better than bone marrow", "")]
    [TestCase("donorTypes", "allogeneic cells in autologous serum", "")]
    [TestCase("centres", "A trial in five university hospitals", "5")]
    [TestCase("centres", "made in two manufacturing centres", "")]
    [TestCase("years", "Shared from January 2019 on", "2019-12-31")]
    [TestCase("years", "自 2025 年起共享", "2025-12-31")]
    [TestCase("years", "criteria of 2019", "2019-12-31")]
    [TestCase("years", "ADA 2024", "")]
    [TestCase("level", "Low dose", "1")]
    [TestCase("level", "中剂量组", "2")]
    [TestCase("level", "High-flow oxygen", "")]
    [TestCase("shares", "in 130 % of those with cells", "130")]
    [TestCase("shares", "120 % power", "120")]
    [TestCase("shares", "two dose-limiting toxicities among six participants", "33")]
    [TestCase("shares", "four or more of three patients", "133")]
    [TestCase("shares", "3例中4例", "133")]
    [TestCase("shares", "three serious adverse events in two participants", "")]
    [TestCase("shares", "one toxicity in three to six participants", "")]
    [TestCase("shares", "one of 0 participants", "")]
    [TestCase("contrast", "to find 12 against 12 days", "100 %")]
    [TestCase("contrast", "to find 12 against 16 days", "75 %")]
    [TestCase("contrast", "检出12天与12天", "100 %")]
    [TestCase("contrast", "90 against 90 participants", "")]
    [TestCase("contrast", "non-inferiority, to show 12 against 12", "")]
    [TestCase("armsCounted", "A three-arm trial", "3")]
    [TestCase("armsCounted", "in two parallel groups", "2")]
    [TestCase("armsCounted", "四臂试验", "4")]
    [TestCase("armsCounted", "in 12 groups", "")]
    [TestCase("armsCounted", "30 in each of two groups", "")]
    [TestCase("younger", "age below 18 or above 80 years", "< 18 a")]
    [TestCase("older", "age below 18 or above 80 years", "> 80 a")]
    [TestCase("younger", "未满18岁", "< 18 a")]
    [TestCase("older", "75岁以上", "> 75 a")]
    [TestCase("older", "diagnosed more than 2 years ago", "")]
    [TestCase("ages", "people aged 2 to 12 years", "2 a")]
    [TestCase("ages", "2-12岁患者", "2 a")]
    [TestCase("ages", "for 12 years", "")]
    [TestCase("sites", "one site throughout", "1")]
    [TestCase("sites", "12 clinical sites", "")]
    [TestCase("doseBases", "A flat dose spares weighing", "absolute")]
    [TestCase("donorTypes", "A dose of another donor is thawed", "allogeneic")]
    [TestCase("allocations", "all twenty-four boys receive cells", "single group")]
    [TestCase("allocations", "an uncontrolled trial", "single group")]
    [TestCase("allocations", "uncontrolled asthma", "")]
    [TestCase("single", "A single intravenous infusion of cells", "1")]
    [TestCase("single", "单次输注间充质干细胞", "1")]
    [TestCase("single", "a single-arm trial of one dose", "")]
    [TestCase("single", "a single dose level", "")]
    [TestCase("maskings", "A randomised, open, controlled trial", "open label")]
    [TestCase("maskings", "after open surgery", "")]
    [TestCase("lengths", "a 12-week trial", "12 wk")]
    [TestCase("passages", "Master cell bank at P2", "P2")]
    [TestCase("measures", "Mortality at day 28", "mortality")]
    [TestCase("measures", "Death or transplant", "")]
    [TestCase("maskings", "This double-blind trial; the open-label extension", "double blind")]
    public void Tells(string kind, string text, string expected)
    {
        var told = ToldKind.Find(kind)!;
        Assert.That(string.Join(", ", new ToldText(text).Of(told).Select(one => told.Kind.Print(one.Value))), Is.EqualTo(expected));
    }

    /// <summary>Many signs that could begin something take no longer than their number.</summary>
    [TestCase("randomised 1:")]
    [TestCase("5 % of the ")]
    [TestCase("30 patients ")]
    [TestCase("power of ")]
    public void Takes_linear_time(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000));
        Assert.That(() => ToldKind.Names.Sum(name => new ToldText(text).Of(ToldKind.Find(name)!).Count), Throws.Nothing);
    }

    [Test]
    public void A_text_is_kept_while_somebody_asks_for_it()
    {
        var (texts, kind) = (new ToldTexts(), ToldKind.Find("power")!);
        var first = texts.Of("power = 0.85", kind);
        texts.Forget();
        Assert.That(texts.Of("power = 0.85", kind), Is.SameAs(first));
        texts.Forget();
        texts.Forget();
        Assert.That(texts.Of("power = 0.85", kind), Is.Not.SameAs(first).And.EqualTo(first));
    }
}
