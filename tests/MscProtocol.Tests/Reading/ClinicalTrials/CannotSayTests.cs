using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>
/// Facts that the registry does not carry are not stated, unless a check is strict; those that it has a field for are missing as usual.
/// </summary>
sealed class CannotSayTests
{
    static readonly RuleBook Rules = RuleBook.Shipped("msc");

    [TestCase("products[0].passage", true)]
    [TestCase("products[0].viability.minimum", true)]
    [TestCase("study.phase", false)]
    [TestCase("followUp.duration", false)]
    public void A_fact_is_missing_only_where_the_source_could_state_it(string path, bool onlyStrict)
    {
        var lenient = Check(isStrict: false);
        var strict = Check(isStrict: true);

        Assert.That(Missing(lenient), onlyStrict ? Does.Not.Contain(path) : Does.Contain(path));
        Assert.That(Missing(strict), Does.Contain(path));
        Assert.That(lenient.NotCarried, onlyStrict ? Does.Contain(path) : Does.Not.Contain(path));
        Assert.That(strict.NotCarried, Is.Empty);
    }

    [TestCase("EXPANDED_ACCESS", false)]
    [TestCase("INTERVENTIONAL", true)]
    public void Access_for_single_patients_is_no_trial(string type, bool isTrial)
    {
        var record = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT90000098"},"designModule":{"studyType":"TYPE"},
            "armsInterventionsModule":{"interventions":[{"type":"BIOLOGICAL","name":"MSC","description":"One intravenous infusion"}]}}}
            """.Replace("TYPE", type, StringComparison.Ordinal);

        var missing = Missing(new ProtocolChecker(Rules).CheckText(record, "access.json")).ToList();

        foreach (var path in (string[])["study.phase", "design.sampleSize", "endpoints.primary", "followUp.duration"])
            Assert.That(missing.Contains(path), Is.EqualTo(isTrial), path);
        Assert.That(missing, Does.Contain("arms[0].dose"));
    }

    [TestCase("OBSERVATIONAL", false)]
    [TestCase("INTERVENTIONAL", true)]
    public void An_observation_has_no_phase(string type, bool hasPhase)
    {
        var record = """
            {"protocolSection":{"identificationModule":{"nctId":"NCT90000098"},"designModule":{"studyType":"TYPE"},
            "armsInterventionsModule":{"interventions":[{"type":"BIOLOGICAL","name":"MSC","description":"One intravenous infusion"}]}}}
            """.Replace("TYPE", type, StringComparison.Ordinal);

        var missing = Missing(new ProtocolChecker(Rules).CheckText(record, "watched.json")).ToList();

        Assert.That(missing.Contains("study.phase"), Is.EqualTo(hasPhase));
        Assert.That(missing, Does.Contain("design.sampleSize"));
    }

    [Test]
    public void Every_verdict_is_kept_whether_or_not_the_source_can_say_it()
    {
        var (lenient, strict) = (Check(isStrict: false), Check(isStrict: true));

        Assert.That(lenient.Verdicts, Has.Count.EqualTo(strict.Verdicts.Count));
        Assert.That(lenient.Counts.NotStated, Is.GreaterThan(strict.Counts.NotStated));
    }

    [Test]
    public void A_study_without_the_cells_gets_one_remark_and_no_verdict()
    {
        var report = new ProtocolChecker(Rules).Check(Records.Read("exosomes"));

        Assert.That(report.Verdicts, Is.Empty);
        Assert.That(report.Findings, Is.Empty);
        Assert.That(report.GivesCells, Is.False);
        Assert.That(report.Remarks.Select(remark => remark.Kind), Is.EqualTo(new[] { RemarkKind.NoCells }));
    }

    [Test]
    public void A_finding_says_in_which_field_and_in_which_words()
    {
        var report = new ProtocolChecker(RuleBook.Shipped("msc/route"), new CheckOptions { Strict = true }).Check(Records.Read("escapes"));

        var finding = report.Findings.Single(finding => finding.Path == "arms[0].route");
        Assert.That(finding.Place.Quote, Is.EqualTo("intravenously"));
        Assert.That(((RecordPlace)finding.Place).Pointer, Is.EqualTo("/protocolSection/armsInterventionsModule/armGroups/0/description"));
    }

    [Test]
    public void An_arm_that_compares_with_other_cells_has_to_state_their_dose()
    {
        var record = File.ReadAllText(Records.PathOf("two-donors.json"))
            .Replace("EXPERIMENTAL", "ACTIVE_COMPARATOR", StringComparison.Ordinal)
            .Replace("40 million cells", "by vein", StringComparison.Ordinal);

        var report = new ProtocolChecker(RuleBook.Shipped("msc/dosing")).CheckText(record, "two-donors.json");

        Assert.That(
            report.Findings.Where(finding => finding.RuleId == "MSC-DOSE-002").Select(finding => finding.Path),
            Is.EqualTo(["arms[0].dose", "arms[1].dose"]));
    }

    static Report Check(bool isStrict) => new ProtocolChecker(Rules, new() { Strict = isStrict }).Check(Records.Read("lost-superscript"));

    static IEnumerable<string> Missing(Report report) =>
        report.Findings.Where(finding => finding.Kind == FindingKind.Missing).Select(finding => finding.Path);
}
