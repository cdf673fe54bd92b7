using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using MscProtocol.Documents;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

sealed class PatternTests
{
    /// <summary>What the shipped patterns begin, repeat and go on with.</summary>
    public static readonly string[] Pieces =
    [
        "phase ", "phase 1", "phase2/phase ", " ", "-", "I", "1a", "/", " and ", "1期", "2期/", "ISO ", "ISO 2465", "differentiation ",
        "in vitro ", "分化x", "osteo", "stem", "dea", "十倍",
    ];

    /// <summary>Every pattern of the shipped rules.</summary>
    public static IReadOnlyList<string> Shipped { get; } =
        [.. RuleFolder.Shipped.Files.SelectMany(file => PatternsIn(RuleFolder.Shipped.Read(file)!.Root!)).Distinct()];

    [TestCase("skin", "s\u212Ain", true, Description = "The sign of the kelvin is a k.")]
    [TestCase("MASS", "maſs", false)]
    [TestCase("stem", "STEM", true)]
    [TestCase("stem", "system", true)]
    [TestCase(@"\bstem", "system", false)]
    [TestCase("倍", "两倍", true)]
    public void Match(string pattern, string text, bool isMatch)
    {
        Assert.That(new Pattern(pattern, isShipped: true).IsMatch(text), Is.EqualTo(isMatch));
        Assert.That(new Pattern(pattern, isShipped: false).IsMatch(text), Is.EqualTo(isMatch));
    }

    [Test]
    public void Match_alike_whether_they_ship_or_not()
    {
        var both = Shipped
            .Select(text => (Shipped: new Pattern(text, isShipped: true), Other: new Pattern(text, isShipped: false)))
            .ToArray();
        Gen.Select(Gen.Int[0, both.Length - 1].Select(i => both[i]), Gen.OneOf(Pieces).Array[1, 8].Select(string.Concat)).Sample(
            (pattern, text) => pattern.Shipped.IsMatch(text) == pattern.Other.IsMatch(text), iter: 3_000);
    }

    [TestCase("a", 1_000, "", false)]
    [TestCase("a", 1_001, "", true)]
    [TestCase("(.{0,99}x){3}a{699}", 1, "y", false)]
    [TestCase("(.{0,99}x){3}a{700}", 1, "y", true)]
    [TestCase("((a{1,900}){1,900}){1,900}", 1, "", true)]
    [TestCase("[(]{300,}|\\({9}", 1, "", false)]
    [TestCase("a{1,2000", 1, "", false)]
    [TestCase("{", 2_000_000, "", true)]
    public void Are_bounded_where_they_come_from_elsewhere(string piece, int times, string end, bool isTooLarge)
    {
        var pattern = new Pattern(string.Concat(Enumerable.Repeat(piece, times)) + end, isShipped: false);

        Assert.That(pattern.Build, isTooLarge ? Throws.TypeOf<NotSupportedException>() : Throws.Nothing);
    }

    [Test]
    [Category("Long")]
    public void Take_no_longer_than_they_may_whatever_the_text()
    {
        var pattern = new Pattern("(.{0,200}x){3}[^x]{300}y", isShipped: false);
        var watch = Stopwatch.StartNew();
        try
        {
            Assert.That(pattern.IsMatch(new string('x', 4_000_000)), Is.False);
        }
        catch (RegexMatchTimeoutException)
        {
            // Without an answer is an end too.
        }

        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(60)));
    }

    static IEnumerable<string> PatternsIn(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry =>
            entry is { Key.Text: "matches", Value: ScalarNode pattern } ? [pattern.Text] : PatternsIn(entry.Value)),
        SequenceNode list => list.Items.SelectMany(PatternsIn),
        _ => [],
    };
}
