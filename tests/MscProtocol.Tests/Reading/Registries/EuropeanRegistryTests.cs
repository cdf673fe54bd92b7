namespace MscProtocol.Tests.Reading.Registries;

/// <summary>Trials of the EU Clinical Trials Register, of CTIS and of ISRCTN. SEPCELL is written of what is published of it.</summary>
public class EuropeanRegistryTests
{
    const string Sepcell = """
        This file contains full details on each clinical trial selected for download.

        Summary
        EudraCT Number: 2015-002994-39
        Sponsor's Protocol Code Number: Cx611-0204
        Date on which this record was first entered in the EudraCT database: 2015-10-29

        A. Protocol Information
        A.1 Member State Concerned: Belgium - FPS Health-DGM
        A.2 EudraCT number: 2015-002994-39
        A.3 Full title of the trial: A phase Ib/IIa, randomised, double blind trial of Cx611 in severe bacterial pneumonia
        A.3 Full title of the trial (fr): Un essai de phase Ib/IIa
        A.3.2 Name or abbreviated title of the trial where available: SEPCELL
        A.5.2 US NCT (ClinicalTrials.gov registry) number: NCT03158727

        B. Sponsor Information
        B.1.3.4	Country: Spain

        D. IMP Identification
        D.IMP: 1
        D.1.2 and D.1.3 IMP Role: Test
        D.3.1 Product name: Cx611
        D.3.7 Routes of administration for this IMP:
        Intravenous use
        D.3.9.3 Other descriptive name: EXPANDED ALLOGENEIC ADIPOSE-DERIVED MESENCHYMAL STEM CELLS
        D.3.10.1 Concentration unit: million organisms/ml
        D.3.10.3 Concentration number: 2

        D.8 Information on Placebo
        D.8.1 Is a Placebo used in this Trial? Yes

        E. General Information on the Trial
        E.1.1 Medical condition(s) being investigated: severe bacterial pneumonia
        E.2.1 Main objective of the trial: To see whether Cx611 is safe.
        E.3 Principal inclusion criteria: 1. Adults
        2. Pneumonia
        E.5.1 Primary end point(s): Adverse events
        and their severity
        E.5.1.1 Timepoint(s) of evaluation of this end point: 90 days
        E.5.2 Secondary end point(s): Mortality
        E.5.2.1 Timepoint(s) of evaluation of this end point: 28 days
        E.7.1 Human pharmacology (Phase I): Yes
        E.7.2 Therapeutic exploratory (Phase II): Yes
        E.7.3 Therapeutic confirmatory (Phase III): No
        E.8.1 Controlled: Yes
        E.8.1.1 Randomised: Yes
        E.8.1.2 Open: No
        E.8.1.4 Double blind: Yes
        E.8.2.2 Placebo: Yes
        E.8.7 Trial has a data monitoring committee: Yes

        F. Population of Trial Subjects
        F.1.1 Trial has subjects under 18: No
        F.1.3 Elderly (>=65 years): Yes
        F.3.1 Healthy volunteers: No
        F.4.1 In the member state: 40
        F.4.2.2 In the whole clinical trial: 180

        """;

    const string Ctis = """
        {
          "ctNumber": "2024-510000-11-00", "trialPhase": "Therapeutic exploratory (Phase II)", "ageGroup": "65+ years, 18-64 years",
          "authorizedPartI": {
            "rowSubjectCount": 20,
            "trialDetails": {
              "clinicalTrialIdentifiers": {
                "fullTitle": "A randomised, double-blind trial of UC-MSC in sepsis",
                "secondaryIdentifyingNumbers": { "nctNumber": { "number": "NCT90000001" } }
              },
              "trialInformation": {
                "trialCategory": { "trialPhase": "4" },
                "medicalCondition": { "partIMedicalConditions": [ { "medicalCondition": "Sepsis" } ] },
                "endPoint": { "primaryEndPoints": [ { "endPoint": "Mortality at day 28" } ] }
              }
            },
            "products": [
              { "mpRoleInTrial": "1", "part1MpRoleTypeCode": "1", "productName": "Umbilical cord mesenchymal stromal cells",
                "maxDailyDoseAmount": "10", "doseUom": "mg milligram(s)", "routes": [ "INTRAVENOUS INFUSION" ] },
              { "mpRoleInTrial": "3", "part1MpRoleTypeCode": "1", "productName": "Saline" }
            ]
          },
          "authorizedPartsII": [
            { "recruitmentSubjectCount": 30, "mscInfo": { "trialRecruitmentPeriod": [ { "recruitmentStartDate": "2024-05-02" } ] } },
            { "recruitmentSubjectCount": 10, "mscInfo": { "trialRecruitmentPeriod": [ { "recruitmentStartDate": "28/04/2024" } ] } }
          ]
        }
        """;

    const string Isrctn = """
        <?xml version="1.0" encoding="UTF-8"?>
        <allTrials xmlns="http://www.67bricks.com/isrctn" totalCount="1"><fullTrial><trial version="1">
          <isrctn dateAssigned="2024-02-01T00:00:00Z">90000001</isrctn>
          <trialDescription>
            <title>MSC in sepsis</title>
            <scientificTitle>Mesenchymal stem cells in sepsis</scientificTitle>
            <primaryOutcome>1. Mortality at 28 days
        2. SOFA at 7 days</primaryOutcome>
          </trialDescription>
          <externalRefs><eudraCTNumber>2023-000001-11</eudraCTNumber><secondaryNumbers/></externalRefs>
          <trialDesign>
            <studyDesign>Multicentre randomized double-blind trial</studyDesign>
            <secondaryStudyDesign>Randomised controlled trial</secondaryStudyDesign>
          </trialDesign>
          <participants>
            <recruitmentCountries><country>Ireland</country><country>Spain</country></recruitmentCountries>
            <targetEnrolment>60</targetEnrolment><lowerAgeLimit value="18">18 Years</lowerAgeLimit>
            <recruitmentStart>2024-03-01T00:00:00.000Z</recruitmentStart>
          </participants>
          <conditions><condition><description>Sepsis</description></condition></conditions>
          <interventions><intervention>
            <description>Intervention arm: intravenous infusion of 1 × 10&lt;sup&gt;6&lt;/sup&gt; cells/kg of bone marrow MSC.
        Control arm: saline.</description>
            <phase>Phase II</phase>
          </intervention></interventions>
        </trial></fullTrial></allTrials>
        """;

    const string IsrctnJson = """
        { "isrctn": "90000001", "trialDescription": { "scientificTitle": "Mesenchymal stem cells in sepsis" },
          "participants": { "targetEnrolment": "60" }, "interventions": { "intervention": { "phase": "Phase II", "drugNames": "MSC" } } }
        """;

    [TestCase(Sepcell, "study.registryIds[0]", "2015-002994-39")]
    [TestCase(Sepcell, "study.registryIds[1]", "NCT03158727")]
    [TestCase(Sepcell, "study.title", "A phase Ib/IIa, randomised, double blind trial of Cx611 in severe bacterial pneumonia")]
    [TestCase(Sepcell, "study.registeredOn", "2015-10-29")]
    [TestCase(Sepcell, "study.phase", "1/2")]
    [TestCase(Sepcell, "design.allocation", "randomised")]
    [TestCase(Sepcell, "design.masking", "double blind")]
    [TestCase(Sepcell, "design.control", "concurrent")]
    [TestCase(Sepcell, "design.comparator.kind", "placebo")]
    [TestCase(Sepcell, "design.sampleSize", "180")]
    [TestCase(Sepcell, "design.dataMonitoringCommittee", "true")]
    [TestCase(Sepcell, "population.age", ">= 18 a")]
    [TestCase(Sepcell, "products[0].name", "Cx611")]
    [TestCase(Sepcell, "products[0].source", "adipose")]
    [TestCase(Sepcell, "products[0].donor.type", "allogeneic")]
    [TestCase(Sepcell, "arms[0].route", "intravenous")]
    [TestCase(Sepcell, "arms[0].dose", "")]
    [TestCase(Sepcell, "endpoints.primary[0].at", "90 d")]
    [TestCase(Ctis, "study.registryIds[0]", "2024-510000-11-00")]
    [TestCase(Ctis, "study.registryIds[1]", "NCT90000001")]
    [TestCase(Ctis, "study.phase", "2")]
    [TestCase(Ctis, "study.firstEnrolmentOn", "2024-04-28")]
    [TestCase(Ctis, "design.sampleSize", "60")]
    [TestCase(Ctis, "design.allocation", "randomised")]
    [TestCase(Ctis, "design.masking", "double blind")]
    [TestCase(Ctis, "design.comparator.kind", "placebo")]
    [TestCase(Ctis, "population.age", ">= 18 a")]
    [TestCase(Ctis, "products[0].source", "umbilical cord")]
    [TestCase(Ctis, "arms[0].route", "intravenous")]
    [TestCase(Ctis, "arms[0].dose", "")]
    [TestCase(Isrctn, "study.registryIds[0]", "ISRCTN90000001")]
    [TestCase(Isrctn, "study.registryIds[1]", "2023-000001-11")]
    [TestCase(Isrctn, "study.registeredOn", "2024-02-01")]
    [TestCase(Isrctn, "study.firstEnrolmentOn", "2024-03-01")]
    [TestCase(Isrctn, "study.phase", "2")]
    [TestCase(Isrctn, "design.sampleSize", "60")]
    [TestCase(Isrctn, "design.masking", "double blind")]
    [TestCase(Isrctn, "population.age", ">= 18 a")]
    [TestCase(Isrctn, "products[0].source", "bone marrow")]
    [TestCase(Isrctn, "arms[0].dose", "1000000 cells/kg")]
    [TestCase(Isrctn, "arms[1].name", "Control arm")]
    [TestCase(Isrctn, "endpoints.primary[1].at", "7 d")]
    [TestCase(IsrctnJson, "study.registryIds[0]", "ISRCTN90000001")]
    [TestCase(IsrctnJson, "study.phase", "2")]
    [TestCase(IsrctnJson, "design.sampleSize", "60")]
    public void A_field_is_read(string record, string path, string expected) =>
        Assert.That(Exports.Read(record, "record").Single().Fact(path), Is.EqualTo(expected));

    [Test]
    public void The_blocks_of_the_countries_are_one_trial_and_what_differs_is_told()
    {
        var other = Sepcell[Sepcell.IndexOf("Summary", StringComparison.Ordinal)..]
            .Replace("F.4.2.2 In the whole clinical trial: 180", "F.4.2.2 In the whole clinical trial: 200", StringComparison.Ordinal)
            .Replace("2015-10-29", "2015-09-01", StringComparison.Ordinal);

        var document = Exports.Read(Sepcell + other, "full.txt").Single();

        Assert.That((document.Fact("design.sampleSize"), document.Fact("study.registeredOn")), Is.EqualTo(("180", "2015-09-01")));
        var remark = document.Remarks.Single(remark => remark.Id == "REC-006");
        Assert.That(remark.Message.English, Does.StartWith("F.4.2.2 is '180' here and '200' in"));
    }

    [Test]
    public void Trials_of_other_numbers_are_trials_of_their_own()
    {
        var other = Sepcell.Replace("2015-002994-39", "2016-000001-11", StringComparison.Ordinal);

        var documents = Exports.Read(Sepcell + other, "full.txt");

        Assert.That(documents.Select(document => document.Study), Is.EqualTo(["2015-002994-39", "2016-000001-11"]));
        Assert.That(documents.Select(document => document.Kind), Is.All.EqualTo(DocumentSource.EuRegister));
    }
}
