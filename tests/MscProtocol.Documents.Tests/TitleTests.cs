namespace MscProtocol.Documents.Tests;

/// <summary>Which of the lines of a title page, written one below the other with bars between, is the title.</summary>
public class TitleTests
{
    const string Stromal = "Stromal Cells in Patients with Severe Burns";

    [TestCase("Full Title:|Stromal Cells in Patients with Severe Burns|Version 3", Stromal)]
    [TestCase("Protocol title: Stromal Cells in Patients with Severe Burns|Short title: SCB", Stromal)]
    [TestCase("Short title: Burns|Title of study: Stromal Cells in Patients with Severe Burns", Stromal)]
    [TestCase("Title: Stromal Cells in Patients with Severe Burns", Stromal)]
    [TestCase("试验名称：间充质干细胞治疗烧伤|版本号：1.0", "间充质干细胞治疗烧伤")]
    [TestCase(
        "AMENDED CLINICAL TRIAL PROTOCOL 05|A randomised trial of stromal cells in patients with severe burns",
        "A randomised trial of stromal cells in patients with severe burns",
        Description = "The name of the kind of document is no title.")]
    [TestCase(
        "The information contained in this clinical study protocol is confidential|A randomised trial of stromal cells in severe burns",
        "A randomised trial of stromal cells in severe burns")]
    [TestCase("Protocol Full Title: [Insert the full title of this trial here]|Stromal cells", null)]
    [TestCase("Clinical Study Protocol|Version 2 of the protocol", null)]
    [TestCase("Title page of a study|Stromal cells", null)]
    [TestCase("Research protocol of this trial, version 2.4, 3 March 2026|Stromal cells", null)]
    public void The_title_is_behind_or_below_its_label_or_tells_what_is_tried(string lines, string? expected)
    {
        var file = new WordFile();
        foreach (var line in lines.Split('|'))
            file.Text(line);
        Assert.That(TitleOf(file), Is.EqualTo(expected));
    }

    [Test]
    public void A_label_in_a_table_has_its_colon_once() =>
        Assert.That(TitleOf(new WordFile().Table(["Full Title:", Stromal], ["Trial Phase:", "Phase 2"])), Is.EqualTo(Stromal));

    static string? TitleOf(WordFile file) =>
        ProtocolDocument.Read(new MemoryStream(file.Bytes()), "protocol.docx", sources: PaperSources.All).Facts
            .Where(fact => fact.Path == "study.title")
            .Select(fact => fact.Value)
            .SingleOrDefault();
}
