using System.Globalization;
using CsCheck;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Quantities.Prose;

/// <summary>No text makes a reader throw or hang, and no reader says what the text does not.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class HostileProseTests
{
    const int Million = 1_000_000;

    static readonly string[] Pieces =
    [
        "3", "12", "0", "1,5", "1,095", "7.5", ".", ",", ";", "-", "–", "±", "+/-", "~", "/", "(", ")", " ", " ", "\u00A0", "and", " to ", "up to ", "within ", "every ", "a ", "half ", "day ", "days", "weeks",
        "month", "years", "h", "D28", "M12", "P3", "passage ", "第", "代", "天", "个月", "每", "次", "一", "十", "半", "か月", "개월", "%", "viability ", "≥", "doses", "twice ", "times", "apart", "before ", "age",
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

    [Test]
    public void Random_characters_never_throw() => Gen.String[0, 60].Sample(Read);

    [Test]
    public void Random_prose_never_throws() => Gen.OneOf(Pieces).Array[0, 14].Sample(pieces => Read(string.Concat(pieces)), iter: 20_000);

    static IEnumerable<TestCaseData> LongTexts() => new[]
    {
        new('1', Million), new(' ', Million), new('-', Million), new('(', Million), new('第', Million), new('十', Million), new('a', Million), Repeat("1 "), Repeat("1, "), Repeat("day "), Repeat("day 1 "),
        Repeat("1 day, "), Repeat("every "), Repeat("up to "), Repeat("1 ± "), Repeat("3 to "), Repeat("P3-"), Repeat("passage "), Repeat("viability "), Repeat("80% "), Repeat("2 doses "), Repeat("doses "),
        Repeat("second dose "), Repeat("intra-"), Repeat("bone "), Repeat("a half "), Repeat("一"), Repeat("3个月"), Repeat("and "), Repeat("weekly "), Repeat("1 week apart "), Repeat("repeated "),
        Repeat("twice a week "), Repeat("day 1 infusion "), Repeat("𝟛"),
        Repeat("million "), Repeat("one 万 "), Repeat("1 x 10^6 MSC/kg intravenous "), Repeat("<a<‹a"), new string('㎏', 9) + Repeat("day 1 "), Repeat("&#x338f;a"),
    }.Select(text => new TestCaseData(text).SetArgDisplayNames(text[..8]));

    static string Repeat(string piece) => string.Concat(Enumerable.Repeat(piece, Million / piece.Length));

    [TestCaseSource(nameof(LongTexts))]
    [CancelAfter(20_000)]
    public void A_million_characters_are_read_in_linear_time(string text) => Read(text);

    static readonly Gen<int> Number = Gen.Int[1, 997];

    [Test]
    public void Every_number_returned_stands_in_the_text() =>
        Gen.Select(Gen.OneOf("days {0}, {1} and {2}", "{0}, {1}, {2} weeks", "{0} to {1} months, {2} h", "every {0} days up to {1} months; {2} mg"), Number, Number, Number).Sample((form, a, b, c) =>
        {
            var text = string.Format(CultureInfo.InvariantCulture, form, a, b, c);
            decimal[] written = [a, b, c];

            foreach (var time in TimeText.Find(text))
            {
                var mention = text.Substring(time.Start, time.Length);
                Assert.That(written, Does.Contain((time.Value.High ?? time.Value.Low)!.Value).Or.Contains(time.Value.Low ?? 0), $"{text}: {mention} as {time.Value}");
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
