using System.Text;

namespace MscProtocol.Documents.Tests;

public class DocumentTests
{
    static readonly byte[] Protocol = new WordFile()
        .Text(
            "A randomised, double-blind, placebo-controlled, multicentre phase 2 trial of allogeneic umbilical cord mesenchymal stromal "
            + "cells in septic shock")
        .Text("ClinicalTrials.gov NCT01234567")
        .Heading(1, "Synopsis")
        .Table(
            ["Sites", "9 hospitals in one country"],
            ["Participants", "120 adults, 60 in either group"],
            ["Viability", "at least 65 % are alive"])
        .Heading(1, "Background")
        .Text("In sheep, 1 x 10^7 cells/kg were safe. An earlier trial gave 3 million cells per kg to 9 people at passage 8.")
        .Heading(1, "Inclusion criteria")
        .Item("Age 18 to 75 years")
        .Item("The first infusion starts within 24 hours of the onset of shock")
        .Heading(1, "Dose and administration")
        .Text(
            "Participants receive 2 x 10^6 viable cells per kg of predicted body weight, not exceeding 2 x 10^8 cells, through a central "
            + "venous line over 30 minutes. Two infusions are given 48 h apart.")
        .Heading(1, "Release criteria")
        .Table(["Attribute", "Limit", "Test"], ["Viability after thaw", "not less than 80 %", "7-AAD"])
        .Text("Cells are cryopreserved, and the drug product is harvested at passage 4. The master bank is laid down at passage 2.")
        .Heading(1, "Follow-up")
        .Text(
            "Each participant is followed for 180 days. Serious adverse events are collected until day 90. "
            + "The potency of the product will be looked at.")
        .Bytes();

    [TestCase("study.phase", "2")]
    [TestCase("study.registryIds[0]", "NCT01234567")]
    [TestCase("design.allocation", "randomised")]
    [TestCase("design.masking", "double blind")]
    [TestCase("design.centres", "9")]
    [TestCase("design.sampleSize", "120")]
    [TestCase("population.age", "18-75 a")]
    [TestCase("population.onsetWindow", "24 h")]
    [TestCase("products[0].source", "umbilical cord")]
    [TestCase("products[0].donor.type", "allogeneic")]
    [TestCase("products[0].passage", "P4")]
    [TestCase("products[0].preservation.state", "cryopreserved")]
    [TestCase("products[0].viability.minimum", ">= 80 %")]
    [TestCase("products[0].viability.at", "post-thaw")]
    [TestCase("arms[0].dose[0]", "2000000 cells/kg PBW")]
    [TestCase("arms[0].cap", "200000000 cells")]
    [TestCase("arms[0].infusions", "2")]
    [TestCase("arms[0].interval", "48 h")]
    [TestCase("arms[0].route[0]", "central venous")]
    [TestCase("arms[0].infusion.duration", "30 min")]
    [TestCase("followUp.duration", "180 d")]
    [TestCase("followUp.safety", "90 d")]
    public void A_word_protocol_states(string path, string value) =>
        Assert.That(ValuesOf(Read(Protocol, "protocol.docx"), path), Is.EqualTo(new[] { value }));

    [Test]
    public void A_fact_keeps_its_words_and_its_place()
    {
        var place = Read(Protocol, "protocol.docx").Facts.Single(fact => fact.Path == "products[0].passage").Place;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(place.Quote, Is.EqualTo("passage 4"));
            Assert.That(place.Address!.English, Is.EqualTo("section 5 Release criteria, paragraph 3"));
        }
    }

    [Test]
    public void What_a_document_speaks_of_is_not_called_missing()
    {
        Assert.That(Missing(Protocol), Has.None.StartsWith("products[0].potency").And.None.EqualTo("products[0].passage"));
    }

    [Test]
    public void What_it_does_not_speak_of_is_missing() =>
        Assert.That(Missing(Protocol), Has.Member("design.stoppingRules"));

    [TestCase("The infusion must be completed within 2 hours of thawing.", "After thawing the bag may be used for up to 4 hours.", true)]
    [TestCase("The infusion must be completed within 2 hours of thawing.", "After thawing the bag may be used for up to 2 hours.", false)]
    [TestCase("The infusion must be completed within 2 hours of thawing.", "In mice, thawed cells were used within 6 hours.", false)]
    public void A_document_that_contradicts_itself_is_told_so(string here, string there, bool isTold)
    {
        var file = new WordFile()
            .Text("A trial of umbilical cord mesenchymal stromal cells in septic shock")
            .Heading(1, "Dose and administration").Text(here)
            .Heading(1, "Instructions to the pharmacy").Text(there)
            .Bytes();
        var told = Check(file, "protocol.docx").Findings.Where(finding => finding.Kind == FindingKind.Inconsistent).ToList();
        Assert.That(told.Select(finding => finding.Path), isTold ? Is.EqualTo(new[] { "products[0].preservation.maximumHold" }) : Is.Empty);
        if (isTold)
            Assert.That(told[0].Message.English, Does.Contain("2 hours").And.Contain("4 hours").And.Contain("pharmacy"));
    }

    [Test]
    public void A_paper_is_read()
    {
        const string Paper = """
            <!DOCTYPE article PUBLIC "-//NLM//DTD JATS v1.0//EN" "JATS.dtd">
            <article><front><article-meta><title-group>
            <article-title>Marrow mesenchymal stem cells in Crohn disease</article-title>
            </title-group></article-meta></front>
            <body><sec><title>Introduction</title>
            <p>Others gave 5×10<sup>6</sup> cells/kg <xref ref-type="bibr">3</xref>.</p></sec>
            <sec><title>Methods</title><sec><title>Treatment</title>
            <p>Patients received an intravenous infusion of 1×10<sup>6</sup> mesenchymal stem cells/kg.</p>
            </sec></sec></body></article>
            """;
        var document = Read(Encoding.UTF8.GetBytes(Paper), "paper.nxml");
        Assert.That(ValuesOf(document, "arms[0].dose[0]"), Is.EqualTo(new[] { "1000000 cells/kg" }));
    }

    [Test]
    public void A_trial_of_other_things_gets_no_verdicts()
    {
        var file = new WordFile()
            .Text("A randomised trial of tocilizumab in pneumonia")
            .Heading(1, "Dose")
            .Text("8 mg/kg are given once.")
            .Bytes();
        var report = Check(file, "protocol.docx");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(report.GivesCells, Is.False);
            Assert.That(report.Verdicts, Is.Empty);
            Assert.That(Read(file, "protocol.docx").Facts.Select(fact => fact.Path), Has.Member("design.allocation"));
        }
    }

    [TestCase("PK\u0003\u0004 and no more", "DOC-201")]
    [TestCase("%PDF-1.7 and no more", "DOC-201")]
    [TestCase("<article>without an end", "DOC-201")]
    public void A_damaged_file_is_refused_in_a_sentence(string content, string id) =>
        Assert.That(Read(Encoding.Latin1.GetBytes(content), "file").Refusals.Select(problem => problem.Id), Is.EqualTo(new[] { id }));

    static IEnumerable<string> ValuesOf(ProtocolDocument document, string path) =>
        document.Facts.Where(fact => fact.Path == path).Select(fact => fact.Value);

    static IEnumerable<string> Missing(byte[] file) =>
        Check(file, "protocol.docx").Findings.Where(finding => finding.Kind == FindingKind.Missing).Select(finding => finding.Path);

    static ProtocolDocument Read(byte[] file, string name) =>
        ProtocolDocument.Read(new MemoryStream(file), name, sources: PaperSources.All);

    static Report Check(byte[] file, string name) =>
        new ProtocolChecker(null, new() { Sources = PaperSources.All }).Check(Read(file, name));
}
