namespace MscProtocol.Documents.Tests;

/// <summary>Which condition a document treats: by its title, and by a line of its synopsis.</summary>
public class IndicationTests
{
    const string NoCondition = "Clinical study protocol of an investigational medicinal product that holds living cells";

    [TestCase("A randomised trial of cord cells in patients with severe pneumonia caused by influenza who need oxygen", "",
        "severe pneumonia caused by influenza")]
    [TestCase("Marrow cells for the treatment of Crohn’s disease: a phase 2 trial", "", "Crohn's disease")]
    [TestCase("Stromal cells to ameliorate ageing frailty (a pilot trial of the first kind)", "", "ageing frailty")]
    [TestCase("A trial of cord cells in decompensated liver cirrhosis by peripheral vein", "", "decompensated liver cirrhosis")]
    [TestCase("Cord cells for adults admitted with septic shock due to peritonitis, a trial", "", "septic shock")]
    [TestCase("脐带间充质干细胞治疗克罗恩病患者的单臂临床试验方案", "", "克罗恩病")]
    [TestCase(NoCondition, "Indication: knee osteoarthritis", "knee osteoarthritis")]
    [TestCase(NoCondition, "适应症：膝骨关节炎", "膝骨关节炎")]
    [TestCase(NoCondition, "Indication: n/a", null)]
    [TestCase(NoCondition, "Patients with a malignancy are excluded.", null)]
    [TestCase("A trial of stromal cells in patients with severe burns", "Patients with sepsis are excluded.", "severe burns",
        Description = "The title counts before what is only named.")]
    public void The_condition_is_told_by_title_or_synopsis(string title, string synopsis, string? expected)
    {
        var file = new WordFile().Text(title).Heading(1, "Synopsis").Text(synopsis).Bytes();
        var facts = ProtocolDocument.Read(new MemoryStream(file), "protocol.docx", sources: PaperSources.All).Facts;
        Assert.That(facts.SingleOrDefault(fact => fact.Path == "study.indication")?.Value, Is.EqualTo(expected));
    }

    [Test]
    public void What_belongs_to_critical_illness_is_not_asked_of_another_condition()
    {
        var file = new WordFile().Text("Umbilical cord mesenchymal stromal cells for the treatment of Crohn’s disease: a trial")
            .Heading(1, "Study procedure").Text("Patients received 1 x 10^6 umbilical cord MSCs/kg by vein.").Bytes();
        var report = new ProtocolChecker(options: new() { Sources = PaperSources.All }).Check(new MemoryStream(file), "protocol.docx");
        Assert.That(report.Findings.Select(finding => finding.RuleId), Has.Some.EqualTo("MSC-FUP-001").And.None.EqualTo("MSC-FUP-004"));
    }
}
