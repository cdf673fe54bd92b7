using System.Text;
using MscProtocol.Notation;

namespace MscProtocol.Tests.Notation;

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
    public void Utf8_that_also_lost_its_control_characters(string damaged, string sign) =>
        Assert.That(Folded(damaged), Is.EqualTo(Folded(sign)));

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
    [TestCase("&#160;", " ")]
    [TestCase("&#8722;", "-")]
    [TestCase("&#x2013;", "-")]
    [TestCase("&#956;", "µ")]
    [TestCase("&#183;", "×")]
    [TestCase("&#X2265;", "≥")]
    [TestCase("&TIMES;", "×")]
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

    [TestCase("\\^", "^")]
    [TestCase("\\*", "*")]
    [TestCase("\\<", "<")]
    [TestCase("\\(", "(")]
    [TestCase("\\~", "~")]
    public void Escapes(string escaped, string sign) => Assert.That(Folded(escaped), Is.EqualTo(Folded(sign)));

    [TestCase("\\d")]
    [TestCase("\\×")]
    [TestCase("\\ ")]
    [TestCase("são")]
    [TestCase("manhã ")]
    [TestCase("&unknown;")]
    [TestCase("&;")]
    [TestCase("&#;")]
    [TestCase("&#x;")]
    [TestCase("&#99999;")]
    [TestCase("&amp")]
    [TestCase("<u>")]
    [TestCase("< ")]
    [TestCase("\u0080", TestName = "{m}(U+0080)")]
    [TestCase("é")]
    [TestCase("㐀")]
    [TestCase("鿿")]
    [TestCase("가")]
    [TestCase("힣")]
    public void Nothing_else_is_changed(string text) => Assert.That(Folded(text), Is.EqualTo($"3{text}3"));

    [TestCase("SÃO PAULO", "são paulo")]
    [TestCase("MANHÃ 8", "manhã 8")]
    [TestCase("Ã 10", "× 10")]
    [TestCase("3 Ã 10", "3 × 10")]
    [TestCase("10\\", "10\\")]
    public void A_sign_depends_on_what_stands_beside_it(string text, string expected) =>
        Assert.That(new FoldedText(text).ToString(), Is.EqualTo(expected));

    [TestCase("✕✖⨯╳·⋅∙•∗\u0445", "××××××××××")]
    [TestCase("ˆ˄∧", "^^^")]
    [TestCase("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D", "----------")]
    [TestCase("\u223C\u301C\uFF5E", "~~~")]
    [TestCase("≧⩾", "≥≥")]
    [TestCase("≦⩽", "≤≤")]
    [TestCase("º˚", "°°")]
    [TestCase("μ", "µ")]
    [TestCase("℃", "°c")]
    [TestCase("㎏㎎㎖", "kgmgml")]
    [TestCase("\uFF01\uFF0B\uFF10\uFF19\uFF21\uFF5D", "!+09a}")]
    [TestCase("\u200B\u200C\u200D\u2060\uFEFF\u00AD", "")]
    public void Signs_that_look_alike_are_one(string signs, string expected) => Assert.That(Folded(signs), Is.EqualTo($"3{expected}3"));

    [TestCase("a \t\u3000b", "a b")]
    [TestCase("a / b", "a/b")]
    [TestCase("/ a", "/a")]
    [TestCase("  a  ", "a")]
    [TestCase("a\nb", "a b")]
    [TestCase("a\nb\nc", "a b c")]
    [TestCase("a\n\nb", "a\nb")]
    [TestCase("a \n \n b", "a\nb")]
    [TestCase("a\r\n\r\nb", "a\nb")]
    [TestCase("a\n\n\n\nb", "a\nb")]
    [TestCase("a&nbsp;\nb", "a b")]
    [TestCase("\n\na\n\n", "a")]
    [TestCase("\n \n", "")]
    public void Spaces_are_one_and_two_line_ends_are_the_end_of_a_paragraph(string text, string expected) =>
        Assert.That(new FoldedText(text).ToString(), Is.EqualTo(expected));

    // Between digits, so that no space at an end is lost.
    static string Folded(string text) => new FoldedText($"3{text}3").ToString();
}
