using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>What records of ClinicalTrials.gov state, where, and in which words. The trials are invented.</summary>
sealed class RegistryRecordTests
{
    const string Arms = "/protocolSection/armsInterventionsModule/armGroups/";
    const string Interventions = "/protocolSection/armsInterventionsModule/interventions/";

    [TestCase("escapes", "arms[0].dose[0]", "2500000 cells/kg", Arms + "0/description", @"2.5 x 10\\^6 hUC-MSC per kg")]
    [TestCase("escapes", "arms[0].route[0]", "intravenous", Arms + "0/description", "intravenously")]
    [TestCase("escapes", "study.indication", "sepsis", "/protocolSection/conditionsModule/conditions/0", "\"Sepsis\"")]
    [TestCase("lost-superscript", "arms[0].dose[0]", "1000000 cells/kg", Interventions + "0/description", "1 x 106 cells/kg")]
    [TestCase("lost-superscript", "arms[0].infusions", "1", Interventions + "0/description", null)]
    [TestCase("lost-superscript", "products[0].source", "bone marrow", Interventions + "0/name", null)]
    [TestCase("escalation", "arms[0].dose[1]", "1000000 cells/kg", Arms + "0/description", null)]
    [TestCase("escalation", "arms[0].dose[2]", "3000000 cells/kg", Arms + "0/description", null)]
    [TestCase("escalation", "arms[0].route[0]", "central venous", Arms + "0/description", "central venous catheter")]
    [TestCase("description-only", "arms[0].dose[0]", "100000000 cells", "/protocolSection/descriptionModule/detailedDescription",
        "100 million adipose MSC")]
    [TestCase("arm-before-intervention", "arms[0].dose[0]", "1000000 cells/kg", Arms + "0/description", "1x10^6 cells/kg")]
    [TestCase("arm-before-intervention", "arms[1].dose[0]", "3000000 cells/kg", Arms + "1/description", "3x10^6 cells/kg")]
    [TestCase("arm-before-intervention", "arms[1].dose[1]", null, null, null)]
    [TestCase("blood-counts", "arms[0].dose[0]", null, null, null)]
    [TestCase("blood-counts", "population.age", "18-80 a", "/protocolSection/eligibilityModule/minimumAge", "\"18 Years\"")]
    [TestCase("blood-counts", "population.healthyVolunteers", "False", "/protocolSection/eligibilityModule/healthyVolunteers", "false")]
    [TestCase("joined-by-label", "arms[0].dose[0]", "40000000 cells", Interventions + "0/description", "40 million cells")]
    [TestCase("joined-by-label", "arms[0].route[0]", "intra-articular", Interventions + "0/description", null)]
    [TestCase("two-routes", "arms[0].route[0]", "intracoronary", Arms + "0/description", "IC infusion")]
    [TestCase("two-routes", "arms[0].route[1]", "intravenous", Arms + "0/description", "IV infusion")]
    [TestCase("two-routes", "arms[1].route[0]", "intravenous", Arms + "1/description", "intravenously")]
    [TestCase("two-routes", "arms[1].route[1]", null, null, null)]
    [TestCase("joined-by-label", "arms[1].dose[0]", null, null, null)]
    [TestCase("joined-by-label", "design.comparator.kind", "active comparator", Arms + "1/type", "\"ACTIVE_COMPARATOR\"")]
    [TestCase("joined-by-name", "arms[0].dose[0]", "120000000 cells", Interventions + "0/description", "120 million cells")]
    [TestCase("joined-by-name", "products[0].donor.type", "allogeneic", Interventions + "0/name", "allogeneic")]
    [TestCase("placebo", "study.phase", "1/2", "/protocolSection/designModule/phases/0", "\"PHASE1\"")]
    [TestCase("placebo", "design.allocation", "randomised", "/protocolSection/designModule/designInfo/allocation", "\"RANDOMIZED\"")]
    [TestCase("placebo", "design.masking", "quadruple blind", "/protocolSection/designModule/designInfo/maskingInfo/masking",
        "\"QUADRUPLE\"")]
    [TestCase("placebo", "design.sampleSize", "120", "/protocolSection/designModule/enrollmentInfo/count", "120")]
    [TestCase("placebo", "design.dataMonitoringCommittee", "True", "/protocolSection/oversightModule/oversightHasDmc", "true")]
    [TestCase("placebo", "design.centres", "2", "/protocolSection/contactsLocationsModule/locations/0", null)]
    [TestCase("placebo", "design.control", "concurrent", Arms + "1/type", null)]
    [TestCase("placebo", "design.comparator.kind", "placebo", Arms + "1/type", null)]
    [TestCase("placebo", "arms[1].role", "placebo", Arms + "1/type", "\"PLACEBO_COMPARATOR\"")]
    [TestCase("placebo", "arms[1].dose[0]", null, null, null)]
    [TestCase("assessor-blind", "design.masking", "observer blind", "/protocolSection/designModule/designInfo/maskingInfo/whoMasked/0",
        null)]
    [TestCase("assessor-blind", "design.sampleSize", null, null, null)]
    [TestCase("assessor-blind", "design.comparator.kind", "standard care", Arms + "1/type", null)]
    [TestCase("assessor-blind", "design.dataMonitoringCommittee", "False", "/protocolSection/oversightModule/oversightHasDmc", null)]
    [TestCase("genetic-type", "arms[0].dose[0]", "1000000-2000000 cells/kg", Arms + "0/description", "1-2 millions MSC/kg")]
    [TestCase("genetic-type", "study.indication", "septic shock", "/protocolSection/conditionsModule/conditions/1", null)]
    [TestCase("genetic-type", "study.registeredOn", "2011-05-09", "/protocolSection/statusModule/studyFirstSubmitDate", null)]
    [TestCase("two-donors", "products[0].donor.type", "autologous", Interventions + "0/name", "Autologous")]
    [TestCase("two-donors", "products[1].donor.type", "allogeneic", Interventions + "1/name", "Allogeneic")]
    [TestCase("two-donors", "products[1].source", "bone marrow", Interventions + "0/name", null)]
    [TestCase("two-donors", "arms[0].product", "Autologous bone marrow MSCs", Interventions + "0/name", null)]
    [TestCase("two-donors", "arms[1].product", "Allogeneic bone marrow MSCs", Interventions + "1/name", null)]
    [TestCase("no-arms", "arms[0].product", "Allogeneic mesenchymal stem cells", Interventions + "0/name", null)]
    [TestCase("joined-by-label", "arms[0].product", "Marrow MSC", Interventions + "0/name", null)]
    [TestCase("joined-by-label", "arms[1].product", null, null, null)]
    [TestCase("no-arms", "arms[0].dose[0]", "8000000 cells/kg", Interventions + "0/description", null)]
    [TestCase("no-arms", "arms[0].name", "Allogeneic mesenchymal stem cells", Interventions + "0/name", null)]
    [TestCase("product-quality", "products[0].preservation.state", "cryopreserved", "/protocolSection/identificationModule/briefTitle",
        "Thawed")]
    [TestCase("product-quality", "products[0].passage", "P3-P5", Arms + "0/description", null)]
    [TestCase("product-quality", "products[0].viability.minimum", "> 80 %", Arms + "0/description", null)]
    [TestCase("product-quality", "products[0].source", "umbilical cord", Arms + "0/description", null)]
    [TestCase("schedule", "arms[0].infusions", "3", Arms + "0/description", null)]
    [TestCase("schedule", "arms[0].cap", "100000000 cells", Arms + "0/description", null)]
    [TestCase("schedule", "endpoints.secondary[0].at[0]", "3 mo", "/protocolSection/outcomesModule/secondaryOutcomes/0/timeFrame", null)]
    [TestCase("schedule", "endpoints.secondary[0].measure", "mortality", "/protocolSection/outcomesModule/secondaryOutcomes/0/measure",
        null)]
    [TestCase("schedule", "followUp.duration", "12 mo", "/protocolSection/outcomesModule/secondaryOutcomes/0/timeFrame", "12 months")]
    [TestCase("schedule", "followUp.safety", "28 d", "/protocolSection/outcomesModule/primaryOutcomes/0/timeFrame", null)]
    [TestCase("historical", "design.control", "historical", "/protocolSection/descriptionModule/briefSummary", "historic")]
    [TestCase("background-tissues", "products[0].source", null, null, null)]
    [TestCase("not-msc-group", "arms[1].route[0]", "topical", Arms + "1/description", null)]
    [TestCase("not-msc-group", "arms[0].route[0]", null, null, null)]
    [TestCase("exosomes", "followUp.duration", "6 mo", "/protocolSection/outcomesModule/primaryOutcomes/0/timeFrame", "6 months")]
    [TestCase("classic", "arms[0].dose[0]", "1000000 cells/kg", "/ArmGroupDescription/0", null)]
    [TestCase("classic", "study.phase", "1/2", "/Phase/0", "\"Phase 1\"")]
    [TestCase("classic", "design.masking", "open label", "/DesignMasking/0", null)]
    [TestCase("classic", "design.allocation", "single group", "/DesignAllocation/0", null)]
    [TestCase("classic", "design.dataMonitoringCommittee", "True", "/OversightHasDMC/0", "\"Yes\"")]
    [TestCase("classic", "study.firstEnrolmentOn", "2018-10-30", "/StartDate/0", null)]
    [TestCase("classic", "followUp.duration", "28 d", "/PrimaryOutcomeTimeFrame/0", "28 days")]
    public void A_fact_is_read_with_its_place(string file, string path, string? value, string? pointer, string? words)
    {
        var document = Records.Read(file);
        var place = Records.Path(path);

        Assert.That(Records.ValueAt(document.Protocol!, place), Is.EqualTo(value));
        if (value is null)
            return;
        var origin = document.OriginOf(place)!;
        Assert.That(((RecordPlace)origin).Pointer, Is.EqualTo(pointer));
        Assert.That(document.Find(place), Is.SameAs(origin));
        if (words is not null)
            Assert.That(Records.WordsAt(document.Source, origin.Span), Is.EqualTo(words));
    }

    [TestCase("exosomes", false)]
    [TestCase("stromal-vascular-fraction", false)]
    [TestCase("observed-only", false)]
    [TestCase("no-arms", true)]
    [TestCase("genetic-type", true)]
    [TestCase("not-msc-group", true)]
    [TestCase("classic", true)]
    public void A_study_gives_the_cells_or_not(string file, bool givesCells)
    {
        var document = Records.Read(file);

        Assert.That(document.GivesCells, Is.EqualTo(givesCells));
        Assert.That(document.Remarks.Count(remark => remark.Kind == RemarkKind.NoCells), Is.EqualTo(givesCells ? 0 : 1));
    }

    [Test]
    public void An_unknown_code_is_remarked_on_and_the_rest_is_read()
    {
        var document = Records.Read("unknown-codes");

        Assert.That(
            document.Remarks.Select(remark => $"{remark.Id} {remark.Place.Address?.English} {remark.Actual}"),
            Is.EquivalentTo(new[]
            {
                "REC-001 /protocolSection/designModule/phases/0 PHASE9",
                "REC-001 /protocolSection/designModule/designInfo/allocation BY_STARS",
                "REC-001 /protocolSection/designModule/designInfo/maskingInfo/masking QUINTUPLE",
                "REC-001 /protocolSection/armsInterventionsModule/armGroups/0/type TRIAL_ARM",
            }));
        Assert.That(document.Protocol!.Study.Title.Value, Is.EqualTo("MSC of tomorrow"));
    }

    [Test]
    public void A_date_without_its_day_is_stated_but_not_known()
    {
        var document = Records.Read("genetic-type");

        Assert.That(document.Protocol!.Study.FirstEnrolmentOn.IsUnreadable);
        Assert.That(document.Remarks.Select(remark => $"{remark.Id} {remark.Actual}"), Is.EqualTo(new[] { "REC-009 2012-12" }));
    }

    [TestCase("page.json", "NCT90000001 NCT90000011")]
    [TestCase("download.json", "NCT90000001 NCT90000002 NCT90000019")]
    [TestCase("classic-flattened.json", "NCT90000101 NCT90000102")]
    [TestCase("lines.ndjson", "NCT90000001 DOC-016 NCT90000019")]
    public void A_file_holds_many_studies(string file, string studies)
    {
        using var stream = File.OpenRead(Records.PathOf(file));

        var read = ProtocolDocument.ReadAll(stream, file).Select(document => document.Study ?? document.Refusals[0].Id);

        Assert.That(string.Join(' ', read), Is.EqualTo(studies));
    }

    [TestCase("page.json")]
    [TestCase("download.json")]
    [TestCase("lines.ndjson")]
    public void A_study_in_a_larger_file_keeps_its_place(string file)
    {
        var text = File.ReadAllText(Records.PathOf(file));
        using var stream = File.OpenRead(Records.PathOf(file));
        var whole = new SourceText(file, text);

        foreach (var document in ProtocolDocument.ReadAll(stream, file)
            .Where(document => document is { IsReadable: true, GivesCells: true }))
        {
            var place = Records.Path("arms[0].dose[0]");
            Assert.That(Records.WordsAt(whole, document.Find(place).Span), Does.Match("^[0-9]"), document.Study);
        }
    }

    [Test]
    public void Text_of_flattened_lists_that_cannot_be_placed_is_dropped_with_a_remark()
    {
        using var stream = File.OpenRead(Records.PathOf("classic-flattened.json"));

        var document = ProtocolDocument.ReadAll(stream, "x.json").Last();

        Assert.That(document.Protocol!.Arms.SelectMany(arm => arm.Dose), Is.Empty);
        Assert.That(document.Protocol.FollowUp.Duration.Value.ToString(), Is.EqualTo("90 d"));
        Assert.That(
            document.Remarks.Where(remark => remark.Kind == RemarkKind.NotPlaced).Select(remark => remark.Place.Address?.English),
            Is.EqualTo(new[] { "/ArmGroupDescription/0", "/PrimaryOutcomeTimeFrame/0" }));
    }
}
