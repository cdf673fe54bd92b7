using System.Text;

namespace MscProtocol.Documents.Tests;

public class TrialDocumentTests
{
    static readonly byte[] Clinical = new WordFile()
        .Text("A randomised, placebo-controlled phase 2 trial of umbilical cord mesenchymal stromal cells in septic shock")
        .Heading(1, "Dose and administration")
        .Text("Participants receive 2 x 10^6 cells per kg through a central venous line over 30 minutes.")
        .Text("The infusion must be completed within 2 hours of thawing.")
        .Bytes();

    static readonly byte[] Dossier = new WordFile()
        .Text("Investigational medicinal product dossier: umbilical cord mesenchymal stromal cells")
        .Heading(1, "Control of drug product")
        .Table(["Attribute", "Limit", "Test"], ["Viability after thaw", "not less than 80 %", "7-AAD"])
        .Heading(1, "Manufacture")
        .Text("The drug product is harvested at passage 4.")
        .Heading(1, "Stability")
        .Text("After thawing the bag may be used for up to 4 hours.")
        .Bytes();

    [Test]
    public void A_protocol_and_its_dossier_are_one_trial()
    {
        var facts = Both().Facts;
        using (Assert.EnterMultipleScope())
        {
            Assert.That(PlaceOf(facts, "arms[0].dose[0]"), Does.StartWith("protocol.docx, section 1 Dose and administration"));
            Assert.That(PlaceOf(facts, "products[0].passage"), Does.StartWith("impd.docx, section 2 Manufacture"));
            Assert.That(PlaceOf(facts, "products[0].viability.minimum"), Does.StartWith("impd.docx"));
        }
    }

    [Test]
    public void What_they_say_differently_is_told_with_both_places()
    {
        var told = Both().Problems.Single().Message.English;
        Assert.That(told, Does.Contain("4 hours").And.Contain("impd.docx").And.Contain("2 hours").And.Contain("protocol.docx"));
    }

    [Test]
    public void Of_a_protocol_alone_it_is_said_where_quality_usually_stands()
    {
        var alone = Read(Clinical);
        var report = new ProtocolChecker().Check(alone);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(alone.Remarks.Select(remark => remark.Message.English), Has.One.Contains("quality dossier"));
            Assert.That(Both().Remarks, Is.Empty);
            Assert.That(
                report.Findings.Where(finding => finding.Kind == FindingKind.Missing).Select(finding => finding.Path),
                Has.None.StartsWith("products[0].viability").And.None.StartsWith("products[0].passage"));
        }
    }

    [Test]
    public void Labels_with_their_values_may_stand_beside_each_other()
    {
        var overview = new WordFile()
            .Text("A trial of umbilical cord mesenchymal stromal cells in adults with septic shock")
            .Heading(1, "Overall Design")
            .Table(
                ["Intervention Model:", "Parallel groups", "Population Type:", "Adults with septic shock"],
                ["Control Type:", "Placebo", "Number of participants:", "84"],
                ["Blinding:", "Double-blind", "Allocation:", "Randomised"])
            .Bytes();
        var facts = Read(overview).Facts.ToLookup(fact => fact.Path, fact => fact.Value);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(facts["design.control"], Is.EqualTo(new[] { "concurrent" }));
            Assert.That(facts["design.sampleSize"], Is.EqualTo(new[] { "84" }));
            Assert.That(facts["design.masking"], Is.EqualTo(new[] { "double blind" }));
            Assert.That(facts["design.allocation"], Is.EqualTo(new[] { "randomised" }));
            Assert.That(facts["design.comparator.vehicle"], Is.Empty);
        }
    }

    [Test]
    public void Other_files_are_no_documents_of_a_trial()
    {
        var other = new MemoryStream("mscProtocol: 1"u8.ToArray());
        var read = TrialDocuments.Read(new MemoryStream(Clinical), "protocol.docx", [("b.yaml", other)]);
        Assert.That(read.Refusals.Select(refusal => refusal.Id), Is.EqualTo(new[] { "DOC-205" }));
    }

    [TestCase("passage 4", true)]
    [TestCase("harvested at  Passage 4", true)]
    [TestCase("Viability after thaw: not less than 80 %", true)]
    [TestCase("passage 5", false)]
    public void Words_of_confirmed_facts_are_looked_for(string words, bool isFound)
    {
        var file = $"mscProtocol: 1\nproducts:\n  - passage: P4\nsources:\n  - of: 'products[0].passage'\n    words: '{words}'\n";
        var confirmed = TrialDocuments.Confirm(ProtocolDocument.Parse(file), new MemoryStream(Dossier), "impd.docx");
        var lost = confirmed.Problems.Where(problem => problem.Id == "READ-014").ToList();
        Assert.That(lost, Has.Count.EqualTo(isFound ? 0 : 1));
        if (!isFound)
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(lost[0].Path, Is.EqualTo("products[0].passage"));
                Assert.That(lost[0].Place.ToString(), Is.EqualTo("6:12"));
                Assert.That(lost[0].Message.English, Does.Contain("impd.docx").And.Contain(words));
            }
        }
    }

    [Test]
    public void A_draft_tells_words_that_are_found_again()
    {
        using var draft = new MemoryStream();
        ReportFormat.Yaml.Write(new ProtocolDraft(Read(Dossier)), draft, new());
        var file = Encoding.UTF8.GetString(draft.ToArray());
        var written = ProtocolDocument.Parse(file);
        var confirmed = TrialDocuments.Confirm(written, new MemoryStream(Dossier), "impd.docx");
        using (Assert.EnterMultipleScope())
        {
            Assert.That(file, Does.Contain("    words: harvested at passage 4").Or.Contain("    words: passage 4"));
            Assert.That(confirmed.Problems.Select(problem => problem.Id), Has.None.EqualTo("READ-014"));
            Assert.That(written.Protocol!.Sources.Count, Is.GreaterThan(2));
        }
    }

    static string PlaceOf(IEnumerable<StatedFact> facts, string path) =>
        string.Join(";", facts.Where(fact => fact.Path == path).Select(fact => fact.Place));

    static ProtocolDocument Both() =>
        TrialDocuments.Read(new MemoryStream(Clinical), "protocol.docx", [("dossier/impd.docx", new MemoryStream(Dossier))]);

    static ProtocolDocument Read(byte[] file) => ProtocolDocument.Read(new MemoryStream(file), "protocol.docx", sources: PaperSources.All);
}
