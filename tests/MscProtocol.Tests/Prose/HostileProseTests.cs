using System.Globalization;
using CsCheck;
using MscProtocol.Prose;
using MscProtocol.Protocol;
using MscProtocol.Tests.Linear;

namespace MscProtocol.Tests.Prose;

/// <summary>No text makes a reader throw or hang, and no reader says what the text does not.</summary>
[Parallelizable(ParallelScope.All)]
sealed class HostileProseTests
{
    const int Many = 20_000;

    static readonly string[] Pieces =
    [
        "3", "12", "0", "1,5", "1,095", "7.5", ".", ",", ";", "-", "–", "±", "+/-", "~", "/", "(", ")", " ", " ", "\u00A0", "and", " to ",
        "up to ", "within ", "every ", "a ", "half ", "day ", "days", "weeks", "month", "years", "h", "D28", "M12", "P3", "passage ", "第",
        "代", "天", "个月", "每", "次", "一", "十", "半", "か月", "개월", "%", "viability ", "≥", "doses", "twice ", "times", "apart", "before ", "age",
        "IV", "intra-", "arterial", "visit ", "×2", "x", "10^6", "\0", "\uD83D", "😀", "½", "٣", "'s", "th", "second ",
    ];

    [Test]
    public void A_text_that_is_missing_is_refused()
    {
        Assert.Multiple(() =>
        {
            Assert.That(() => TimeText.Find((string)null!), Throws.ArgumentNullException);
            Assert.That(() => ScheduleText.Find((string)null!), Throws.ArgumentNullException);
            Assert.That(() => PassageText.Find((string)null!), Throws.ArgumentNullException);
            Assert.That(() => ViabilityText.Find((string)null!), Throws.ArgumentNullException);
        });
    }

    [TestCase(".½ d IV3")]
    [TestCase("(.½ second 天andIV3±٣")]
    [TestCase(".⅔ day 7 million")]
    public void A_fraction_behind_a_full_stop_is_passed(string text) =>
        Assert.That(Task.Run(() => Read(text)).Wait(TimeSpan.FromSeconds(30)), "it comes to its end");

    [Test]
    [Category("Long")]
    public void Random_characters_never_throw() => Gen.String[0, 60].Sample(Read);

    [Test]
    [Category("Long")]
    public void Random_prose_never_throws() => Gen.OneOf(Pieces).Array[0, 14].Sample(pieces => Read(string.Concat(pieces)), iter: 20_000);

    [Test]
    [Category("Long")]
    public void Long_texts_are_read([ValueSource(typeof(LongText), nameof(LongText.All))] LongText text) => Read(text.Of(Many));

    static readonly Gen<int> Number = Gen.Int[1, 997];

    [Test]
    public void Every_number_returned_stands_in_the_text() =>
        Gen.Select(
            Gen.OneOf(
                "days {0}, {1} and {2}", "{0}, {1}, {2} weeks", "{0} to {1} months, {2} h", "every {0} days up to {1} months; {2} mg"),
                Number, Number, Number).Sample((form, a, b, c) =>
        {
            var text = string.Format(CultureInfo.InvariantCulture, form, a, b, c);
            decimal[] written = [a, b, c];

            foreach (var time in TimeText.Find(text))
            {
                var mention = text.Substring(time.Start, time.Length);
                Assert.That(
                    written,
                    Does.Contain((time.Value.High ?? time.Value.Low)!.Value).Or.Contains(time.Value.Low ?? 0),
                    $"{text}: {mention} as {time.Value}");
            }
        });

    static void Read(string text)
    {
        InText(text, TimeText.Find(text).Select(mention => (mention.Start, mention.Length)));
        InText(text, DoseText.Find(text).Select(mention => (mention.Start, mention.Length)));
        InText(text, PassageText.Find(text).Select(mention => (mention.Start, mention.Length)));
        InText(text, ViabilityText.Find(text).Select(mention => (mention.Start, mention.Length)));
        InText(text, ScheduleText.Find(text).Select(mention => (mention.Start, mention.Length)));
        InText(text, TermText.Find<Route>(text).Select(mention => (mention.Start, mention.Length)));
        InText(text, TermText.Find<Tissue>(text).Select(mention => (mention.Start, mention.Length)));
    }

    static void InText(string text, IEnumerable<(int Start, int Length)> places)
    {
        foreach (var (start, length) in places)
        {
            if (start < 0 || length <= 0 || start + length > text.Length)
                Assert.Fail($"{start}+{length} of {text.Length}: {text[..Math.Min(text.Length, 80)]}");
        }
    }
}
