namespace MscProtocol.Tests.Reading.Registries;

/// <summary>ClinicalTrials.gov beside its JSON: the XML of its first site, and search results in both forms of CSV.</summary>
public class ClassicFormTests
{
    static readonly string FirstCsv = Exports.Csv(new Dictionary<string, string>
    {
        ["Rank"] = "1",
        ["NCT Number"] = "NCT90000001",
        ["Title"] = "Mesenchymal stem cells in sepsis",
        ["Acronym"] = "MSCS",
        ["Conditions"] = "Sepsis|Shock",
        ["Interventions"] = "Drug: bone marrow MSC|Drug: Placebo",
        ["Age"] = "18 Years to 75 Years   (Adult, Older Adult)",
        ["Phases"] = "Phase 1|Phase 2",
        ["Enrollment"] = "28",
        ["Study Type"] = "Interventional",
        ["Study Designs"] = "Allocation: Randomized|Intervention Model: Parallel Assignment|Masking: Double (Participant, Investigator)",
        ["Other IDs"] = "A-1|2023-000001-11",
        ["Start Date"] = "March 18, 2024",
        ["First Posted"] = "February 29, 2024",
    });

    static readonly string PresentCsv = Exports.Csv(new Dictionary<string, string>
    {
        ["NCT Number"] = "NCT90000001",
        ["Study Title"] = "Mesenchymal stem cells in sepsis",
        ["Brief Summary"] = "Are they safe?",
        ["Conditions"] = "Sepsis",
        ["Interventions"] = "BIOLOGICAL: bone marrow MSC|OTHER: Placebo",
        ["Primary Outcome Measures"] = "Mortality, 28 days|SOFA, 7 days",
        ["Age"] = "ADULT, OLDER_ADULT",
        ["Phases"] = "PHASE1|PHASE2",
        ["Enrollment"] = "28",
        ["Study Type"] = "INTERVENTIONAL",
        ["Study Design"] = "Allocation: RANDOMIZED|Intervention Model: PARALLEL|Masking: DOUBLE (PARTICIPANT, INVESTIGATOR)",
        ["Start Date"] = "2024-03-18",
        ["First Posted"] = "2024-02-29",
    });

    static readonly Dictionary<string, string> Texts =
        new() { ["xml"] = Exports.Entry("ctgov.xml"), ["first"] = FirstCsv, ["present"] = PresentCsv };

    [TestCase("xml", "study.registryIds[1]", "2023-000001-11")]
    [TestCase("xml", "study.registeredOn", "2024-02-01")]
    [TestCase("xml", "study.firstEnrolmentOn", "2024-03-01")]
    [TestCase("xml", "study.phase", "1/2")]
    [TestCase("xml", "design.allocation", "randomised")]
    [TestCase("xml", "design.masking", "triple blind")]
    [TestCase("xml", "design.sampleSize", "60")]
    [TestCase("xml", "design.dataMonitoringCommittee", "true")]
    [TestCase("xml", "population.age", ">= 18 a")]
    [TestCase("xml", "arms[0].role", "experimental")]
    [TestCase("xml", "arms[0].dose", "2000000 cells/kg")]
    [TestCase("xml", "arms[0].route", "intravenous")]
    [TestCase("xml", "arms[1].role", "placebo")]
    [TestCase("xml", "endpoints.primary[1].at", "7 d")]
    [TestCase("first", "study.acronym", "MSCS")]
    [TestCase("first", "study.registryIds[1]", "2023-000001-11")]
    [TestCase("first", "study.firstEnrolmentOn", "2024-03-18")]
    [TestCase("first", "study.registeredOn", "2024-02-29")]
    [TestCase("first", "population.age", "18-75 a")]
    [TestCase("present", "study.firstEnrolmentOn", "2024-03-18")]
    [TestCase("present", "population.age", "")]
    [TestCase("present", "endpoints.primary[1].name", "SOFA, 7 days")]
    public void A_field_is_read(string record, string path, string expected) =>
        Assert.That(Exports.Read(Texts[record], record).Single().Fact(path), Is.EqualTo(expected));

    [TestCase("first")]
    [TestCase("present")]
    public void Search_results_tell_the_design_and_names_without_doses(string record)
    {
        var document = Exports.Read(Texts[record], record).Single();

        Assert.That(document.Kind, Is.EqualTo(DocumentSource.ClinicalTrials));
        Assert.That(
            (document.Fact("study.phase"), document.Fact("design.allocation"), document.Fact("design.masking"),
                document.Fact("design.sampleSize"), document.Fact("products[0].source"),
                document.Carries(ClinicalTrials.Records.Path("arms[0].dose"))),
            Is.EqualTo(("1/2", "randomised", "double blind", "28", "bone marrow", false)));
    }
}
