using System.Text;
using System.Text.Json.Nodes;
using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>What single sentences of a record are understood to say. The sentences are invented.</summary>
sealed class WordsOfRecordsTests
{
    [TestCase("Subconjunctival injection of MSC", "other")]
    [TestCase("MSC are injected intra-osseous", "other")]
    [TestCase("sub-tenon delivery of MSC", "other")]
    [TestCase("MSC by intracavernosal injection", "other")]
    [TestCase("Intra muscular injections of MSC", "intramuscular")]
    [TestCase("An intra-myocardial injection of MSC", "intramyocardial")]
    [TestCase("An endolumbar injection of MSC", "intrathecal")]
    [TestCase("MSC transplanted into joints", "intra-articular")]
    [TestCase("MSC in a collagen scaffold are applied topically to the wound", "topical")]
    [TestCase("MSC are injected into the femoral head", "other")]
    [TestCase("Injection of 50 million MSC into and around the pouch fistula", "intralesional")]
    [TestCase("10 million MSC via the femoral artery and 10 million via intramuscular injections", "intra-arterial, intramuscular")]
    [TestCase("One intravenous infusion of MSC and, a week later, one intrathecal injection", "intravenous, intrathecal")]
    [TestCase("MSC infused through a bronchoscope", "intratracheal")]
    [TestCase("Injection of MSC around and inside the wound", "intralesional")]
    [TestCase("MSC are injected into the spinal cord", "other")]
    [TestCase("Intravenous infusion of MSC, one week later MSC are injected into the mesenteric artery", "intravenous, intra-arterial")]
    [TestCase("Intravenous infusion of MSC.\nTransplantation of MSC into the joints", "intravenous, intra-articular")]
    [TestCase("Chemotherapy is given intravenously over 2 hours. MSC are transplanted by intraosseous injection", "other")]
    [TestCase("MSC are spread on the surface of the tendon", "other")]
    [TestCase("Intravenous infusion of MSC. Methotrexate is injected intrathecally", "intravenous")]
    [TestCase("Intravenous infusion of MSC versus intrathecal injection", "intravenous")]
    [TestCase("MSC given intravenously. Placebo given intrathecally", "intravenous")]
    public void Routes(string arm, string expected) =>
        Assert.That(string.Join(", ", Read(arm).Protocol!.Arms[0].Route.Select(route => route.Name)), Is.EqualTo(expected));

    [TestCase("Injection of autologous, culture-expanded MSC around and inside the wound", "intralesional")]
    [TestCase("The objective is to tell whether an infusion of MSC via the hepatic vein is safe", "intravenous")]
    [TestCase("In most studies MSC are infused intravenously", "")]
    [TestCase("In 2004 MSC were implanted for the first time and MSC implantation spread.", "")]
    public void A_summary_tells_the_route_last_and_not_that_of_other_trials(string summary, string expected) =>
        Assert.That(string.Join(", ", Read("MSC", summary: summary).Protocol!.Arms[0].Route.Select(route => route.Name)), Is.EqualTo(expected));

    [TestCase("MSC", true)]
    [TestCase("Mesenchymal tumor resection", false)]
    [TestCase("Trophic factors from umbilical cord MSC", false)]
    [TestCase("MSC secreting trophic factors", true)]
    [TestCase("Secretome-MSC", false)]
    [TestCase("MSC in conditioned medium", true)]
    [TestCase("MSC-derived exosomes", false)]
    public void Living_cells(string name, bool areGiven) => Assert.That(Read("One infusion", name).GivesCells, Is.EqualTo(areGiven));

    [TestCase("Autologous MSC fixed in allogenic bone tissue", "autologous")]
    [TestCase("Autologous MSC, allogeneic MSC", "autologous, allogeneic")]
    public void Donors(string arm, string expected) =>
        Assert.That(string.Join(", ", Read(arm).Protocol!.Products.Select(product => product.Donor.Type.Value.Name)), Is.EqualTo(expected));

    [TestCase("The stromal vascular fraction is isolated and added at once", false)]
    [TestCase("The stromal vascular fraction is cultured for two weeks", true)]
    [TestCase("This is a follow-up study without intervention", false)]
    public void What_is_said_of_the_cells_decides_too(string description, bool areGiven) =>
        Assert.That(Read("One injection", "Adipose-derived stem cells", description: description).GivesCells, Is.EqualTo(areGiven));

    [TestCase("The stem cells will be isolated from adipose tissue and expanded", "cord", "adipose")]
    [TestCase("Stem cells can be isolated from adipose tissue", "Dental pulp stem cells", "dental pulp")]
    [TestCase("Some disease of the bone marrow", "Wharton´s jelly MSC", "umbilical cord")]
    public void Summaries_and_keywords_tell_the_source_last(string summary, string keyword, string expected) =>
        Assert.That(Read("Infusion", summary: summary, keyword: keyword).Protocol!.Products[0].Source.Value.Name, Is.EqualTo(expected));

    [Test]
    public void How_often_another_drug_is_given_does_not_count()
    {
        var arm = Read("Injection of 40 million MSC at baseline. Subcutaneous injection of 20 µg of a drug once daily for 6 months").Protocol!.Arms[0];

        Assert.That(arm.Infusions.IsStated, Is.False);
    }

    [TestCase("A single administration of AB100 is given", "1")]
    [TestCase("A drug is given daily for 6 months", null)]
    public void A_summary_tells_how_often_beside_the_name_of_the_cells_alone(string sentence, string? expected)
    {
        var arm = Read("Injection", "AB100", summary: "AB100 is made of MSC that all patients get\n\n" + sentence).Protocol!.Arms[0];

        Assert.That(arm.Infusions.IsStated ? arm.Infusions.Value.ToString() : null, Is.EqualTo(expected));
    }

    [TestCase("Healthy volunteers donating MSC", false)]
    [TestCase("Patients who get MSC", true)]
    public void Who_donates_cells_gets_none(string arm, bool areGiven) => Assert.That(Read(arm, "").GivesCells, Is.EqualTo(areGiven));

    [TestCase("Use of fresh, non-cultured bone marrow MSC", false)]
    [TestCase("Use of bone marrow MSC, beside an uncultured suspension of skin cells", true)]
    public void Cells_that_nobody_cultured_are_no_product(string summary, bool areGiven) =>
        Assert.That(Read("Injection", "Stem cell transplantation", summary: summary).GivesCells, Is.EqualTo(areGiven));

    [Test]
    public void What_other_cells_have_potential_for_tells_no_donor() =>
        Assert.That(Read("MSC", summary: "Autologous MSC has potential to lower a score").Protocol!.Products[0].Donor.Type.IsStated, Is.False);

    [TestCase("MSC of bone marrow, CD34-negative", "bone marrow")]
    [TestCase("Placental adherent stromal cells (ASCs)", "placenta")]
    [TestCase("ASCs", "adipose")]
    public void Sources(string arm, string expected) =>
        Assert.That(string.Join(", ", Read(arm).Protocol!.Products.Select(product => product.Source.Value.Name)), Is.EqualTo(expected));

    [TestCase("MSC made of donated tissue that is washed, cut, digested, expanded in culture, cryopreserved and banked", "cryopreserved")]
    [TestCase("MSC. The tissue was donated with consent and processed in a clean room. Cells came from cryopreservation", "cryopreserved")]
    [TestCase("MSC are given within a day after the bag has come to the ward and has been checked; patients get blood that is fresh", null)]
    public void Preservation(string arm, string? expected)
    {
        var state = Read(arm).Protocol!.Products[0].Preservation.State;

        Assert.That(state.IsStated ? state.Value.Name : null, Is.EqualTo(expected));
    }

    [TestCase("MSC of passage 3 (P3) are thawed and cultured to P5; cells of P5 are given", "P5")]
    [TestCase("MSC of passage 4", "P4")]
    public void The_last_passage_is_that_of_the_product(string arm, string expected) =>
        Assert.That(Read(arm).Protocol!.Products[0].Passage.Value.ToString(), Is.EqualTo(expected));

    [TestCase("MSC with a viability of at least 80 %", ">= 80 %")]
    [TestCase("MSC; the average viability was over 90 %", null)]
    [TestCase("MSC; a measurement of the viability gave 98 %", null)]
    public void A_measured_viability_is_no_criterion(string arm, string? expected)
    {
        var minimum = Read(arm).Protocol!.Products[0].Viability.Minimum;

        Assert.That(minimum.IsStated ? minimum.Value.ToString() : null, Is.EqualTo(expected));
    }

    static ProtocolDocument Read(string arm, string name = "MSC", string summary = "", string keyword = "", string description = "")
    {
        JsonObject record = new()
        {
            ["protocolSection"] = new JsonObject
            {
                ["identificationModule"] = new JsonObject { ["nctId"] = "NCT90000099" },
                ["descriptionModule"] = new JsonObject { ["briefSummary"] = summary },
                ["conditionsModule"] = new JsonObject { ["keywords"] = new JsonArray(keyword) },
                ["armsInterventionsModule"] = new JsonObject
                {
                    ["armGroups"] = new JsonArray(new JsonObject { ["label"] = "A", ["type"] = "EXPERIMENTAL", ["description"] = arm }),
                    ["interventions"] = name.Length > 0
                        ? new JsonArray(new JsonObject { ["type"] = "BIOLOGICAL", ["name"] = name, ["description"] = description })
                        : new JsonArray(),
                },
            },
        };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(record.ToJsonString()));
        return ProtocolDocument.Read(stream, "words.json");
    }
}
