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

    static readonly string?[][] Columns =
    [
        ["", "Lower dose", "Higher dose", "Control"],
        ["Investigational product", "AD-71", "AD-71", "carrier fluid without cells"],
        ["Viable cells per kg of ideal body weight", "0.6 × 10⁶", "1.8 × 10⁶", "none"],
        ["Maximum at a time", "6 × 10⁷ cells", "1.5 × 10⁸ cells", "–"],
        ["Days", "0 and 4", "0 and 4", "0 and 4"],
        ["Volume", "70 mL", "70 mL", "70 mL"],
        ["Time to run in", "35 min", "35 min", "35 min"],
        ["Participants", "26", "25", "24"],
    ];

    static readonly string?[][] Titled =
    [
        ["Arm title", "Cellgraft", "Vehicle"],
        ["Dose per administration", "120 million viable cells", "0 cells"],
        ["Frequency", "Day 1 and Day 5 (96 ± 6 hours later)", "Day 1 and Day 5"],
    ];

    static readonly string?[][] Listed =
    [
        ["试验用药品", "低剂量组：0.7×10⁶个细胞/kg；高剂量组：2.1×10⁶个细胞/kg；对照组：生理盐水"],
        ["用法", "静脉输注"],
    ];

    static readonly string?[][] Composition =
    [
        ["Component", "Amount per bag"],
        ["Living cells", "3 × 10⁸"],
        ["Albumin", "5 %"],
    ];

    static readonly string?[][] Objectives =
    [
        ["Objective", "Endpoint"],
        ["Primary", ""],
        ["To compare organ support", "Days alive without vasopressors through day 28"],
        ["Secondary", ""],
        ["To compare survival", "Mortality at day 28 and day 90"],
        ["To compare organ function", "Change in SOFA score at day 5"],
    ];

    static readonly string?[][] Ranked =
    [
        ["Objective", "Endpoint"],
        ["Primary: to compare organ support", "Days alive without dialysis through day 30"],
        ["Secondary objective: to compare survival", "Mortality at day 30 and day 60"],
        ["Secondary: to compare organ function", "Change in SOFA score at day 4"],
    ];

    static readonly string?[][] Timed =
    [
        ["Rank", "Endpoint", "Assessed"],
        ["Primary", "Change in SOFA score", "Day 6"],
        ["Secondary", "Death from any cause", "Days 27 and 81"],
    ];

    static readonly string?[][] Dosed =
    [
        ["Arm title", "Cellgraft", "Vehicle"],
        ["Dose per administration", "120 million viable cells", "0 cells"],
        ["Route", "Intravenous", "Intravenous"],
    ];

    static readonly string?[][] Potency =
    [
        ["Attribute", "Method", "Limit", "Stage"],
        ["Potency – secretion of a growth factor", "ELISA", "≥ 90 pg/mL", "thawed"],
        ["Tumorigenicity", "nude mice, subcutaneous", "none at 20 weeks", "cell bank"],
    ];

    static readonly string?[][] Batch =
    [
        ["Attribute", "How it is tested", "Limit"],
        ["Viability, after thawing", "image cytometer", "not below 72 %"],
        ["CD73, CD90, CD105", "flow cytometry", "each on at least 91 % of cells"],
        ["CD45, CD34, CD11b", "flow cytometry", "NMT 3 %"],
        ["Suppression of lymphocyte division", "co-culture, CFSE", "by 45 % or more"],
        ["Sterility", "Ph. Eur. 2.6.27", "no growth"],
        ["Mycoplasma", "nucleic acid amplification", "not detected"],
        ["Endotoxin", "kinetic", "NMT 3 EU/kg per hour"],
    ];

    [TestCase("products[0].name", "AD-71")]
    [TestCase("arms[0].name", "Lower dose")]
    [TestCase("arms[0].dose[0]", "600000 cells/kg IBW")]
    [TestCase("arms[0].dose[1]", null)]
    [TestCase("arms[0].cap", "60000000 cells")]
    [TestCase("arms[0].infusions", "2")]
    [TestCase("arms[0].interval", "4 d")]
    [TestCase("arms[0].infusion.volume", "70 mL")]
    [TestCase("arms[0].infusion.duration", "35 min")]
    [TestCase("arms[0].participants", "26")]
    [TestCase("arms[1].dose[0]", "1800000 cells/kg IBW")]
    [TestCase("arms[1].cap", "150000000 cells")]
    [TestCase("arms[1].participants", "25")]
    [TestCase("arms[2].name", "Control")]
    [TestCase("arms[2].dose[0]", null)]
    [TestCase("arms[2].participants", "24")]
    [TestCase("design.sampleSize", null)]
    public void A_table_with_a_column_for_each_arm_states(string path, string? value) =>
        Assert.That(Stated("Interventions", Columns, path), Is.EqualTo(value));

    [TestCase("arms[0].name", "Cellgraft")]
    [TestCase("arms[0].dose[0]", "120000000 cells")]
    [TestCase("arms[0].infusions", "2")]
    [TestCase("arms[0].interval", "4 d")]
    [TestCase("arms[1].name", "Vehicle")]
    [TestCase("arms[1].dose[0]", null)]
    public void Columns_below_the_title_of_arms_state(string path, string? value) =>
        Assert.That(Stated("Trial interventions", Titled, path), Is.EqualTo(value));

    [TestCase("endpoints.primary[0].name", "Days alive without vasopressors through day 28")]
    [TestCase("endpoints.secondary[0].at[1]", "90 d")]
    [TestCase("endpoints.secondary[1].measure", "SOFA")]
    [TestCase("endpoints.secondary[2].name", null)]
    public void Rows_below_a_rank_state(string path, string? value) =>
        Assert.That(Stated("Endpoints", Objectives, path), Is.EqualTo(value));

    [TestCase("endpoints.primary[0].name", "Days alive without dialysis through day 30")]
    [TestCase("endpoints.secondary[0].at[1]", "60 d")]
    [TestCase("endpoints.secondary[1].measure", "SOFA")]
    public void Endpoints_beside_objectives_of_a_rank_state(string path, string value) =>
        Assert.That(Stated("Endpoints", Ranked, path), Is.EqualTo(value));

    [TestCase("endpoints.primary[0].name", "Change in SOFA score")]
    [TestCase("endpoints.primary[0].at[0]", "6 d")]
    [TestCase("endpoints.secondary[0].name", "Death from any cause")]
    [TestCase("endpoints.secondary[0].at[1]", "81 d")]
    public void A_time_in_a_column_of_its_own_is_no_part_of_the_name(string path, string value) =>
        Assert.That(Stated("Endpoints", Timed, path), Is.EqualTo(value));

    [TestCase("arms[0].name", "低剂量组")]
    [TestCase("arms[0].dose[0]", "700000 cells/kg")]
    [TestCase("arms[1].name", "高剂量组")]
    [TestCase("arms[1].dose[0]", "2100000 cells/kg")]
    [TestCase("arms[2].name", "对照组")]
    [TestCase("arms[2].dose[0]", null)]
    public void Arms_that_a_cell_lists_are_told_by_their_labels(string path, string? value) =>
        Assert.That(Stated("方案摘要", Listed, path), Is.EqualTo(value));

    [Test]
    public void What_a_bag_holds_is_no_dose() => Assert.That(Stated("Composition", Composition, "arms[0].dose[0]"), Is.Null);

    [TestCase("endpoints.secondary[0].name", "第40天死亡率")]
    [TestCase("endpoints.secondary[1].name", "第8天SOFA评分变化")]
    [TestCase("endpoints.secondary[2].name", null)]
    public void Lines_of_a_cell_are_endpoints(string path, string? value) =>
        Assert.That(Stated("方案摘要", [["研究分期", "Ⅱ期"], ["次要终点", "第40天死亡率\n第8天SOFA评分变化"]], path), Is.EqualTo(value));

    [Test]
    public void A_route_stands_in_the_column_of_its_arm() =>
        Assert.That(Stated("Interventions", Dosed, "arms[0].route[0]"), Is.EqualTo("intravenous"));

    [TestCase("products[0].potency[0].assay", "secretion of a growth factor")]
    [TestCase("products[0].potency[0].criterion", "Limit: ≥ 90 pg/mL")]
    [TestCase("products[0].safetyTests.tumorigenicity", "true")]
    public void Potency_is_told_behind_a_dash(string path, string value) =>
        Assert.That(Stated("Specification", Potency, path), Is.EqualTo(value));

    [TestCase("products[0].viability.minimum", ">= 72 %")]
    [TestCase("products[0].identity.positive.CD105", "CD105 91 %")]
    [TestCase("products[0].identity.negative.CD11b", "CD11b 3 %")]
    [TestCase("products[0].potency[0].assay", "Suppression of lymphocyte division")]
    [TestCase("products[0].potency[0].criterion", "by 45 % or more")]
    [TestCase("products[0].safetyTests.endotoxin", "<= 3 EU/kg")]
    public void Tests_of_a_batch_tell_what_a_section_is_whatever_it_is_called(string path, string value) =>
        Assert.That(Stated("What we ask each lot for", Batch, path), Is.EqualTo(value));

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
