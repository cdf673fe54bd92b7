using MscProtocol.Prose;

namespace MscProtocol.Tests.Prose;

/// <summary>Passages in prose and in fields, and what only looks like one.</summary>
public sealed class PassageTextTests
{
    [TestCase("P3–P5", "P3-P5")]
    [TestCase("between passage 2 and 4", "P2-P4")]
    [TestCase("the P2 receptor", "")]
    [TestCase("P1 = 80 %", "")]
    [TestCase("P5-P6", "P5-P6")]
    [TestCase("p3", "P3")]
    [TestCase("P.4", "P4")]
    [TestCase("P3-5", "P3-P5")]
    [TestCase("passage 4", "P4")]
    [TestCase("passages 3 to 5", "P3-P5")]
    [TestCase("between passage 2-4", "P2-P4")]
    [TestCase("between passages 3 and 5", "P3-P5")]
    [TestCase("passages 2, 3 and 4", "P2, P3, P4")]
    [TestCase("third passage", "P3")]
    [TestCase("after the 4th passage", "P4")]
    [TestCase("five passages", "P5")]
    [TestCase("3-5 passages", "P3-P5")]
    [TestCase("fewer than 5 passages", "< P5")]
    [TestCase("no more than 5 passages", "<= P5")]
    [TestCase("at least 2 passages", ">= P2")]
    [TestCase("up to passage 6", "<= P6")]
    [TestCase("early passages (up to P5)", "<= P5")]
    [TestCase("passage number ≤ 5", "<= P5")]
    [TestCase("MSCs at P4 were cryopreserved", "P4")]
    [TestCase("cells of P3, P4", "P3, P4")]
    [TestCase("第3代", "P3")]
    [TestCase("第三代", "P3")]
    [TestCase("培养代数(3 代至 16 代不等)", "P3-P16")]
    [TestCase("细胞培养至第3-5代", "P3-P5")]
    [TestCase("不超过5代", "<= P5")]
    [TestCase("12代培養", "P12")]
    [TestCase("low passage MSC", "")]
    [TestCase("success of the cell therapy P2= 90%", "")]
    [TestCase("p < 0.05 and p=0.01 for cells", "")]
    [TestCase("P2X7 receptor on MSC", "")]
    [TestCase("phase P2 of the culture", "")]
    [TestCase("P-selectin on cultured cells", "")]
    [TestCase("p16 expression in cultured cells", "")]
    [TestCase("p53 in cultured cells", "")]
    [TestCase("P2 visit at the clinic", "")]
    [TestCase("第二代测序技术", "")]
    [TestCase("passage 3 months later", "")]
    [TestCase("passages 2, 3, and 4", "P2, P3, P4")]
    [TestCase("P1, P2, P3, P4.", "P1, P2, P3, P4")]
    [TestCase("passage 3 passage 4 passage 5", "P3, P4, P5")]
    [TestCase("passage #3", "P3")]
    [TestCase("MSC of passage 3, frozen in liquid nitrogen", "P3")]
    [TestCase("passage-3 cells", "P3")]
    [TestCase("passage 3 MSCs", "P3")]
    [TestCase("at each passage, 50 cells were counted", "")]
    [TestCase("passage 30 patients", "")]
    [TestCase("third-passage MSCs", "P3")]
    [TestCase("MSC of P3 are used", "P3")]
    [TestCase("P3 cells are used", "P3")]
    [TestCase("passage 5 or less", "<= P5")]
    [TestCase("P3 or more", ">= P3")]
    [TestCase("5代以内", "<= P5")]
    [TestCase("P20 cells", "P20")]
    [TestCase("p21 in cultured cells", "")]
    [TestCase("passage 100", "P100")]
    [TestCase("P3 to 5 days in culture", "P3")]
    [TestCase("see p 3 of the cell protocol", "")]
    [TestCase("see p. 3 of the cell protocol", "")]
    [TestCase("P2 in 30 patients of the trial", "")]
    [TestCase("", "")]
    public void Passages(string text, string expected) =>
        Assert.That(string.Join(", ", PassageText.Find(text).Select(mention => mention.Value)), Is.EqualTo(expected));

    [TestCase("MSC of passages 3 to 5 were used.", "passages 3 to 5")]
    [TestCase("cells after five passages in vitro", "five passages")]
    [TestCase("细胞培养至第3代", "第3代")]
    public void A_mention_says_where_it_stands(string text, string words)
    {
        var mention = PassageText.Find(text).Single();

        Assert.That(text.Substring(mention.Start, mention.Length), Is.EqualTo(words));
    }
}
