using System.Text;

namespace MscProtocol.Tests.Reading.Sources;

public class DocumentSourceTests
{
    static readonly IReadOnlyList<DocumentSource> WithLetters = [.. DocumentSource.All, Letter.Source];

    [TestCase("mscProtocol: 1\nstudy: { title: A }", "protocol")]
    [TestCase("study: { title: A }", "protocol")]
    [TestCase("{ \"mscProtocol\": 1, \"study\": { \"versions\": [ {} ] } }", "protocol")]
    [TestCase("{ \"protocolSection\": {} }", "ctgov")]
    [TestCase("{ \"NCTId\": [\"NCT1\"] }", "ctgov")]
    [TestCase("{ \"study\": { \"versions\": [ {} ] } }", "usdm")]
    [TestCase("{ \"ctNumber\": \"2024-510000-11-00\", \"authorizedPartI\": {} }", "ctis")]
    [TestCase("{ \"isrctn\": \"90000001\", \"trialDescription\": {} }", "isrctn")]
    public void A_text_is_told_by_its_keys(string text, string source) =>
        Assert.That(ProtocolDocument.Parse(text, "trial").Kind.Name, Is.EqualTo(source));

    [TestCase("{ a: 1 }", null, "DOC-101", "it has only a. Accepted are a protocol file (with study, ")]
    [TestCase("{ a: 1 }", null, "DOC-101", "), a ClinicalTrials.gov record (JSON with 'protocolSection', or classic study fields ")]
    [TestCase("{ a: 1 }", null, "DOC-101",
        "with 'NCTId'), a CDISC USDM document of version 3 or 4 (JSON with 'study.versions'), an export of WHO ICTRP (")]
    [TestCase("[a]", "protocol", "DOC-101", "it has no named fields. Accepted are a protocol file (with study, ")]
    [TestCase("{ a: 1 }", "ctgov", "DOC-103", "This is not a ClinicalTrials.gov record")]
    [TestCase("{ a: 1 }", "usdm", "DOC-103", "This is not a USDM document")]
    public void A_document_of_another_source_is_refused(string text, string? source, string id, string message)
    {
        var sources = source is null ? null : DocumentSource.All.Where(known => known.Name == source).ToList();

        var refusal = ProtocolDocument.Parse(text, "trial", sources: sources).Refusals.Single();

        Assert.That(refusal.Id, Is.EqualTo(id));
        Assert.That(refusal.Message.English, Does.Contain(message).And.Not.Contain("--"));
        Assert.That(refusal.Message.Chinese, Does.Not.Contain("--"));
    }

    [Test]
    public void A_document_that_is_no_text_is_told_by_how_it_begins_and_read_by_its_own_reader()
    {
        var read = ProtocolDocument.ReadAll(new MemoryStream(Letter.Of("One", "Two")), "trials.bin", sources: WithLetters).ToList();

        Assert.That(read.Select(document => (document.Kind, document.Protocol!.Study.Title.Value)), Is.EqualTo(
            new[] { (Letter.Source, "One"), (Letter.Source, "Two") }));
        Assert.That(read[1].Find(ClinicalTrials.Records.Path("study.title")), Has.Property("Quote").EqualTo("Two"));
        Assert.That(read[1].Find(ClinicalTrials.Records.Path("study.phase")).ToString(), Is.EqualTo("page 1, paragraph 2"));
    }

    [TestCase("trial.yaml", "mscProtocol: 1\nstudy: { title: A }")]
    [TestCase("trial.json", "{ \"protocolSection\": { \"identificationModule\": { \"officialTitle\": \"A\" } } }")]
    public void A_text_is_read_as_before_where_other_sources_are_possible(string name, string text)
    {
        var document = ProtocolDocument.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)), name, sources: WithLetters);

        Assert.That(document.Protocol?.Study.Title.Value, Is.EqualTo("A"));
    }

    [Test]
    public void A_document_that_is_no_text_has_the_limit_of_bytes()
    {
        var limits = new DocumentLimits { Bytes = 8 };

        var file = new MemoryStream(Letter.Of("A long title"));
        var document = ProtocolDocument.Read(file, "trial", limits: limits, sources: [Letter.Source]);

        Assert.That(document.Refusals.Select(refusal => refusal.Id), Is.EqualTo(["DOC-001"]));
    }

    [Test]
    public void Of_several_letters_none_is_read_as_the_one_that_was_asked_for()
    {
        var document = ProtocolDocument.Read(new MemoryStream(Letter.Of("One", "Two")), "trials", sources: WithLetters);

        Assert.That(document.Refusals.Select(refusal => refusal.Id), Is.EqualTo(["DOC-105"]));
    }
}
