using static MscProtocol.Tests.Reading.ClinicalTrials.OneArm;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>What sentences tell of the product, and how often it is given. The sentences are invented.</summary>
sealed class WordsOfProductsTests
{
    [TestCase("MSC extracted from the bone marrow of the patients are infused", "autologous")]
    [TestCase("Participants undergo liposuction to harvest stem cells, which are given as MSC", "autologous")]
    [TestCase("MSC made from healthy volunteer donors", "allogeneic")]
    [TestCase("Mesenchymal stromal cells (MSC) from related or unrelated HLA-identical or mismatched donors are infused", "allogeneic")]
    [TestCase("Marrow is harvested in healthy donors. MSC are grown of it", "allogeneic")]
    [TestCase("Infusion of donor ex-vivo expanded MSC", "allogeneic")]
    [TestCase("Autologous haematopoietic and mesenchymal stem cells", "autologous")]
    [TestCase("Marrow is aspirated. MSC are grown of it and transplanted back to the knee", "autologous")]
    [TestCase("Autologous SVF-derived MSC", "autologous")]
    [TestCase("Autologous (your own) cartilage cells mixed with allogeneic MSC", "allogeneic")]
    [TestCase("Marrow-derived MSC in patients", null)]
    [TestCase("MSC are given, and donor-specific antibodies of MSC are counted", null)]
    [TestCase("Umbilical cord MSC. Cells are taken from the body of the patient and given back", null)]
    public void Donors(string arm, string? expected)
    {
        var donor = Read(arm).Protocol!.Products[0].Donor.Type;

        Assert.That(donor.IsStated ? donor.Value.Name : null, Is.EqualTo(expected));
    }

    [Test]
    public void What_others_found_tells_nothing_of_the_donor() => Assert.That(
        Read("MSC", summary: "In clinical use, autologous MSC have improved the liver").Protocol!.Products[0].Donor.Type.IsStated,
        Is.False);

    [TestCase("Gingival mesenchymal stem cells", "gingiva")]
    [TestCase("GMSCs", "gingiva")]
    [TestCase("MSC for gingival disease", "")]
    [TestCase("MSC for dental pulp regeneration", "")]
    [TestCase("Co-transplant of cord blood and MSC", "")]
    [TestCase("Bone marrow and adipose-derived MSC", "bone marrow, adipose")]
    [TestCase("Synovial tissue-derived MSC", "synovium")]
    [TestCase("MSC and cord blood", "")]
    [TestCase("hAMSC", "amnion")]
    [TestCase("Marrow MSC in amniotic membrane transplant", "bone marrow")]
    [TestCase("MSC on amniotic membrane graft", "")]
    [TestCase("SVF-derived MSC", "adipose")]
    [TestCase("Fetal liver-derived MSC", "other")]
    [TestCase("Olfactory mucosa-derived MSC", "other")]
    [TestCase("Autologous hAMSC", "")]
    [TestCase("MSC of bone marrow. They can be isolated from adipose tissue too", "bone marrow")]
    [TestCase("Dermal ABCB5-positive mesenchymal stromal cells", "skin")]
    public void Sources(string arm, string expected)
    {
        var sources = Read(arm).Protocol!.Products.Where(product => product.Source.IsStated).Select(product => product.Source.Value.Name);

        Assert.That(string.Join(", ", sources), Is.EqualTo(expected));
    }

    [Test]
    public void A_title_joins_two_tissues_of_which_the_name_has_one() =>
        Assert.That(
            Read("Infusion", "Placental MSC", title: "MSC of the placenta and MSC of the umbilical cord").Protocol!.Products
                .Select(product => product.Source.Value.Name),
            Is.EqualTo(["placenta", "umbilical cord"]));

    [TestCase("Cells are supplied in CryoStor CS10. MSC", "cryopreserved")]
    [TestCase("MSC before frozen embryo transfer", null)]
    public void Preservation(string arm, string? expected)
    {
        var state = Read(arm).Protocol!.Products[0].Preservation.State;

        Assert.That(state.IsStated ? state.Value.Name : null, Is.EqualTo(expected));
    }

    [TestCase("Cord blood cells expanded with mesenchymal stromal cell (MSC) co-culture", false)]
    [TestCase("Mitochondria isolated from MSC", false)]
    [TestCase("Cord blood and co-infusion of MSC", true)]
    [TestCase("Sampling of mesenchymal stem cells", false)]
    [TestCase("Mesenchymal stem cell isolation", false)]
    [TestCase("Sampling and injection of mesenchymal stem cells", true)]
    public void Living_cells(string name, bool areGiven) =>
        Assert.That(Read("One infusion", name, title: "A trial of MSC").GivesCells, Is.EqualTo(areGiven));

    [TestCase("Stem cells or chondrocytes below a membrane", true)]
    [TestCase("Chondrocytes below a membrane", false)]
    public void Stem_cells_beside_others_are_those_of_the_title(string description, bool areGiven) =>
        Assert.That(
            Read("", "stem cells", description: description, title: "Mesenchymal stem cells for cartilage").GivesCells,
            Is.EqualTo(areGiven));

    [Test]
    public void Marrow_that_is_hardly_manipulated_is_no_product() =>
        Assert.That(Read("One injection", "Marrow MSC", title: "Minimally manipulated bone marrow aspirate").GivesCells, Is.False);

    [TestCase("Acellular graft", "Granules", false)]
    [TestCase("Bone graft", "Granules", true)]
    [TestCase("MSC", "No intervention was given in this study, which follows participants of another", false)]
    public void What_holds_no_cells_is_none_whatever_the_title_says(string name, string description, bool areGiven) =>
        Assert.That(Read("A", name, description: description, title: "MSC in bone repair").GivesCells, Is.EqualTo(areGiven));

    [TestCase("A single-dose, open-label study of two arms", "1")]
    [TestCase("A single dose of aspirin is given to all patients before the surgery", null)]
    public void A_summary_of_the_design_tells_of_one_dose(string summary, string? expected)
    {
        var infusions = Read("MSC", summary: summary).Protocol!.Arms[0].Infusions;

        Assert.That(infusions.IsStated ? infusions.Value.ToString() : null, Is.EqualTo(expected));
    }

    [TestCase("MSC by 15 transendocardial injections", null)]
    [TestCase("MSC in 5 infusions", "5")]
    [TestCase("MSC are infused at 2 ml/min for 10 minutes", null)]
    [TestCase("MSC are injected into the knee at Day 1", "1")]
    [TestCase("MSC are infused one week later", null)]
    public void Infusions_are_neither_needles_nor_minutes(string arm, string? expected)
    {
        var infusions = Read(arm).Protocol!.Arms[0].Infusions;

        Assert.That(infusions.IsStated ? infusions.Value.ToString() : null, Is.EqualTo(expected));
    }

    [Test]
    public void What_is_given_once_has_no_interval()
    {
        var arm = Read("One infusion of MSC. MSC are looked for in the blood weekly").Protocol!.Arms[0];

        Assert.That((arm.Infusions.Value.ToString(), arm.Interval.IsStated), Is.EqualTo(("1", false)));
    }

    [TestCase("1 million MSC/kg or 2 million MSC/kg", null)]
    [TestCase("1 million MSC/kg", "2")]
    public void Two_doses_of_a_title_are_levels_where_there_are_two(string arm, string? expected)
    {
        var infusions = Read(arm, title: "A trial of two doses of MSC").Protocol!.Arms[0].Infusions;

        Assert.That(infusions.IsStated ? infusions.Value.ToString() : null, Is.EqualTo(expected));
    }
}
