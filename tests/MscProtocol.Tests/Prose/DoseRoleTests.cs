namespace MscProtocol.Tests.Prose;

/// <summary>Caps, sums and strengths, told by the words beside a number of cells.</summary>
public sealed class DoseRoleTests
{
    [TestCase("2 million MSC/kg, no more than 200 million cells", "2e6 /kg; ..2e8 cells cap")]
    [TestCase("the dose is capped at 200 million MSC", "..2e8 cells cap")]
    [TestCase("with a cap of 200 million MSC", "..2e8 cells cap")]
    [TestCase("at most 200 million MSC", "..2e8 cells cap")]
    [TestCase("< 200 million MSC", "..2e8 cells cap")]
    [TestCase("the dose is limited to 200 million MSC", "..2e8 cells cap")]
    [TestCase("the dose must not exceed 200 million MSC", "..2e8 cells cap")]
    [TestCase("less than 200 million MSC", "..2e8 cells cap")]
    [TestCase("maximal single dose: 200 million MSC", "..2e8 cells cap")]
    [TestCase("maximum number of cells (200 million MSC)", "2e8 cells")]
    [TestCase("maximum of approximately 200 million MSC", "..2e8 cells cap")]
    [TestCase("maximum tolerated toxicity of 200 million MSC", "2e8 cells")]
    [TestCase("maximum tolerated dose, 200 million MSC", "2e8 cells")]
    [TestCase("climax 200 million MSC", "2e8 cells")]
    [TestCase("the upper limit is equal to 200 million MSC", "..2e8 cells cap")]
    [TestCase("最多2亿细胞", "..2e8 cells cap")]
    [TestCase("每次最大2亿细胞", "..2e8 cells cap")]
    [TestCase("200 million MSC maximum", "..2e8 cells cap")]
    [TestCase("200 million MSC (max)", "..2e8 cells cap")]
    [TestCase("200 million MSC at most", "..2e8 cells cap")]
    [TestCase("200 million MSC or less", "..2e8 cells cap")]
    [TestCase("200 million MSC maximum volume 30 mL", "2e8 cells")]
    [TestCase("200 million MSC (maximum volume: 30 mL)", "2e8 cells")]
    [TestCase("200 million MSC, maximum of 2 doses", "2e8 cells")]
    [TestCase("200 million MSC maximum. Day 3", "..2e8 cells cap")]
    [TestCase("200 million MSC maximum; 3 doses", "..2e8 cells cap")]
    [TestCase("200 million MSC maximum, day 3", "..2e8 cells cap")]
    [TestCase("200 million MSC (maximum) on day 3", "..2e8 cells cap")]
    [TestCase("200 million MSC maximum in the whole of the study over 3 years", "..2e8 cells cap")]
    [TestCase("up to 5 million cells/mL", "..5e6 /mL cap")]
    [TestCase("cumulative 5 million cells/mL", "5e6 /mL concentration")]
    [TestCase("320 million MSC cumulatively", "3.2e8 cells cumulative")]
    [TestCase("320 million MSC cumulative dose", "3.2e8 cells cumulative")]
    [TestCase("320 million MSC altogether", "3.2e8 cells cumulative")]
    [TestCase("320 million MSC overall", "3.2e8 cells cumulative")]
    [TestCase("320 million MSC (total)", "3.2e8 cells cumulative")]
    [TestCase("320 million MSC total volume 30 mL", "3.2e8 cells")]
    [TestCase("总计 3亿细胞", "3e8 cells cumulative")]
    [TestCase("累积剂量3亿细胞", "3e8 cells cumulative")]
    [TestCase("a cumulative count of adverse events, 320 million MSC", "3.2e8 cells")]
    [TestCase("cumulative (320 million MSC)", "3.2e8 cells")]
    [TestCase("每位患者静脉输注三百万细胞,共四次", "3e6 cells")]
    [TestCase("输注三百万细胞,共", "3e6 cells cumulative")]
    [TestCase("MSC bis zu einer Höchstdosis von 150 Millionen Zellen", "..1.5e8 cells cap")]
    [TestCase("three doses of 200 million MSCs with a total of 600 million MSCs", "2e8 cells; 6e8 cells cumulative")]
    [TestCase("总细胞数6千万，分3次输注，每次2千万个间充质干细胞", "6e7 cells cumulative; 2e7 cells")]
    [TestCase("a dose of 200 million MSCs. In total 600 million MSCs", "2e8 cells; 6e8 cells")]
    [TestCase("a total of 20 MSC doses: 200 million MSCs or 500 million MSCs", "2e8 cells; 5e8 cells")]
    [TestCase("a total dose of 600 x 10^6 MSC on four days, once daily", "6e8 cells cumulative")]
    public void The_words_beside_a_dose_tell_its_role(string text, string expected) => Check(text, expected);

    [TestCase(
        "up to;maximum;max;max.;maximal;not exceeding;not to exceed;no more than;not more than;at most;capped at;a cap of;upper "
        + "limit;≤;<=;<;must not exceed;less than;"
        + "limited to;最多;不超过;最大", "{0} 200 million MSC", "..2e8 cells cap")]
    [TestCase("maximum;max;at most;is the maximum;as maximum;or less", "200 million MSC {0}", "..2e8 cells cap")]
    [TestCase("cumulative;cumulatively;累计;累积;总计", "{0} 320 million MSC", "3.2e8 cells cumulative")]
    [TestCase("cumulative;cumulatively;累计;累积;总计;total;in total;altogether;overall;共", "320 million MSC {0}", "3.2e8 cells cumulative")]
    [TestCase(
        "dose;doses of;dosage;of;is;a;total;cell number;the;at;to;approximately;cells;be;than;infusion;single dose;MSCs;MSC;about;equal "
        + "to;or", "maximum {0} 200 million MSC", "..2e8 cells cap")]
    [TestCase("volume of;weekly", "maximum {0} 200 million MSC", "2e8 cells")]
    public void Each_of_these_words_tells_the_role(string words, string form, string expected) =>
        ShownDoses.CheckEach(words, [form], expected);

    static void Check(string text, string expected) => Assert.That(ShownDoses.In(text), Is.EqualTo(expected));
}
