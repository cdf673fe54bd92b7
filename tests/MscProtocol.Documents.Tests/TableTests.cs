namespace MscProtocol.Documents.Tests;

/// <summary>What the rows of tables state.</summary>
public class TableTests
{
    static readonly string?[][] Cohorts =
    [
        ["Cohort", "Total dose (cells)", "Patients", "Volume"],
        ["1", "4 × 10⁷", "3-6", "40 mL"],
        ["2", "9 × 10⁷", "6", "90 mL"],
        ["Last", "as the committee decides", "8", "as above"],
    ];

    static readonly string?[][] Medicines =
    [
        ["Treatment", "Dose", "Content"],
        ["Prednisone", "20 mg", "tablets"],
        ["Tacrolimus", "1 mg", "capsules"],
    ];

    static readonly string?[][] Specification =
    [
        ["Test", "Method", "Acceptance criterion"],
        ["Cell viability (post-thaw)", "7-AAD, flow cytometry", "≥ 82 %"],
        ["Bacterial endotoxins", "Ph. Eur. 2.6.14", "≤ 1.5 EU/mL"],
        ["Identity CD73", "Flow cytometry", "≥ 94 %"],
        ["Potency", "Inhibition of T-cell proliferation", "≥ 35 %"],
    ];

    [TestCase("arms[0].name", "Cohort 1")]
    [TestCase("arms[0].dose[0]", "40000000 cells")]
    [TestCase("arms[0].participants", "3-6")]
    [TestCase("arms[0].infusion.volume", "40 mL")]
    [TestCase("arms[1].dose[0]", "90000000 cells")]
    [TestCase("arms[1].participants", "6")]
    [TestCase("arms[2].name", "Last")]
    [TestCase("arms[2].dose[0]", null)]
    public void A_row_of_cohorts_states(string path, string? value) => Assert.That(Stated("Cohorts", Cohorts, path), Is.EqualTo(value));

    [Test]
    public void A_table_of_other_medicines_names_no_arms() => Assert.That(Stated("Trial design", Medicines, "arms[0].name"), Is.Null);

    [TestCase("products[0].viability.minimum", ">= 82 %")]
    [TestCase("products[0].viability.at", "post-thaw")]
    [TestCase("products[0].safetyTests.endotoxin", "<= 1.5 EU/mL")]
    [TestCase("products[0].potency[0].assay", "Inhibition of T-cell proliferation")]
    public void A_row_of_release_tests_states(string path, string value) =>
        Assert.That(Stated("Specification", Specification, path), Is.EqualTo(value));

    static string? Stated(string heading, string?[][] table, string path)
    {
        var title = "Mesenchymal stromal cells in septic shock: study protocol";
        var file = new WordFile().Text(title).Heading(1, heading).Table(table).Bytes();
        var document = ProtocolDocument.Read(new MemoryStream(file), "protocol.docx", sources: PaperSources.All);
        return document.Facts.FirstOrDefault(fact => fact.Path == path)?.Value;
    }
}
