using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MscProtocol.Tests.Reporting;

/// <summary>Whatever a field holds stays text in every form of report.</summary>
public partial class HostileFormTests
{
    static readonly string[] Attacks =
    [
        "<script>alert(1)</script>",
        "</summary></details><img src=x onerror=alert(1)>",
        "\"quotes\" and 'more', \"",
        "]]><x/>&amp;&#0;",
        "=HYPERLINK(\"https://evil.example\")",
        "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", " =1+1", "＝1+1",
        "a,b;c\r\n\"d",
        "\n::error::forged",
        "::add-mask::x",
        "##[group]forged",
        "100%0A::error::forged%25",
        "](javascript:alert(1)) [x](https://evil.example)",
        "`code` ```fence``` ~~~",
        "| a | b |\n| --- | --- |",
        "# heading\n- list\n1. list",
        "@everyone look at #1 and https://evil.example or www.evil.example :tada: $x$ *bold* _it_ \\",
        "{0} {{1}}",
        "\u001B[2J\u009B31m\u202Eevil\u2066\0\uFFFE\uD800",
    ];

    [Test]
    public void Nothing_unseen_gets_through([ValueSource(nameof(Attacks))] string attack, [ValueSource(nameof(Forms))] string form)
    {
        var unseen = Written.As(form, Samples.Holding(attack)).ReplaceLineEndings("")
            .Where(character => char.IsControl(character) || character is '\u202E' or '\u2066' or '\uFFFE');

        Assert.That(unseen, Is.Empty);
    }

    [Test]
    public void Lines_are_not_forged([ValueSource(nameof(Attacks))] string attack, [ValueSource(nameof(Forms))] string form)
    {
        Assert.That(Lines(attack), Is.EqualTo(Lines("harmless")));

        int Lines(string text) => Written.As(form, Samples.Holding(text), new() { Width = 10_000 }).Count(character => character == '\n');
    }

    [TestCaseSource(nameof(Attacks))]
    public void JUnit_holds_the_same_elements(string attack)
    {
        Assert.That(Elements(attack), Is.EqualTo(Elements("harmless")));

        static IEnumerable<string> Elements(string text) =>
            XDocument.Parse(Written.As("junit", Samples.Holding(text))).Descendants().Select(element => element.Name.LocalName);
    }

    [TestCaseSource(nameof(Attacks))]
    public void A_spreadsheet_computes_nothing(string attack)
    {
        var rows = Rows(Written.As("csv", Samples.Holding(attack)));

        Assert.That(rows, Has.Count.EqualTo(5).And.All.Count.EqualTo(20));
        Assert.That(rows.SelectMany(row => row).Where(cell => FormulaStart().IsMatch(cell)), Is.Empty);
    }

    [TestCaseSource(nameof(Attacks))]
    public void A_workflow_obeys_no_other_command(string attack)
    {
        var lines = Written.As("github", Samples.Holding(attack)).Split('\n');

        Assert.That(lines.Count(line => line.TrimStart().StartsWith("::", StringComparison.Ordinal)), Is.EqualTo(3));
        foreach (var line in lines)
        {
            if (line.StartsWith("::", StringComparison.Ordinal))
                Assert.That(line, Does.Match("^::error (file=[^:,]*,)(line=1,endLine=1,col=1,endColumn=[23],)?title=[^:,]*::"));
            else
                Assert.That(line, Does.Not.Contain("##["));
        }
    }

    [TestCaseSource(nameof(Attacks))]
    public void Markdown_shows_no_markup(string attack)
    {
        var text = CodeSpan().Replace(Written.As("markdown", Samples.Holding(attack)), "");

        Assert.That(Tag().Replace(text, "").Replace("\\<", "", StringComparison.Ordinal), Does.Not.Contain("<"));
        foreach (var live in (string[])["@everyone", "#1", "https://evil.example or", "www.evil", ":tada:"])
            Assert.That(text, Does.Not.Contain(live), live);
        foreach (var markup in (string[])["[x](", " *bold", " _it_", " $x", " | a |"])
            Assert.That(Summary().Replace(text, ""), Does.Not.Contain(markup), markup);
    }

    [TestCaseSource(nameof(Attacks))]
    public void Sarif_shows_no_link(string attack)
    {
        using var log = JsonDocument.Parse(Written.As("sarif", Samples.Holding(attack)));
        foreach (var result in log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray())
            Assert.That(result.GetProperty("message").GetProperty("text").GetString(), Does.Not.Contain("]("));
    }

    static IEnumerable<string> Forms() => ReportFormat.Of<CheckRun>().Select(format => format.Name);

    // RFC 4180 as written there: fields in quotes hold anything, a quote doubled.
    static List<List<string>> Rows(string csv)
    {
        List<List<string>> rows = [];
        foreach (Match field in Field().Matches(csv))
        {
            if (field.Groups["start"].Value != ",")
                rows.Add([]);
            var (quoted, plain) = (field.Groups["quoted"], field.Groups["plain"]);
            rows[^1].Add(quoted.Success ? quoted.Value.Replace("\"\"", "\"", StringComparison.Ordinal) : plain.Value);
        }

        return rows;
    }

    [GeneratedRegex("(?<start>^|,|\r\n(?=.))(?:\"(?<quoted>(?:[^\"]|\"\")*)\"|(?<plain>[^,\"\r\n]*))", RegexOptions.CultureInvariant)]
    private static partial Regex Field();

    [GeneratedRegex(@"^\s*[=+\-@＝＋－＠\t\r]", RegexOptions.CultureInvariant)]
    private static partial Regex FormulaStart();

    [GeneratedRegex("(?<fence>`+) ?[^\n]*?[^`]\\k<fence>(?!`)", RegexOptions.CultureInvariant)]
    private static partial Regex CodeSpan();

    // HTML up to a blank line, in which Markdown has no say.
    [GeneratedRegex("<summary>[^\n]*</summary>", RegexOptions.CultureInvariant)]
    private static partial Regex Summary();

    [GeneratedRegex(@"</?(details|summary|b)>|\]\(https?:[^<>()\s]*\)", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
