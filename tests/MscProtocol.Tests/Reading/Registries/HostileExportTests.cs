using System.Text;

namespace MscProtocol.Tests.Reading.Registries;

/// <summary>What is cut off, made to harm or of another sort: a sentence and a place, and what stands before it is read.</summary>
public class HostileExportTests
{
    static readonly string Xml = Exports.Xml(Exports.Trial, Exports.Trial);
    static readonly string Csv = Exports.Csv(Exports.Trial, Exports.Trial);

    static IEnumerable<TestCaseData> Broken()
    {
        yield return new TestCaseData(Xml[..^200], "a.xml", "DOC-107", 1).SetName("XML that is cut off");
        yield return new TestCaseData(
            Xml.Replace("<Trials", "<!DOCTYPE a [<!ENTITY b \"c\">]><Trials", StringComparison.Ordinal), "a.xml", "DOC-107", 0)
            .SetName("XML with a document type");
        yield return new TestCaseData(Csv + "\"ChiCTR9000000002,open", "a.csv", "DOC-108", 2).SetName("A quote that is never closed");
        yield return new TestCaseData(Csv + string.Concat(Enumerable.Repeat("a,", 4000)) + "\n", "a.csv", "DOC-109", 2)
            .SetName("Thousands of cells");
        yield return new TestCaseData(
            Csv + "ChiCTR9000000002," + new string('a', 20_000) + "\n", "a.csv", "DOC-001", 2)
            .SetName("One cell that is longer than a document");
        yield return new TestCaseData(
            Xml.Replace("</Trials_", $"<Trial><TrialID>{new string('a', 20_000)}</TrialID></Trial></Trials_", StringComparison.Ordinal),
            "a.xml",
            "DOC-001",
            2)
            .SetName("One element that is longer than a document");
        yield return new TestCaseData("TrialID,Source Register\n,ChiCTR\n", "a.csv", "DOC-103", 0).SetName("A row without a number");
        yield return new TestCaseData("TrialID,Source Register\n", "a.csv", "DOC-103", 0).SetName("A table without rows");
    }

    [Category("Long")]
    [TestCase("a.csv")]
    [TestCase("a.xml")]
    public void One_cell_of_fifty_megabytes_is_refused(string name)
    {
        var trial = Exports.With("Condition", new string('a', 50_000_000));

        var documents = Exports.Read(name == "a.csv" ? Exports.Csv(trial) : Exports.Xml(trial), name);

        Assert.That(documents.Single().Refusals.Single().Id, Is.EqualTo("DOC-001"));
    }

    [TestCaseSource(nameof(Broken))]
    public void A_broken_file_is_told_and_located(string text, string name, string problem, int read)
    {
        var documents = Exports.Read(text, name, new() { Bytes = 10_000 });

        Assert.That(documents.Count(document => document.IsReadable), Is.EqualTo(read));
        var refusal = documents[^1].Refusals.Single();
        Assert.That(refusal.Id, Is.EqualTo(problem));
        Assert.That(refusal.Span.IsEmpty, Is.False);
    }

    // Nobody who downloaded a table wants to hear why it is no YAML.
    [TestCase("Name;Notes\nA: b: c\n\tx", "a.csv")]
    [TestCase("Trial: a\n- b", "a.xml")]
    [TestCase("\u0000\u0001", "a.xlsx")]
    public void A_table_that_no_reader_knows_is_told_what_is_accepted(string text, string name)
    {
        var refusal = Exports.Read(text, name).Single().Refusals.Single();

        Assert.That((refusal.Id, refusal.Span.IsEmpty), Is.EqualTo(("DOC-101", false)));
        Assert.That(refusal.Message.English, Does.Contain("an export of WHO ICTRP").And.Not.Contain("participantsOfArms"));
    }

    [TestCase("", "a.csv")]
    [TestCase("\n", "a.xml")]
    public void An_empty_file_is_told_as_that(string text, string name) =>
        Assert.That(Exports.Read(text, name).Single().Refusals.Single().Id, Is.EqualTo("DOC-007"));

    [Test]
    public void A_document_type_is_shown_where_it_stands()
    {
        var text = Xml.Replace("<Trials_downloaded", "\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<Trials_downloaded", StringComparison.Ordinal);

        Assert.That(Exports.Read(text, "a.xml").Single().Refusals.Single().Span.Start.Line, Is.EqualTo(2));
    }

    [Test]
    public void A_table_in_sixteen_bits_is_told() =>
        Assert.That(Exports.Read(Encoding.Unicode.GetBytes("\uFEFF" + Csv), "a.csv").Single().Refusals.Single().Id, Is.EqualTo("DOC-004"));

    [Test]
    public void A_file_in_another_encoding_is_told()
    {
        var documents = Exports.Read(Encoding.Latin1.GetBytes(Xml.Replace("sepsis", "sepsis à", StringComparison.Ordinal)), "a.xml");

        Assert.That(documents.Single().Refusals.Single().Id, Is.EqualTo("DOC-005"));
    }

    [TestCase(0.5)]
    [TestCase(0.9)]
    public void A_workbook_that_is_cut_off_is_told(double part)
    {
        var file = Exports.Xlsx(Exports.Trial);

        var documents = Exports.Read(file[..(int)(file.Length * part)], "a.xlsx");

        Assert.That(documents.Single().Refusals.Single().Id, Is.EqualTo("DOC-019"));
    }

    [Test]
    public void A_workbook_that_unpacks_to_too_much_is_told()
    {
        var file = Exports.Zip(
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"a\" Target=\"s.xml\"/></Relationships>"),
            ("xl/workbook.xml", "<workbook><sheet name=\"a\" id=\"a\"/></workbook>"),
            ("xl/s.xml", $"<worksheet><row><c t=\"inlineStr\"><is><t>{new string(' ', 2_000_000)}</t></is></c></row></worksheet>"));

        var documents = Exports.Read(file, "a.xlsx", new() { Bytes = 100_000 });

        Assert.That(documents.Single().Refusals.Single().Id, Is.EqualTo("DOC-019"));
    }

    [Test]
    public void A_workbook_of_something_else_is_refused()
    {
        var documents = Exports.Read(Exports.Xlsx(new Dictionary<string, string> { ["Name"] = "a" }), "a.xlsx");

        Assert.That(documents.Single().Refusals.Single().Message.English, Does.Contain("only exports of WHO ICTRP"));
    }
}
