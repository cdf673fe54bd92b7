using System.Text;
using System.Text.Json;

namespace MscProtocol.Tests.Reporting;

/// <summary>Text from a file can neither steer a terminal, nor turn the reading direction, nor forge lines of a report.</summary>
public class HostileReportTests
{
    const int Unwrapped = 10_000;

    static readonly string[] Attacks =
    [
        "\u001B[2Jgone",
        "\u001B]0;title\u0007",
        "\u009B31m",
        "\b\b\b\bpass",
        "a\nb.yaml:1:1: error FAKE-001: forged",
        "a\r\nVerdicts: 99 passed",
        "a\rover",
        "a\u2028b\u2029c\u0085d\u000Be\u000C",
        "\u202Eevil\u202C",
        "\u2066isolated\u2069 \u200Fmark \u061C",
        "zero\u200Bwidth\uFEFF",
        "\0",
        "half \uD83D",
        "\uDE00 half",
        "\uFFFEno character\uFFFF",
    ];

    [TestCaseSource(nameof(Attacks))]
    public void No_field_of_a_finding_gets_through_to_a_terminal(string attack)
    {
        var reports = Samples.Holding(attack);
        var attacked = Text(reports);

        var plain = Lines(Samples.Holding("harmless"));
        Assert.That(attacked.Where(character => character != '\n').Where(IsUnseen), Is.Empty);
        Assert.That(attacked.Count(character => character == '\n'), Is.EqualTo(plain), "No line is forged.");
    }

    [TestCaseSource(nameof(Attacks))]
    public void Json_carries_every_field_and_hides_no_character(string attack)
    {
        var json = Written.As("json", Samples.Holding(attack));

        Assert.That(json.Where(character => character != '\n').Where(IsUnseen), Is.Empty);
        var finding = JsonDocument.Parse(json).RootElement.GetProperty("reports")[0].GetProperty("findings")[0];
        var carried = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(attack));
        foreach (var name in (string[])["message", "actual", "expected", "assumption", "rationale", "fix", "path", "file"])
            Assert.That(finding.GetProperty(name).GetString(), Is.EqualTo(carried), name);
    }

    [TestCaseSource(nameof(Attacks))]
    public void One_line_is_one_line(string attack) => Assert.That(OneLine(attack).Where(IsUnseen), Is.Empty);

    [TestCase("plain text, 中文 and 😀 ± ≥")]
    [TestCase("")]
    public void Harmless_text_stays_as_it_is(string text) => Assert.That(OneLine(text), Is.EqualTo(text));

    static bool IsUnseen(char character) =>
        char.IsControl(character) || char.IsSurrogate(character)
            || character is >= '\u200B' and <= '\u200F' or >= '\u2028' and <= '\u202E' or >= '\u2066' and <= '\u2069'
            || character is '\u061C' or '\uFEFF' or '\uFFFE' or '\uFFFF';

    static string OneLine(string text) => LocalizedText.Same(text).OnOneLine(Language.Chinese);

    static int Lines(IReadOnlyList<Report> reports) => Text(reports).Count(character => character == '\n');

    static string Text(IReadOnlyList<Report> reports) => Written.As("text", reports, new() { Width = Unwrapped });
}
