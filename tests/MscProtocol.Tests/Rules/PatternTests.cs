using System.Diagnostics;
using System.Text.RegularExpressions;
using CsCheck;
using MscProtocol.Documents;
using MscProtocol.Rules;

namespace MscProtocol.Tests.Rules;

sealed class PatternTests
{
    const RegexOptions Options =
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture;

    // What the shipped patterns begin, repeat and go on with.
    static readonly string[] Pieces =
    [
        "phase ", "phase 1", "phase2/phase ", " ", "-", "I", "1a", "/", " and ", "1期", "2期/", "ISO ", "ISO 2465", "differentiation ",
        "in vitro ", "分化x", "osteo", "stem", "dea", "十倍",
    ];

    static IReadOnlyList<string> Shipped { get; } =
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
    public void Match_alike_whether_they_ship_or_not() =>
        Gen.Select(Gen.Int[0, Shipped.Count - 1].Select(i => Shipped[i]), Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[1, 8]).Sample(
            (pattern, pieces) =>
                new Pattern(pattern, isShipped: true).IsMatch(string.Concat(pieces)) == Regex.IsMatch(string.Concat(pieces), pattern, Options),
            iter: 3_000);

    [TestCaseSource(nameof(Shipped))]
    public void That_ship_take_time_in_proportion_to_the_text(string pattern)
    {
        const int Length = 4_000;
        var shipped = new Pattern(pattern, isShipped: true);
        Assert.That(Shortest(4 * Length), Is.LessThan(8 * Shortest(Length)));

        // In squares, four times the text takes sixteen times as long.
        long Shortest(int length)
        {
            string[] texts = [.. from piece in Pieces from other in Pieces select $"{piece}{Repeated(other, length)}!"];
            return Enumerable.Range(0, 3).Min(_ =>
            {
                var before = Stopwatch.GetTimestamp();
                foreach (var text in texts)
                    shipped.IsMatch(text);
                return Stopwatch.GetTimestamp() - before;
            });
        }
    }

    static string Repeated(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));

    static IEnumerable<string> PatternsIn(Node node) => node switch
    {
        MappingNode mapping => mapping.Entries.SelectMany(entry =>
            entry is { Key.Text: "matches", Value: ScalarNode pattern } ? [pattern.Text] : PatternsIn(entry.Value)),
        SequenceNode list => list.Items.SelectMany(PatternsIn),
        _ => [],
    };
}
