namespace MscProtocol.Tests.Reporting;

/// <summary>A finding in a document that has no lines is shown at its page, section and paragraph, with its words, by every form.</summary>
public class DocumentPlaceTests
{
    static readonly Report Report = Samples.At(new DocumentPlace(12, "6.1.2", 3, "at least four fifths viable"));

    static IEnumerable<ReportFormat> Formats => ReportFormat.Of<CheckRun>().Where(format => format != ReportFormat.Json);

    [TestCaseSource(nameof(Formats))]
    public void A_report_for_people_tells_the_place_in_their_language(ReportFormat format)
    {
        Assert.That(
            Shown(format, Language.English),
            Does.Contain("page 12, section 6.1.2, paragraph 3").And.Contain("at least four fifths viable"));
        Assert.That(Shown(format, Language.Chinese), Does.Contain("第 12 页，章节 6.1.2，第 3 段").And.Contain("at least four fifths viable"));
    }

    [Test]
    public void A_report_for_programs_gives_it_in_parts() => Assert.That(
        string.Concat(Shown(ReportFormat.Json, Language.English).Where(character => !char.IsWhiteSpace(character))),
        Does.Contain("""
            "span":null,"origin":{"kind":"words","page":12,"section":"6.1.2","paragraph":3,"quote":"atleastfourfifthsviable"}
            """));

    [Test]
    public void A_table_has_a_column_for_it_only_where_there_is_such_a_place()
    {
        Assert.That(Shown(ReportFormat.Csv, Language.English), Does.Contain("waivedUntil,place\r\n"));
        Assert.That(Written.As("csv", Samples.FaultyRun), Does.Contain("waivedUntil\r\n"));
    }

    static string Shown(ReportFormat format, Language language) => Written.As(format.Name, [Report], new() { Language = language });
}
