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

    static IEnumerable<string> PatternsIn(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry =>
            entry is { Key.Text: "matches", Value: ScalarNode pattern } ? [pattern.Text] : PatternsIn(entry.Value)),
        SequenceNode list => list.Items.SelectMany(PatternsIn),
        _ => [],
    };
}
