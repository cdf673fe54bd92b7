using System.Globalization;

namespace MscProtocol.Tests.Reporting;

[Category(Golden.Category)]
public class GoldenTests
{
    static readonly Dictionary<string, IReadOnlyList<Report>> Runs = new()
    {
        ["clean"] = Samples.CleanRun,
        ["faulty"] = Samples.FaultyRun,
        ["broken"] = Samples.BrokenRun,
    };

    [Test]
    public void Text_is_as_agreed([Values("clean", "faulty", "broken")] string run, [Values] Language language) =>
        Golden.Compare($"{run}.{(language == Language.Chinese ? "zh" : "en")}.txt", Text(Runs[run], language));

    [TestCase("clean")]
    [TestCase("faulty")]
    [TestCase("broken")]
    public void Json_is_as_agreed(string run) => Golden.Compare($"{run}.json", Json(Runs[run], Language.English));

    [Test]
    public void Other_forms_are_as_agreed([Values("clean", "faulty", "broken")] string run,
        [ValueSource(nameof(OtherForms))] string form) =>
        Golden.Compare($"{run}.{form}", Written.As(form, Runs[run], new() { ExitCode = 1 }));

    [Test]
    public void Other_forms_speak_Chinese([ValueSource(nameof(OtherForms))] string form) =>
        Golden.Compare($"faulty.zh.{form}", Written.As(form, Samples.FaultyRun, new() { Language = Language.Chinese }));

    [Test]
    public void Coloured_text_is_plain_text_with_colours()
    {
        var coloured = Written.As("text", Samples.FaultyRun, new() { Colour = true });

        Assert.That(coloured, Does.Contain("\e[1;31merror OUR-VIA-001:\e[0m"));
        foreach (var code in (string[])["\e[0m", "\e[1m", "\e[2m", "\e[1;31m", "\e[1;33m", "\e[1;36m"])
            coloured = coloured.Replace(code, "", StringComparison.Ordinal);
        Assert.That(coloured, Is.EqualTo(Text(Samples.FaultyRun, Language.English)));
    }

    // German writes numbers with a comma, Thai counts years from another era, Turkish has its own capitals of "i".
    [TestCase("de-DE")]
    [TestCase("th-TH")]
    [TestCase("tr-TR")]
    [TestCase("ar-SA")]
    public void Reports_do_not_depend_on_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var written = ReportFormat.Of<CheckRun>().Select(format => Written.As(format.Name, Samples.FaultyRun)).ToList();
        CultureInfo.CurrentCulture = new(culture);
        try
        {
            Assert.That(ReportFormat.Of<CheckRun>().Select(format => Written.As(format.Name, Samples.FaultyRun)), Is.EqualTo(written));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void The_line_end_of_the_writer_is_not_used()
    {
        using var output = new StringWriter { NewLine = "\r\n" };
        ReportFormat.Text.Write(Samples.FaultyRun, output);

        Assert.That(output.ToString(), Does.Not.Contain('\r'));
    }

    static IEnumerable<string> OtherForms() => ReportFormat.Of<CheckRun>().Select(format => format.Name).Except(["text", "json", "html"]);

    static string Text(IReadOnlyList<Report> reports, Language language) => Written.As("text", reports, new() { Language = language });

    static string Json(IReadOnlyList<Report> reports, Language language) => Written.As("json", reports, new() { Language = language });
}
