namespace MscProtocol.Tests.Reading.Usdm;

public class UsdmReachTests
{
    [TestCase("arms.dose", ExpectedResult = true)]
    [TestCase("followUp.duration", ExpectedResult = true)]
    [TestCase("products.passage", ExpectedResult = false)]
    [TestCase("products.viability.minimum", ExpectedResult = false)]
    [TestCase("study.registeredOn", ExpectedResult = false)]
    [TestCase("design.stoppingRules", ExpectedResult = false)]
    public bool A_document_can_state_what_USDM_has_attributes_for(string path) =>
        DocumentSource.Usdm.Carries(ClinicalTrials.Records.Path(path));

    [Test]
    public void What_a_document_cannot_state_is_not_missing_unless_the_check_is_strict()
    {
        var lenient = Check(strict: false);
        var strict = Check(strict: true);

        Assert.That(Missing(lenient), Has.None.StartsWith("products[0].potency").And.None.EqualTo("design.stoppingRules"));
        Assert.That(Missing(strict), Has.Some.StartsWith("products[0].potency"));
        Assert.That(lenient.NotCarried, Is.Not.Empty);
        Assert.That(strict.NotCarried, Is.Empty);
    }

    [Test]
    public void What_a_document_states_under_published_names_is_checked()
    {
        var text = UsdmSample.Text("v4-structured").Replace("\"text\": \"80 %\"", "\"text\": \"40 %\"", StringComparison.Ordinal);

        var report = new ProtocolChecker(RuleBook.Shipped("msc/viability")).CheckText(text, "study.json");

        Assert.That(report.Findings.Select(
            finding => $"{finding.RuleId} {finding.Path} {finding.Span.Start} {(finding.Place as RecordPlace)?.Pointer}"), Is.EqualTo(
            ["MSC-VIA-002 products[0].viability.minimum 85:66 /study/versions/0/administrableProducts/0/properties/2/text"]));
    }

    [Test]
    public void A_trial_of_vesicles_gets_one_remark_and_no_verdicts()
    {
        var report = new ProtocolChecker(RuleBook.Shipped("msc")).CheckText(UsdmSample.Text("v4-exosomes"), "study.json");

        Assert.That(report.Verdicts, Is.Empty);
        Assert.That(report.Remarks.Select(remark => remark.Id), Is.EqualTo(["REC-008", "REC-002"]));
    }

    static IEnumerable<string> Missing(Report report) =>
        report.Findings.Where(finding => finding.Kind == FindingKind.Missing).Select(finding => finding.Path);

    static Report Check(bool strict) =>
        new ProtocolChecker(RuleBook.Shipped("msc"), new() { Strict = strict }).CheckText(UsdmSample.Text("v4-structured"), "study.json");
}
