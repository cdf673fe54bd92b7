using System.Globalization;
using System.Text.RegularExpressions;

namespace MscProtocol.Tests.Reporting.Html;

/// <summary>The colours of reports can be told apart, in light, in dark and on paper, by the measure of WCAG 2.2 for level AA.</summary>
public partial class ContrastTests
{
    const double OfText = 4.5;
    const double OfMarks = 3;

    static readonly string[] Grounds = ["paper", "panel"];
    static readonly string[] Inks = ["ink", "faint", "link", "error", "warning", "info", "waived"];

    // Marks and the values beside them stand on the band of the precedents too; --line only decorates.
    static readonly (string Front, string Ground, double Least)[] Pairs =
    [
        .. Inks.SelectMany(ink => Grounds.Select(ground => (ink, ground, OfText))),
        ("ink", "mark", OfText), ("ink", "band", OfText),
        ("link", "band", OfMarks), ("faint", "band", OfMarks),
    ];

    static IEnumerable<TestCaseData> Schemes() => Root().Matches(Written.As("html", Samples.CleanRun))
        .Zip(["light", "dark", "print"], (root, name) => new TestCaseData(
            Colour().Matches(root.Value).ToDictionary(colour => colour.Groups["name"].Value, colour => colour.Groups["value"].Value))
            .SetArgDisplayNames(name));

    [Test]
    public void There_are_three_schemes() => Assert.That(Schemes().Count(), Is.EqualTo(3));

    [TestCaseSource(nameof(Schemes))]
    public void Text_and_marks_stand_out(Dictionary<string, string> colours)
    {
        Assert.That(Pairs.SelectMany(pair => (string[])[pair.Front, pair.Ground]).Append("line").Distinct(), Is.EquivalentTo(colours.Keys));
        foreach (var (front, ground, least) in Pairs)
            Assert.That(Contrast(colours[front], colours[ground]), Is.GreaterThanOrEqualTo(least), $"{front} on {ground}");
    }

    // Known values, so that the measure itself is measured.
    [TestCase("#000000", "#ffffff", 21.0)]
    [TestCase("#ffffff", "#ffffff", 1.0)]
    [TestCase("#767676", "#ffffff", 4.54)]
    [TestCase("#ff0000", "#ffffff", 4.0)]
    [TestCase("#0000ff", "#ffff00", 8.0)]
    public void The_measure_is_that_of_the_guidelines(string one, string other, double ratio)
    {
        Assert.That(Contrast(one, other), Is.EqualTo(ratio).Within(0.005));
        Assert.That(Contrast(other, one), Is.EqualTo(ratio).Within(0.005));
    }

    static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    static double Luminance(string colour) => (0.2126 * Linear(colour, 1)) + (0.7152 * Linear(colour, 3)) + (0.0722 * Linear(colour, 5));

    static double Linear(string colour, int start)
    {
        var share = int.Parse(colour.AsSpan(start, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.Pow((share + 0.055) / 1.055, 2.4);
    }

    [GeneratedRegex(@":root \{[^}]*\}", RegexOptions.CultureInvariant)]
    private static partial Regex Root();

    [GeneratedRegex(@"--(?<name>\w+): (?<value>#[0-9a-f]{6});", RegexOptions.CultureInvariant)]
    private static partial Regex Colour();
}
