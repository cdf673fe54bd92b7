namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>What a record speaks of is not missing, though it could not be read; a report that has any of it is not clean.</summary>
sealed class SpokenFactTests
{
    static readonly RuleBook Rules = RuleBook.Shipped("msc");

    [TestCase("Mesenchymal stem cells are delivered with a robot guided by ultrasound", "arms[0].route", "the route")]
    [TestCase("MSC are given: twelvefold 10^ cells (5)", "arms[0].dose", "the dose")]
    [TestCase("MSC, of which the HLA type is compared", "products[0].donor.type", "the donor")]
    [TestCase("MSC derived from something else", "products[0].source", "the tissue that the cells come from")]
    public void It_counts_as_not_stated_with_the_words(string arm, string path, string fact)
    {
        var report = new ProtocolChecker(Rules).Check(OneArm.Read(arm));

        var missing = report.Findings.Where(finding => finding.Kind == FindingKind.Missing).Select(finding => finding.Path);
        Assert.That(missing, Does.Not.Contain(path));
        var said = report.NotRead.Single(remark => remark.Message.English.Contains(fact, StringComparison.Ordinal));
        Assert.That(said.Id, Is.EqualTo("REC-010"));
        Assert.That(arm, Does.Contain(said.Actual));
    }

    [TestCase("Then the suspension is injected into the fistula tract", "arms[0].route", true)]
    [TestCase("Then the suspension is kept", "arms[0].route", false)]
    [TestCase("Effects are greater by intra-arterial pancreatic infusion", "arms[0].route", true)]
    [TestCase("The volume is divided into injections in the gingival region of one tooth", "arms[0].route", true)]
    [TestCase("Anaesthesia is by intravenous infusion of propofol", "arms[0].route", false)]
    [TestCase("A drug is taken by an intravenous line", "arms[0].route", false)]
    [TestCase("A fat biopsy is taken of each patient for the MSC", "products[0].source", true)]
    [TestCase("All undergo a bone marrow aspiration four weeks before", "products[0].source", true)]
    [TestCase("All undergo surgery four weeks before", "products[0].source", false)]
    public void A_summary_speaks_of_it_too(string summary, string path, bool isSpokenOf)
    {
        var report = new ProtocolChecker(Rules).Check(OneArm.Read("MSC", summary: summary));

        Assert.That(report.Findings.Any(finding => finding.Path == path), Is.Not.EqualTo(isSpokenOf));
    }

    [Test]
    public void A_dose_for_each_patient_leaves_open_how_often() =>
        Assert.That(
            Check("2 million MSC per patient").Findings.Select(finding => finding.Path), Does.Not.Contain("arms[0].infusions"));

    [TestCase("arms[0].route")]
    [TestCase("arms[0].dose")]
    [TestCase("products[0].donor.type")]
    [TestCase("products[0].source")]
    public void What_nothing_speaks_of_is_missing(string path)
    {
        var report = new ProtocolChecker(Rules).Check(OneArm.Read("MSC"));

        Assert.That(report.Findings.Select(finding => finding.Path), Does.Contain(path));
        Assert.That(report.NotRead, Is.Empty);
    }

    [TestCase("MSC, tested for mycoplasma and chlamydia")]
    [TestCase("MSC after prednisolone 2 mg/kg")]
    [TestCase("MSC in one of the following doses")]
    [TestCase("MSC, as the patient's own immune system is weak")]
    public void What_is_said_of_something_else_speaks_of_nothing(string arm) => Assert.That(Check(arm).NotRead, Is.Empty);

    [Test]
    public void It_counts_so_where_a_check_is_strict_too()
    {
        var checker = new ProtocolChecker(Rules, new CheckOptions { Strict = true });
        var strict = checker.Check(OneArm.Read("MSC, of which the HLA type is compared"));

        Assert.That(strict.Findings.Select(finding => finding.Path), Does.Not.Contain("products[0].donor.type"));
    }

    [Test]
    public void Of_cells_of_a_birth_a_record_does_not_say_whose_they_are()
    {
        var (cord, marrow) = (Check("Umbilical cord MSC"), Check("Bone marrow MSC"));

        Assert.That(cord.NotCarried, Does.Contain("products[0].donor.type"));
        Assert.That(marrow.Findings.Select(finding => finding.Path), Does.Contain("products[0].donor.type"));
    }

    [Test]
    public void Of_a_vein_a_record_does_not_say_which()
    {
        var report = Check("MSC are infused intravenously");

        Assert.That(report.Findings.Select(finding => finding.RuleId), Does.Not.Contain("MSC-RTE-002"));
        Assert.That(report.NotCarried, Does.Contain("arms[0].route"));
    }

    static Report Check(string arm) => new ProtocolChecker(Rules).Check(OneArm.Read(arm));
}
