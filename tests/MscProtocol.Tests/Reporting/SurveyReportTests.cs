using System.Text;
using MscProtocol.Reporting;
using MscProtocol.Tests.Checking.Surveys;

namespace MscProtocol.Tests.Reporting;

[Category(Golden.Category)]
public class SurveyReportTests
{
    // One settled rule set, so that another rule leaves the agreed files alone.
    static readonly Survey All = new Surveyor(new ProtocolChecker(RuleBook.Shipped("msc/viability"))).Run([Records.Source(Records.All)]);

    [TestCase("text", Language.English, "survey.en.txt")]
    [TestCase("text", Language.Chinese, "survey.zh.txt")]
    [TestCase("markdown", Language.English, "survey.en.markdown")]
    [TestCase("markdown", Language.Chinese, "survey.zh.markdown")]
    [TestCase("json", Language.English, "survey.json")]
    public void A_report_is_as_agreed(string format, Language language, string file) =>
        Golden.Compare(file, Written(All, format, language));

    // A checkout may change the line ends, which are CR LF.
    [Test]
    public void Csv_is_as_agreed()
    {
        var csv = Written(All, "csv", Language.English);

        Golden.Compare("survey.csv", csv.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.That(csv, Does.StartWith("\uFEFF"));
        Assert.That(csv.Split("\r\n")[..^1], Is.All.Not.Contains('\n'));
    }

    [Test]
    public void Every_line_of_text_fits_a_terminal([Values] Language language)
    {
        var survey = new Surveyor().Run([Records.Source(Records.All)]);

        Assert.That(Written(survey, "text", language).Split('\n').Where(line => CharacterWidth.Of(line) > 80), Is.Empty);
    }

    [TestCase("text", Language.English, "Stopped before the end")]
    [TestCase("text", Language.Chinese, "统计提前中止")]
    [TestCase("markdown", Language.English, "**Stopped before the end")]
    [TestCase("markdown", Language.Chinese, "**统计提前中止")]
    [TestCase("json", Language.English, "\"partial\": true")]
    [TestCase("csv", Language.English, "survey,partial,,,1,")]
    public void A_partial_survey_says_so(string format, Language language, string expected) =>
        Assert.That(Written(new SurveyCounts().ToSurvey(isPartial: true), format, language), Does.Contain(expected));

    [Test]
    public void A_survey_has_no_other_forms() =>
        Assert.That(() => Written(All, "sarif", Language.English), Throws.TypeOf<NotSupportedException>());

    static string Written(Survey survey, string format, Language language)
    {
        using var output = new MemoryStream();
        ReportFormat.All.Single(known => known.Name == format).Write(survey, output, new() { Language = language });
        return Encoding.UTF8.GetString(output.ToArray());
    }
}
