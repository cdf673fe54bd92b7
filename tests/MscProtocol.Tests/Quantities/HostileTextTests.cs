using System.Globalization;
using CsCheck;
using MscProtocol.Notation;
using MscProtocol.Protocol;
using MscProtocol.Tests.Linear;

namespace MscProtocol.Tests.Quantities;

/// <summary>No text makes a reader throw or hang, and no culture changes what it reads.</summary>
sealed class HostileTextTests
{
    const int Many = 20_000;

    static readonly string[] Pieces =
    [
        "3", "10", "0", "1,000", ".", ",", "-", "–", "±", "×", "x", "^", "*", "⁶", "e6", "e", "million", "万", " ", "\u00A0", "to", "and",
        "、", "≥", "<", "at least", "d", "day", "mo", "cells", "/kg", "/", "kg", "%", "P", "passage", "第", "代", "°C", "{", "}", "EU", "m",
        "PBW", "\0", "\uD83D", "😀", "细胞", "以上", "K", "½", "٣",
    ];

    [Test]
    [Category("Long")]
    public void Random_characters_never_throw() => Gen.String[0, 40].Sample(Read);

    [Test]
    [Category("Long")]
    public void Random_notation_never_throws_and_reads_back() =>
        Gen.OneOf(Pieces).Array[0, 9].Sample(pieces => Read(string.Concat(pieces)), iter: 20_000);

    [Test]
    [Category("Long")]
    public void Long_texts_are_read_back_or_refused_in_short([ValueSource(typeof(LongText), nameof(LongText.All))] LongText text)
    {
        Read(text.Of(Many));

        if (!Quantity<Time>.TryParseList(text.Of(Many), out _, out var problem))
            Assert.That(problem.Message.English, Has.Length.LessThan(400));
    }

    [TestCase("tr-TR")]
    [TestCase("fa-IR")]
    [TestCase("de-DE")]
    public void The_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);

            Assert.That(Quantity<Time>.Parse("1.5 MIN").ToString(), Is.EqualTo("1.5 min"));
            Assert.That(Quantity<Temperature>.Parse("-135.5 °C").ToString(), Is.EqualTo("-135.5 °C"));
            Assert.That(Quantity<Temperature>.Parse("-135.5 °C").In(Language.English), Is.EqualTo("-135.5 °C"));
            Assert.That(Quantity<Time>.Of(12345.5m, "s").In(Language.English), Is.EqualTo("12,345.5 seconds"));
            Assert.That(
                CellDose.Parse("0.3 MILLION CELLS/KG IDEAL BODY WEIGHT").In(Language.English),
                Is.EqualTo("300,000 cells/kg ideal body weight"));
            Assert.That(Quantity<Time>.TryParse("0,5 h", out _, out var problem), Is.False);
            Assert.That(problem!.Message.English, Does.Contain("\"0.5\""));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [TestCase("106kk1-17106 cel")]
    [TestCase("3万é1E0 细胞")]
    public void Doses_that_run_into_each_other_are_refused(string text) => Assert.That(CellDose.TryParseList(text, out _, out _), Is.False);

    [Test]
    public void A_message_quotes_a_long_text_in_short()
    {
        var isRead = Quantity<Time>.TryParse(new string('x', 30) + "😀😀😀😀😀😀😀😀\n", out _, out var problem);

        Assert.That(isRead, Is.False);
        Assert.That(problem!.Message.English, Does.Contain('…').And.Not.Contain('\n').And.Contain("😀…"));
    }

    [Test]
    public void A_missing_text_is_empty()
    {
        Assert.That(CellDose.TryParse(null, out _, out var problem), Is.False);
        Assert.That(problem!.Kind, Is.EqualTo(QuantityProblemKind.Empty));
    }

    static void Read(string text)
    {
        Read(text, Quantity<Time>.TryParseList(text, out var times, out var problem), times, problem, Quantity<Time>.Parse);
        Read(
            text, Quantity<Temperature>.TryParseList(text, out var temperatures, out problem), temperatures, problem,
            Quantity<Temperature>.Parse);
        Read(
            text, Quantity<PassageNumber>.TryParseList(text, out var passages, out problem), passages, problem,
            Quantity<PassageNumber>.Parse);
        Read(text, CellDose.TryParseList(text, out var doses, out problem), doses, problem, CellDose.Parse);
    }

    static void Read<T>(string text, bool isRead, IReadOnlyList<T>? values, QuantityProblem? problem, Func<string, T> parse)
        where T : IMeasurement
    {
        Assert.That(problem is null, Is.EqualTo(isRead));
        if (problem is not null)
        {
            Assert.That(problem.Start, Is.InRange(0, text.Length));
            Assert.That(problem.Length, Is.InRange(0, text.Length - problem.Start));
        }

        foreach (var value in values?.Take(10) ?? [])
            Assert.That(parse(value.ToString()), Is.EqualTo(value));
    }
}
