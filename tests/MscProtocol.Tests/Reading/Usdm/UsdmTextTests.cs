using System.Text.Json;
using MscProtocol.Documents;
using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.Usdm;

public class UsdmTextTests
{
    [TestCase("plain", "plain")]
    [TestCase("<p>one</p><p>two</p>", "one\n\ntwo")]
    [TestCase("1 x 10<sup>6</sup> cells", "1 x 10^6 cells")]
    [TestCase("10<sup>-3</sup>", "10^-3")]
    [TestCase("mortality<sup>a</sup>", "mortalitya")]
    [TestCase("note 3<sup>a</sup>", "note 3a")]
    [TestCase("&ge;&nbsp;80&#160;&#x25;", "≥\u00A080\u00A0%")]
    [TestCase("aged < 18 and > 3", "aged < 18 and > 3")]
    [TestCase("a <b never closed", "a <b never closed")]
    [TestCase("<<b>>", "<>")]
    [TestCase("aged <", "aged <")]
    [TestCase("<sup>6</sup>Li", "6Li")]
    [TestCase("10<sup>", "10")]
    [TestCase("10<b>6</b>", "106")]
    [TestCase("AT&T &unknown; &;", "AT&T &unknown; &;")]
    [TestCase("<usdm:tag name=\"age\"/> years", "{<usdm:tag name=\"age\"/>} years")]
    [TestCase("<usdm:ref id=\"Q\"></usdm:ref>", "{<usdm:ref id=\"Q\">}")]
    [TestCase("<!-- no --><?no?>yes", "yes")]
    public void Markup_is_taken_away(string written, string text) =>
        Assert.That(TextOf(written)?.Text, Is.EqualTo(text));

    [TestCase("p div br li ul ol tr td th table section h1 h2 h3 h4 h5 h6 P", true)]
    [TestCase("b i em strong span a sub sup usdm", false)]
    public void Blocks_begin_a_line(string elements, bool begins)
    {
        foreach (var element in elements.Split(' '))
            Assert.That(TextOf($"one <{element} class=\"x\">two")?.Text, Is.EqualTo(begins ? "one \ntwo" : "one two"), element);
    }

    [TestCase("<p> </p>")]
    [TestCase("")]
    public void Markup_without_words_is_no_text(string written) => Assert.That(TextOf(written), Is.Null);

    [TestCase("<p>dose: 2&nbsp;&times; 10<sup>6</sup> cells</p>", "2\u00A0× 10^6 cells", "2&nbsp;&times; 10<sup>6</sup> cells")]
    [TestCase("<b>age &ge; 18</b>", "≥", "&ge;")]
    [TestCase("a <usdm:tag name=\"dose\"/> b", "{<usdm:tag name=\"dose\"/>}", "<usdm:tag name=\"dose\"/>")]
    public void Words_of_a_text_stand_where_they_are_written(string written, string words, string origin)
    {
        var text = TextOf(written)!;

        var found = text.Words(text.Text.IndexOf(words, StringComparison.Ordinal), words.Length);

        Assert.That(found.Quote?.Trim(), Is.EqualTo(origin));
    }

    static RecordText? TextOf(string written)
    {
        var document = DocumentReader.Read(JsonSerializer.Serialize(written), "text.json", DocumentFormat.Json, DocumentLimits.Default);
        return UsdmText.Of(new(document.Text, document.Root!), element => $"{{{element}}}");
    }
}
