namespace MscProtocol.Documents.Tests;

/// <summary>What a document says of its one product, and of the arms that get it.</summary>
public class ProductTests
{
    [Test]
    public void The_arms_that_get_cells_get_the_one_product()
    {
        var file = new WordFile().Text("Umbilical cord mesenchymal stromal cells for septic shock: protocol of a clinical trial")
            .Heading(1, "Investigational product").Text("Investigational product: UC-10, a suspension of umbilical cord MSCs.")
            .Heading(1, "Dosing").Text("Patients receive 1 x 10^6 umbilical cord MSCs/kg by vein.").Bytes();
        var document = ProtocolDocument.Read(new MemoryStream(file), "protocol.docx", sources: PaperSources.All);

        Assert.That(document.Facts.Single(fact => fact.Path == "arms[0].product").Value, Is.EqualTo("UC-10"));
        Assert.That(
            new ProtocolChecker(options: new() { Sources = PaperSources.All }).Check(document).Findings.Select(finding => finding.RuleId),
            Has.None.EqualTo("MSC-CON-ARM-304"));
    }
}
