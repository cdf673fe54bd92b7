using CsCheck;
using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

sealed class SharedTextsTests
{
    [TestCase("title")]
    [TestCase("活率")]
    [TestCase("a key of 32 characters, no more.")]
    public void A_short_text_is_one_string(string text)
    {
        var texts = new SharedTexts();

        Assert.That(texts.Of($"{text}s".AsSpan(0, text.Length)), Is.SameAs(texts.Of($" {text}".AsSpan(1))));
    }

    [Test]
    public void A_text_that_takes_the_place_of_another_changes_nothing_in_it() =>
        Gen.String[0, 40].Array[1, 600].Sample(written =>
        {
            var texts = new SharedTexts();

            Assert.That(written.Select(text => texts.Of(text)).ToList(), Is.EqualTo(written));
        });

    [Test]
    public void Keys_of_a_document_are_shared_in_both_notations(
        [Values("- { key: 1 }\n- { key: 2 }\n", "[{\"key\": 1}, {\"key\": 2}]")] string content)
    {
        var keys = Dump.Scalars(Dump.Read(content).Root).Where(scalar => scalar.Text == "key").Select(scalar => scalar.Text).ToList();

        Assert.That(keys, Has.Count.EqualTo(2));
        Assert.That(keys[1], Is.SameAs(keys[0]));
    }
}
