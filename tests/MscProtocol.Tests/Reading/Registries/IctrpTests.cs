namespace MscProtocol.Tests.Reading.Registries;

/// <summary>What each register writes into the fields of WHO ICTRP, and what becomes of it on the way.</summary>
public class IctrpTests
{
    // Sizes: numbers, those of groups, digits and semicolons in names.
    [TestCase("Target size", "30", "design.sampleSize", "30")]
    [TestCase("Target size", "Experimental group:30;Control group:30;", "design.sampleSize", "60")]
    [TestCase("Target size", "1 the critical group :8;2 the severe group:8;", "design.sampleSize", "16")]
    [TestCase("Target size", "PD-1 treatment group:40;", "design.sampleSize", "40")]
    [TestCase("Target size", "Patients and controls; healthy:20;Severe VS mild:600;", "design.sampleSize", "620")]
    [TestCase("Target size", "Masked group:49;group:49", "design.sampleSize", "98")]
    [TestCase("Target size", "none yet", "design.sampleSize", "")]

    // Phases, also as the days that Excel made of them.
    [TestCase("Phase", "2", "study.phase", "2")]
    [TestCase("Phase", "0", "study.phase", "early 1")]
    [TestCase("Phase", "Early Phase 1", "study.phase", "early 1")]
    [TestCase("Phase", "Phase 1/Phase 2", "study.phase", "1/2")]
    [TestCase("Phase", "Phase 1 / Phase 2", "study.phase", "1/2")]
    [TestCase("Phase", "Phase 2/ Phase 3", "study.phase", "2/3")]
    [TestCase("Phase", "II-III", "study.phase", "2/3")]
    [TestCase("Phase", "Phase II", "study.phase", "2")]
    [TestCase("Phase", "Phase2", "study.phase", "2")]
    [TestCase("Phase", "Phase-3", "study.phase", "3")]
    [TestCase("Phase", "IV", "study.phase", "4")]
    [TestCase("Phase", "Post Marketing Surveillance", "study.phase", "4")]
    [TestCase("Phase", "N/A", "study.phase", "not applicable")]
    [TestCase("Phase", "Not selected", "study.phase", "")]
    [TestCase("Phase", "43862", "study.phase", "1/2", Description = "1 February 2020")]
    [TestCase("Phase", "43892", "study.phase", "2/3", Description = "2 March 2020")]
    [TestCase("Phase", "43832", "study.phase", "1/2", Description = "2 January 2020")]
    [TestCase("Phase", "43835", "study.phase", "", Description = "5 January 2020 is no phase")]
    [TestCase("Phase",
        "Human pharmacology (Phase I): yes\nTherapeutic exploratory (Phase II): yes\nTherapeutic confirmatory - (Phase III): no",
        "study.phase", "1/2")]

    // Designs.
    [TestCase("Study design",
        "Allocation: Randomized. Intervention model: Parallel Assignment. Masking: Quadruple (Participant, Investigator).",
        "design.allocation", "randomised")]
    [TestCase("Study design",
        "Allocation: Randomized. Intervention model: Parallel Assignment. Masking: Quadruple (Participant, Investigator).",
        "design.masking", "quadruple blind")]
    [TestCase("Study design", "Allocation: N/A. Intervention model: Single Group Assignment. Masking: None (Open Label).",
        "design.allocation", "single group")]
    [TestCase("Study design", "Allocation: Non-Randomized. Masking: Single (Outcomes Assessor).", "design.allocation", "non-randomised")]
    [TestCase("Study design", "Allocation: Non-Randomized. Masking: Single (Outcomes Assessor).", "design.masking", "observer blind")]
    [TestCase("Study design", "Randomization: Randomized, Blinding: Not blinded, Placebo: Not used", "design.masking", "open label")]
    [TestCase("Study design", "Randomization: Randomized, Blinding: Triple blinded, Placebo: Used", "design.masking", "triple blind")]
    [TestCase("Study design", "Controlled: yes\nRandomised: yes\nOpen: no\nSingle blind: no\nDouble blind: yes",
        "design.masking", "double blind")]
    [TestCase("Study design", "Controlled: no\nRandomised: no\nOpen: yes\nSingle blind: no\nDouble blind: no",
        "design.masking", "open label")]
    [TestCase("Study design", "Controlled: yes\nRandomised: no\nOpen: yes\nSingle blind: no", "design.allocation", "non-randomised")]
    [TestCase("Study design", "Single arm", "design.allocation", "single group")]
    [TestCase("Study design", "Single arm Non-randomized Open -no one is blinded Uncontrolled", "design.allocation", "single group")]
    [TestCase("Study design", "Single arm Non-randomized Open -no one is blinded Uncontrolled", "design.masking", "open label")]
    [TestCase("Study design", "Randomization: Not randomized, Blinding: Not blinded, Assignment: Single, Purpose: Treatment.",
        "design.allocation", "single group")]
    [TestCase("Study design", "Randomization: Not randomized, Blinding: Not blinded, Assignment: Parallel, Purpose: Treatment.",
        "design.allocation", "non-randomised")]
    [TestCase("Study design", "<br>Randomized: No, <br>Masking: None, <br>Control: Not applicable, <br>Group: Single, <br>Type: Single arm",
        "design.allocation", "single group")]
    [TestCase("Study design", "Purpose: Treatment; Allocation: Non-randomised trial; Masking: Open;Assignment: Single group;",
        "design.allocation", "non-randomised", Description = "The field says more than the rest.")]
    [TestCase("Study design", "Allocation: Single arm study;. Masking: Open (masking not used). Control: Uncontrolled/single arm.",
        "design.masking", "open label")]
    [TestCase("Study design", "Purpose: Treatment; Allocation: Randomised; Masking: Open;", "design.masking", "open label")]
    [TestCase("Study design", "Single Arm Trial<br> Method of generating randomization sequence:Not Applicable  Blinding and masking:Open",
        "design.allocation", "single group")]
    [TestCase("Study design", "Randomized, Parallel Group Trial<br> Method of generating randomization sequence:Computer generated",
        "design.allocation", "randomised")]
    [TestCase("Study design", "Non randomized control", "design.allocation", "non-randomised")]
    [TestCase("Study design", "Parallel", "design.allocation", "")]
    [TestCase("Study design", "Not selected Not selected", "design.masking", "")]
    [TestCase("Scientific title", "UC-MSC in sepsis: a single blind, randomized controlled trial", "design.allocation", "randomised")]
    [TestCase("Scientific title", "UC-MSC in sepsis: a single blind, randomized controlled trial", "design.masking", "single blind")]

    // Dates: of the exports, of Excel, and those that are of no day.
    [TestCase("Date enrollement", "2024-03-01", "study.firstEnrolmentOn", "2024-03-01")]
    [TestCase("Date enrollement", "14/02/2024", "study.firstEnrolmentOn", "2024-02-14")]
    [TestCase("Date enrollement", "February 6, 2024", "study.firstEnrolmentOn", "2024-02-06")]
    [TestCase("Date enrollement", "43885", "study.firstEnrolmentOn", "2020-02-24")]
    [TestCase("Date enrollement", "270811", "study.firstEnrolmentOn", "", Description = "2641: a calendar that was converted twice")]
    [TestCase("Date registration3", "43885", "study.registeredOn", "2020-02-24")]

    // Ages.
    [TestCase("Inclusion agemin", "18", "population.age", ">= 18 a")]
    [TestCase("Inclusion agemin", "18 Years", "population.age", ">= 18 a")]
    [TestCase("Inclusion agemin", "6 Months", "population.age", ">= 6 mo")]
    [TestCase("Inclusion agemin", ">= 20age old", "population.age", ">= 20 a")]
    [TestCase("Inclusion agemin", "19 Year(s)", "population.age", ">= 19 a")]
    [TestCase("Inclusion agemin", "no limit", "population.age", "")]
    [TestCase("Inclusion agemin", "0 N/A (No limit)", "population.age", "")]
    [TestCase("Inclusion agemin", "/", "population.age", "")]
    [TestCase("Inclusion Criteria", "3. Male or female, aged 18 to 70 years old", "population.age", "18-70 a")]
    [TestCase("Inclusion Criteria", "Adults aged over 20 years", "population.age", ">= 20 a")]
    [TestCase("Inclusion Criteria", "Men and women = 18 years", "population.age", "")]
    [TestCase("Inclusion Criteria", "Ill for at least 2 years", "population.age", "")]
    [TestCase("Inclusion Criteria", "Patients in the age group of 18-60 years (both inclusive)", "population.age", "18-60 a")]
    [TestCase("Inclusion Criteria", "1. Age more than 21 years<br>2. HbA1c 7.5 to 10 %", "population.age", ">= 21 a")]
    [TestCase("Inclusion Criteria", "18 years <= age <= 75 years", "population.age", "18-75 a")]
    [TestCase("Inclusion Criteria", "Age >= 18 and <= 70 years", "population.age", "18-70 a")]
    [TestCase("Inclusion Criteria", "Sepsis. Exclusion Criteria: Age above 80", "population.age", "")]

    // The European register asks by groups of age behind its criteria.
    [TestCase("Inclusion Criteria", "Men = 18 years<br>Are the trial subjects under 18? no<br>F.1.3 Elderly (>=65 years) no",
        "population.age", ">= 18 a")]
    [TestCase("Inclusion Criteria", "Sepsis<br>Are the trial subjects under 18? no<br>F.1.3 Elderly (>=65 years) no",
        "population.age", "18-64 a")]
    [TestCase("Inclusion Criteria", "Sepsis<br>Are the trial subjects under 18? yes<br>F.1.3 Elderly (>=65 years) yes",
        "population.age", "")]

    // Products of the European register: a strength for each kilogram is a dose, any other is none.
    [TestCase("Intervention",
        "<br>Product Name: X<br>INN or Proposed INN: MESENCHYMAL STEM CELLS<br>Concentration unit: IU/kg international "
        + "unit(s)/kilogram<br>Concentration number: 700000-1000000<br>Route of administration of the placebo: Intravenous use<br><br>",
        "arms[0].dose", "700000-1000000 cells/kg")]
    [TestCase("Intervention", "<br>Product Name: MSC<br>Concentration unit: million organisms<br>Concentration number: 1-2<br>",
        "arms[0].dose", "")]

    // Texts that were UTF-8 read as Mac Roman, entities and breaks.
    [TestCase("Public title", "M√ºnchen ‚Äì 5 √ó 10", "study.title", "Umbilical cord mesenchymal stem cells in sepsis")]
    [TestCase("Scientific title", "MSC‚Ñ¢ at 5 √ó 10 ‚Äì a trial¬Æ", "study.title", "MSC™ at 5 × 10 – a trial®")]
    [TestCase("Scientific title", "MSC &#8805; 5 <br>a trial_x000D_", "study.title", "MSC ≥ 5\na trial")]
    [TestCase("Scientific title", "Essai « évalué » chez l’adulte à Besançon", "study.title", "Essai « évalué » chez l’adulte à Besançon")]
    [TestCase("Scientific title", "Cancelled by the investigator        MSC in sepsis", "study.title", "MSC in sepsis")]
    [TestCase("Condition", "Sepsis. <br>R65.2", "study.indication", "sepsis")]
    [TestCase("Secondary ID", "Nil known;NCT90000001;U1111-1111-1111", "study.registryIds[1]", "NCT90000001")]
    public void A_field_is_read_as_its_register_means_it(string field, string value, string path, string expected)
    {
        var trial = Exports.With(field, value);
        foreach (var (file, name) in new[] { (Exports.Xml(trial), "a.xml"), (Exports.Csv(trial), "a.csv") })
            Assert.That(Exports.Read(file, name).Single().Fact(path), Is.EqualTo(expected), name);
    }

    [Test]
    public void A_number_for_a_day_is_only_a_month_where_the_register_writes_days_in_words()
    {
        var trial = new Dictionary<string, string>(Exports.With("Date enrollement", "43983")) { ["TrialID"] = "NCT90000001" };

        var document = Exports.Read(Exports.Csv(trial), "a.csv").Single();

        Assert.That((document.Fact("study.firstEnrolmentOn"), document.Fact("study.firstEnrolmentBy")), Is.EqualTo(("", "2020-06-30")));
        Assert.That(document.Remarks.Select(remark => remark.Id), Does.Contain("REC-009"));
    }

    [TestCase("Experimental group:intravenous infusion of UC-MSC, 2x10^6 cells/kg;Control group:saline;")]
    [TestCase("Intervention 1: Intervention group: UC-MSC, 2x10^6 cells/kg, are given by intravenous infusion once, and all patients get "
        + "the usual treatment. Intervention 2: Control group: The usual treatment and a placebo, which is normal saline, of that volume.")]
    public void Groups_in_one_field_are_arms(string intervention)
    {
        var document = Exports.Read(Exports.Xml(Exports.With("Intervention", intervention))).Single();

        Assert.That(document.GivesCells);
        Assert.That(document.Protocol!.Arms, Has.Count.EqualTo(2));
        Assert.That(
            (document.Fact("arms[0].dose"), document.Fact("arms[0].route"), document.Fact("arms[1].dose"),
                document.Fact("products[0].source")),
            Is.EqualTo(("2000000 cells/kg", "intravenous", "", "umbilical cord")));
    }

    [Test]
    public void What_stands_before_the_groups_holds_for_all_that_get_the_cells()
    {
        const string Given = "UC-MSC are administered intravenously.<br>Cohort 1: 1x10E6 cells/kg.<br>Cohort 2: 2x10E6 cells/kg.";

        var document = Exports.Read(Exports.Xml(Exports.With("Intervention", Given))).Single();

        Assert.That(
            (document.Fact("arms[0].dose"), document.Fact("arms[1].dose"), document.Fact("arms[0].route"), document.Fact("arms[1].route")),
            Is.EqualTo(("1000000 cells/kg", "2000000 cells/kg", "intravenous", "intravenous")));
    }

    // Later groups tell their number of cells alone; those of other cells and controls are none of them.
    [TestCase("Group 1: 1x10^6 MSC/kg intravenously. Group 2: 2x10^6 cells/kg intravenously. Control group: saline.",
        "1000000 cells/kg, 2000000 cells/kg, ")]
    [TestCase("Group 1: 1x10^6 MSC/kg. Group 2: 2x10^6 mononuclear cells/kg.", "1000000 cells/kg, ")]
    [TestCase("Cell group: 1x10^6 MSC/kg. Control group: no cells, as against 1x10^6 cells/kg.", "1000000 cells/kg, ")]
    public void Groups_that_name_the_cells_once_all_get_them(string intervention, string doses)
    {
        var document = Exports.Read(Exports.Xml(Exports.With("Intervention", intervention))).Single();

        Assert.That(string.Join(", ", document.Protocol!.Arms.Select((_, i) => document.Fact($"arms[{i}].dose"))), Is.EqualTo(doses));
    }

    // A sentence before a colon is no name, even where its end would do as one.
    [TestCase("Experimental:Cell group - Biological:Injection of MSC into the myocardium,Placebo Comparator:Control group - Drug:saline",
        "Experimental:Cell group - Biological | Control group - Drug")]
    [TestCase("All patients get UC-MSC intravenously over an hour at the bedside and without sedation in either group: 1e6 cells/kg. "
        + "Control group: none", "MSC")]
    public void Names_of_groups_begin_where_a_sentence_or_an_entry_does(string intervention, string names)
    {
        var document = Exports.Read(Exports.Xml(Exports.With("Intervention", intervention))).Single();

        Assert.That(string.Join(" | ", document.Protocol!.Arms.Select((_, i) => document.Fact($"arms[{i}].name"))), Is.EqualTo(names));
    }

    [Test]
    public void Names_of_interventions_say_no_dose_so_that_none_is_missing()
    {
        var trial = Exports.With("Intervention", "Biological: UC-MSCs;Other: Placebo");

        var document = Exports.Read(Exports.Xml(trial)).Single();

        Assert.That(document.GivesCells);
        Assert.That(new[] { "arms[0].dose", "arms[0].route" }.Where(path => document.Carries(ClinicalTrials.Records.Path(path))), Is.Empty);
    }

    [Test]
    public void Outcomes_keep_their_times()
    {
        var trial = Exports.With(
            "Primary outcome",
            "Death. Timepoint: Up to 28 days. Method of measurement: records.;SOFA score. Timepoint: day 7. Method of measurement: chart.");

        var document = Exports.Read(Exports.Xml(trial)).Single();

        Assert.That(
            (document.Fact("endpoints.primary[0].name"), document.Fact("endpoints.primary[0].at"),
                document.Fact("endpoints.primary[1].at")),
            Is.EqualTo(("Death.", "28 d", "7 d")));
    }

    [TestCase("Mortality at day 28", "28 d")]
    [TestCase("28-day mortality;SOFA score", "28 d")]
    [TestCase("Survival within 90 days", "90 d")]
    [TestCase("6-minute walk test", "")]
    [TestCase("Duration of a 3-day infusion", "")]
    public void An_outcome_may_hold_its_time(string outcome, string duration) => Assert.That(
        Exports.Read(Exports.Xml(Exports.With("Primary outcome", outcome))).Single().Fact("followUp.duration"), Is.EqualTo(duration));

    [Test]
    public void A_sign_that_was_lost_is_asked_back()
    {
        var document = Exports.Read(Exports.Xml(Exports.With("Inclusion Criteria", "1. Age = 18 years;\n2. sepsis"))).Single();

        Assert.That(document.Fact("population.age"), Is.Empty);
        Assert.That(document.Remarks.Single(remark => remark.Id == "REC-013").Place.Quote, Is.EqualTo("Age = 18"));
    }

    [Test]
    public void A_place_is_the_very_words_in_the_file_whatever_was_made_of_them()
    {
        var trial = Exports.With(
            "Intervention", "Experimental group:‚Äì UC-MSC &amp; care\nintravenous 2x10^6 cells/kg;Control group:saline;");
        foreach (var (text, name) in new[] { (Exports.Xml(trial), "a.xml"), (Exports.Csv(trial), "a.csv") })
        {
            var dose = Exports.Read(text, name).Single().Facts.Single(fact => fact.Path == "arms[0].dose[0]");

            var span = dose.Place.Span;
            var line = text.Split('\n')[span.Start.Line - 1];
            Assert.That(line[(span.Start.Column - 1)..(span.End.Column - 1)], Is.EqualTo("2x10^6 cells/kg"), name);
        }
    }

    [Test]
    public void In_a_workbook_a_place_is_sheet_and_cell()
    {
        var document = Exports.Read(Exports.Xlsx(Exports.Trial, Exports.With("Target size", "30")), "a.xlsx")[1];

        var size = document.Facts.Single(fact => fact.Path == "design.sampleSize");

        Assert.That((size.Value, size.Place.ToString()), Is.EqualTo(("30", "sheet Trials, cell H3 (Target size)")));
        Assert.That(size.Place, Is.InstanceOf<CellPlace>().With.Property("Cell").EqualTo("H3").And.Property("Sheet").EqualTo("Trials"));
    }

    [Test]
    public void All_forms_of_an_export_say_the_same()
    {
        var trials = new[] { Exports.Trial, Exports.With("Phase", "43862"), Exports.With("Target size", "a:3;b:4;") };

        var read = new[]
        {
            Exports.Read(Exports.Xml(trials)), Exports.Read(Exports.Csv(trials), "a.csv"), Exports.Read(Exports.Xlsx(trials), "a.xlsx"),
        };

        var facts = read
            .Select(documents => documents.SelectMany(document => document.Facts).Select(fact => $"{fact.Path}: {fact.Value}").ToList())
            .ToList();
        Assert.That(facts[1], Is.EqualTo(facts[0]));
        Assert.That(facts[2], Is.EqualTo(facts[0]));
        Assert.That(read.SelectMany(documents => documents).Select(document => document.Kind), Is.All.EqualTo(DocumentSource.Ictrp));
    }
}
