using System.Text;
using MscProtocol.Quantities;

namespace MscProtocol.Tests.Quantities;

/// <summary>Signs that markup escapes or that a wrong encoding damaged are read as the signs that were meant.</summary>
public sealed class MarkupTests
{
    [TestCase("×")]
    [TestCase("–")]
    [TestCase("—")]
    [TestCase("−")]
    [TestCase("∼")]
    [TestCase("±")]
    [TestCase("·")]
    [TestCase("µ")]
    [TestCase("μ")]
    [TestCase("≥")]
    [TestCase("≤")]
    [TestCase("⁵")]
    [TestCase("⁶")]
    [TestCase("⁷")]
    [TestCase("⁸")]
    [TestCase("⁹")]
    [TestCase("\u00A0")]
    [TestCase("\u2009")]
    [TestCase("\u202F")]
    public void Utf8_that_was_read_as_Latin_1(string sign) =>
        Assert.That(Folded(Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(sign))), Is.EqualTo(Folded(sign)));

    [TestCase("Ã—", "×")]
    [TestCase("â€“", "–")]
    [TestCase("â€”", "—")]
    [TestCase("âˆ’", "−")]
    [TestCase("âˆ¼", "∼")]
    [TestCase("â‰¥", "≥")]
    [TestCase("â‰¤", "≤")]
    [TestCase("â€¯", " ")]
    [TestCase("â€‰", " ")]
    public void Utf8_that_was_read_as_Windows_1252(string damaged, string sign) => Assert.That(Folded(damaged), Is.EqualTo(Folded(sign)));

    [TestCase("Ã", "×")]
    [TestCase("â¶", "⁶")]
    [TestCase("â·", "⁷")]
    [TestCase("â¸", "⁸")]
    [TestCase("â¯", " ")]
    public void Utf8_that_also_lost_its_control_characters(string damaged, string sign) => Assert.That(Folded(damaged), Is.EqualTo(Folded(sign)));

    [TestCase("&times;", "×")]
    [TestCase("&middot;", "×")]
    [TestCase("&sdot;", "×")]
    [TestCase("&nbsp;", " ")]
    [TestCase("&thinsp;", " ")]
    [TestCase("&ensp;", " ")]
    [TestCase("&emsp;", " ")]
    [TestCase("&plusmn;", "±")]
    [TestCase("&minus;", "-")]
    [TestCase("&ndash;", "-")]
    [TestCase("&mdash;", "-")]
    [TestCase("&lt;", "<")]
    [TestCase("&gt;", ">")]
    [TestCase("&le;", "≤")]
    [TestCase("&ge;", "≥")]
    [TestCase("&amp;", "&")]
    [TestCase("&micro;", "µ")]
    [TestCase("&sup1;", "¹")]
    [TestCase("&sup2;", "²")]
    [TestCase("&sup3;", "³")]
    [TestCase("&quot;", "\"")]
    [TestCase("&#215;", "×")]
    [TestCase("&#xD7;", "×")]
    public void Entities(string entity, string sign) => Assert.That(Folded(entity), Is.EqualTo(Folded(sign)));

    [TestCase("10<sup>6</sup>", "10^6")]
    [TestCase("CO<sub>2</sub>", "CO2")]
    [TestCase("<b>3</b>", "3")]
    [TestCase("<i>3</i>", "3")]
    [TestCase("<em>3</em>", "3")]
    [TestCase("<strong>3</strong>", "3")]
    [TestCase("<br>", " ")]
    [TestCase("<br/>", " ")]
    [TestCase("<br />", " ")]
    [TestCase("<p>3</p>", " 3 ")]
    public void Tags(string markup, string text) => Assert.That(Folded(markup), Is.EqualTo(Folded(text)));

    // Between digits, so that no space at an end is lost.
    static string Folded(string text) => new FoldedText($"3{text}3").ToString();
}
