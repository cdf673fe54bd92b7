using static MscProtocol.Tests.Reading.ClinicalTrials.OneArm;

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
    [TestCase("Saline is given subcutaneously. MSC are given intravenously. Methotrexate is given intrathecally", "intravenous")]
    [TestCase("Intravenous infusion of MSC. The control group gets cells injected intrathecally", "intravenous")]
    [TestCase("MSC intravenously alongside methotrexate intrathecally", "intravenous")]
    [TestCase("MSC are infused intravenously over half an hour by a nurse of the day ward who watches all that happens in the first hours "
        + "and methotrexate is given intrathecally", "intravenous")]
    [TestCase("MSC are given topically and intramuscularly", "topical, intramuscular")]
    [TestCase("MSC by implantation", "other")]
    [TestCase("MSC are given. All is infused intravenously", "intravenous")]
    [TestCase("MSC are infused into the splenic artery", "intra-arterial")]
    [TestCase("MSC are infused through the renal arteries", "intra-arterial")]
    [TestCase("MSC are infused via the saphenous vein", "intravenous")]
    [TestCase("MSC for venous disease", "")]
    [TestCase("Sclerotherapy by foam. MSC, then a vein is closed", "")]
    [TestCase("MSC are injected around the stricture", "intralesional")]
    [TestCase("MSC for a nonunion space", "intralesional")]
    [TestCase("MSC as a spray", "topical")]
    [TestCase("MSC for the testis", "other")]
    public void Routes(string arm, string expected) =>
        Assert.That(string.Join(", ", Read(arm).Protocol!.Arms[0].Route.Select(route => route.Name)), Is.EqualTo(expected));

    [TestCase("Injection of autologous, culture-expanded MSC around and inside the wound", "intralesional")]
    [TestCase("The objective is to tell whether an infusion of MSC via the hepatic vein is safe", "intravenous")]
    [TestCase("In most studies MSC are infused intravenously", "")]
    [TestCase("In 2004 MSC were implanted for the first time and MSC implantation spread.", "")]
    [TestCase("MSC are infused intravenously", "intravenous")]
    [TestCase("Intravenous infusion of MSC", "intravenous")]
    [TestCase("Antibiotics go intravenously, while MSC heal", "")]
    [TestCase("Antibiotics are given intravenously as long as the fever and the signs of infection last in those who also get MSC", "")]
    [TestCase("MSC are tested in those whose fever and signs of infection last although they have got antibiotics intravenously", "")]
    [TestCase("MSC are given by local injection", "intralesional")]
    [TestCase("MSC are injected into the splenic artery", "intra-arterial")]
    [TestCase("MSC can be injected into the splenic artery", "")]
    [TestCase("MSC are tested. Contrast is injected into the splenic artery", "")]
    [TestCase("MSC lodge in the lungs, where they arrive through the pulmonary artery", "")]
    [TestCase("MSC are injected; all have a scar in the wound", "")]
    public void A_summary_tells_the_route_last_and_not_that_of_other_trials(string summary, string expected) =>
        Assert.That(
            string.Join(", ", Read("MSC", summary: summary).Protocol!.Arms[0].Route.Select(route => route.Name)), Is.EqualTo(expected));

    [TestCase("MSC", true)]
    [TestCase("Mesenchymal tumor resection", false)]
    [TestCase("Trophic factors from umbilical cord MSC", false)]
    [TestCase("MSC secreting trophic factors", true)]
    [TestCase("Secretome-MSC", false)]
    [TestCase("MSC in conditioned medium", true)]
    [TestCase("MSC-derived exosomes", false)]
    [TestCase("hUCMSC", true)]
    [TestCase("UMSC01", true)]
    [TestCase("Infusion of alloASCs", true)]
    [TestCase("hDSCs", true)]
    [TestCase("Fascs release", false)]
    [TestCase("Infusion of ectomesenchymal cells", true)]
    [TestCase("hUCMSC with platelet-rich plasma", true)]
    [TestCase("Platelet-rich plasma with hUCMSC", true)]
    [TestCase("hUCMSC exosomes", false)]
    [TestCase("Platelet lysate expanded MSC", true)]
    [TestCase("Concentrate rich in MSC", true)]
    [TestCase("Platelet-rich plasma containing MSC", false)]
    [TestCase("Exosomes produced by MSC", false)]
    [TestCase("Exosome-free MSC", true)]
    [TestCase("Exosomes and MSC", true)]
    [TestCase("Non-MSC cells", false)]
    [TestCase("MSC collection", false)]
    [TestCase("MSC collection and infusion", true)]
    [TestCase("Glucose infusion", false)]
    public void Living_cells(string name, bool areGiven) => Assert.That(Read("One infusion", name).GivesCells, Is.EqualTo(areGiven));

    [TestCase("EB-CMF", "", "", true)]
    [TestCase("AB100", "", "", true)]
    [TestCase("Lomecel®", "", "", true)]
    [TestCase("Lomecel", "", "", false)]
    [TestCase("Lomecel", "AB100", "", true)]
    [TestCase("Lomecel", "", "Allogeneic MSC in saline", true)]
    [TestCase("Lomecel", "", "A tablet for those who had taken part in the earlier trial, in which some of them had got an infusion of MSC",
        false)]
    [TestCase("Infusion", "Saline", "", false)]
    [TestCase("Exosome injection", "", "MSC are cultured, and what they leave in the medium is given", false)]
    [TestCase("Bone marrow mononuclear cells", "", "", false)]
    [TestCase("CD34+ cells", "", "", false)]
    [TestCase("CD34-negative cells", "", "", true)]
    [TestCase("Transplantation", "", "No additional administration of MSC", false)]
    public void A_name_that_says_nothing_is_understood_by_what_is_said_of_it(string name, string otherName, string description,
        bool areGiven) =>
        Assert.That(
            Read("One dose", name, summary: "MSC are tested", description: description, otherName: otherName).GivesCells,
            Is.EqualTo(areGiven));

    [TestCase("Autologous MSC fixed in allogenic bone tissue", "autologous")]
    [TestCase("Autologous MSC in allogeneic human fibrin", "autologous")]
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
    [TestCase("MSC of the bone marrow", "Wharton´s jelly MSC", "bone marrow")]
    [TestCase("Mononuclear cells are isolated from bone marrow", "cord", null)]
    [TestCase("Samples of the patients are obtained from bone marrow", "cord", null)]
    [TestCase("The cells are grown for weeks. Serum is obtained from umbilical cord blood", "cord", null)]
    [TestCase("Such cells can be isolated from adipose tissue", "cord", null)]
    public void Summaries_and_keywords_tell_the_source_last(string summary, string keyword, string? expected)
    {
        var source = Read("Infusion", summary: summary, keyword: keyword).Protocol!.Products[0].Source;

        Assert.That(source.IsStated ? source.Value.Name : null, Is.EqualTo(expected));
    }

    [Test]
    public void How_often_another_drug_is_given_does_not_count()
    {
        var arm = Read(
            "Injection of 40 million MSC at baseline. Subcutaneous injection of 20 µg of a drug once daily for 6 months").Protocol!.Arms[0];

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
    [TestCase("Use of non enzymatically processed adipose-derived stromal cells", false)]
    public void Cells_that_nobody_cultured_are_no_product(string summary, bool areGiven) =>
        Assert.That(Read("Injection", "Stem cell transplantation", summary: summary).GivesCells, Is.EqualTo(areGiven));

    [Test]
    public void What_other_cells_have_potential_for_tells_no_donor() =>
        Assert.That(
            Read("MSC", summary: "Autologous MSC has potential to lower a score").Protocol!.Products[0].Donor.Type.IsStated, Is.False);

    [TestCase("MSC of bone marrow, CD34-negative", "bone marrow")]
    [TestCase("Placental adherent stromal cells (ASCs)", "placenta")]
    [TestCase("ASCs", "adipose")]
    [TestCase("Placental stromal cells (ASC)", "placenta")]
    [TestCase("MSC of bone marrow or of umbilical cord", "bone marrow, umbilical cord")]
    [TestCase("Adipose MSC with bone marrow mononuclear cells", "adipose")]
    [TestCase("Bone marrow mononuclear cells with adipose MSC", "adipose")]
    [TestCase("Umbilical cord MSC, skin fibroblasts", "umbilical cord")]
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

    [TestCase("intravenously\nand intramuscularly")]
    [TestCase("intravenously\nplus intramuscularly")]
    [TestCase("an intravenous infusion followed\nby an intramuscular injection")]
    [TestCase("intravenous infusion combined with intramuscular injection")]
    [TestCase("intravenously then intramuscularly")]
    [TestCase("intravenously as well as intramuscularly")]
    [TestCase("intravenously on day 0 and intramuscularly on day 7")]
    [TestCase("intravenously (one dose) plus 10 million intramuscularly")]
    [TestCase("IV/IM")]
    [TestCase("静脉输注和肌内注射")]
    [TestCase("静脉输注或肌内注射")]
    [TestCase("静脉输注及肌内注射")]
    [TestCase("静脉输注联合肌内注射")]
    [TestCase("intravenously or an intramuscular injection")]
    [TestCase("intravenously or a single intramuscular injection")]
    [TestCase("intravenously or by the intramuscular route")]
    [TestCase("intravenously or via one intramuscular injection")]
    [TestCase("intravenously or two intramuscular injections")]
    [TestCase("intravenously or in combination with intramuscular injection")]
    [TestCase("intravenously or both intravenously and intramuscularly")]
    [TestCase("intravenous route or intramuscularly")]
    [TestCase("intravenous routes or intramuscularly")]
    [TestCase("intravenous delivery or intramuscularly")]
    [TestCase("intravenous application or intramuscularly")]
    [TestCase("intravenous administrations or intramuscularly")]
    [TestCase("intravenous infusions or intramuscularly")]
    [TestCase("intravenous injections or intramuscularly")]
    public void Two_routes_of_one_dose_are_joined(string routes) =>
        Assert.That(
            Read("MSC " + routes).Protocol!.Arms[0].Route.Select(route => route.Name), Is.EqualTo(["intravenous", "intramuscular"]));

    [TestCase("intraportal infusion or intraportal injection or intramuscularly")]
    [TestCase("intraportal administration or intramuscularly")]
    [TestCase("intraportal injection or intramuscularly")]
    [TestCase("intraportal\tinfusion or intramuscularly")]
    public void What_a_route_is_called_by_may_stand_between_two(string routes) =>
        Assert.That(
            Read("MSC by " + routes).Protocol!.Arms[0].Route.Select(route => route.Name), Is.EqualTo(["intraportal", "intramuscular"]));

    [TestCase("MSC are infused into the splenic artery", "infused into the splenic artery")]
    [TestCase("MSC are injected around the strictures of the bowel", "injected around the strictures")]
    [TestCase("MSC as a spray", "spray")]
    [TestCase("Intravenous use\\^1 \\> MSC", "Intravenous use")]
    [TestCase("1 \\> 0: MSC are infused intravenously", "intravenously")]
    public void A_route_is_quoted_in_the_words_that_say_it(string arm, string words) =>
        Assert.That(Read(arm).OriginOf(Records.Path("arms[0].route[0]"))!.Quote, Is.EqualTo(words));

    [TestCase("MSC are given on days 0, 7 and 14", "0 d, 7 d, 14 d")]
    [TestCase("MSC are given on days 0 and 7. Patients come again on days 28 and 90", "0 d, 7 d")]
    [TestCase("1 million MSC", "0 d, 2 d")]
    [TestCase("MSC are given on days 1 and 8", "0 d, 7 d")]
    [TestCase("MSC are given at 24 h and 3 days", "24 h, 3 d")]
    [TestCase("Once, 1 million MSC", "")]
    [TestCase("Three infusions of MSC, the second on day 7", "")]
    [TestCase("MSC are given on day 21 after the transplantation", "")]
    public void Days_of_one_text_are_the_schedule(string arm, string expected) => Assert.That(
        string.Join(", ", Read(arm, description: "The cells are infused on days 1 and 3").Protocol!.Arms[0].Times),
        Is.EqualTo(expected));

    [TestCase("MSC from bone marrow or from umbilical cord", "bone marrow MSC, umbilical cord not stated")]
    public void One_name_is_that_of_one_product(string arm, string expected) => Assert.That(
        string.Join(", ", Read(arm).Protocol!.Products.Select(product => $"{product.Source} {product.Name}")), Is.EqualTo(expected));

    [TestCase("MSC are given. Three infusions are one week apart", "3", "1 wk")]
    [TestCase("MSC are given. Three infusions of 20 mg are one week apart", null, null)]
    [TestCase("Two infusions of MSC, 48 hours apart", "2", "48 h")]
    public void Counts_and_intervals_are_of_the_cells(string arm, string? count, string? interval)
    {
        var read = Read(arm).Protocol!.Arms[0];

        Assert.That(
            (read.Infusions.IsStated ? read.Infusions.Value.ToString() : null, read.Interval.IsStated
                ? read.Interval.Value.ToString()
                : null), Is.EqualTo((count, interval)));
    }

    [TestCase("MSC on day 0 and 7 and topical application of fitostimoline every other day", "7 d")]
    [TestCase("Topical application of fitostimoline, and MSC every other day", "2 d")]
    public void An_interval_behind_the_name_of_a_drug_is_of_the_drug(string arm, string expected) =>
        Assert.That(Read(arm, other: "Fitostimoline").Protocol!.Arms[0].Interval.Value.ToString(), Is.EqualTo(expected));

    [TestCase("20 million MSC (0.5 million/kg)", "20000000 cells")]
    [TestCase("20 million MSC per patient（0.5×10^6 MSC per kg）", "20000000 cells")]
    [TestCase("20 million MSC. Children get 0.5 million MSC/kg", "20000000 cells, 500000 cells/kg")]
    public void A_dose_in_brackets_on_another_basis_is_the_same(string arm, string expected) =>
        Assert.That(string.Join(", ", Read(arm).Protocol!.Arms[0].Dose), Is.EqualTo(expected));

    [TestCase("MSC as an intra-arterial infusion, then 40 million MSC (100 ml) by intravenous infusion", "intra-arterial, intravenous")]
    [TestCase("MSC are injected into the tendon, while 3 ml will be injected into the bone", "intralesional, other")]
    [TestCase("Transdermal injection of MSC", "other")]
    [TestCase("MSC by intramuscular injections at 24 sites, in addition to a single intrathechal injection", "intramuscular, intrathecal")]
    [TestCase("MSC are injected into the CSF", "intrathecal")]
    public void Routes_of_the_cells_are_told_in_one_breath(string arm, string expected) =>
        Assert.That(string.Join(", ", Read(arm).Protocol!.Arms[0].Route), Is.EqualTo(expected));

    [TestCase("To study MSC of fat, and besides them cells of the blood, in those whose legs are ill, and the safety of the"
        + " intra-arterial infusion of stem cells", "intra-arterial")]
    [TestCase("To study MSC of fat, and besides them drugs of the blood, in those whose legs are ill, and the safety of the"
        + " intra-arterial infusion of heparin", "")]
    public void A_route_far_behind_the_cells_is_theirs_where_cells_follow(string summary, string expected) =>
        Assert.That(string.Join(", ", Read("MSC", summary: summary).Protocol!.Arms[0].Route), Is.EqualTo(expected));

    [TestCase("1 x 10^6 MSC/kg, at most 100 million cells", "1000000 cells/kg", "100000000 cells")]
    [TestCase("1 x 10^6 MSC/kg up to a maximum dose of 2 x 10^6 MSC/kg", "1000000 cells/kg", "2000000 cells/kg")]
    [TestCase("1-2 million MSC/kg", "1000000-2000000 cells/kg", null)]
    public void A_cap_is_one_amount(string arm, string dose, string? cap)
    {
        var read = Read(arm).Protocol!.Arms[0];

        Assert.That((string.Join(", ", read.Dose), read.Cap.IsStated ? read.Cap.Value.ToString() : null), Is.EqualTo((dose, cap)));
    }

    [TestCase("1 x 10^6 MSC per kg of predicted body weight", "predicted")]
    [TestCase("1 x 10^6 MSC per kg of ideal body weight", "ideal")]
    [TestCase("1 x 10^6 MSC per kg of actual body weight", "actual")]
    [TestCase("1 x 10^6 MSC per kg", null)]
    public void A_dose_names_its_weight(string arm, string? expected)
    {
        var weight = Read(arm).Protocol!.Arms[0].DoseWeight;

        Assert.That(weight.IsStated ? weight.Value.Name : null, Is.EqualTo(expected));
    }

    [Test]
    public void What_the_product_is_may_stand_in_the_summary()
    {
        var product = Read("MSC", summary: "MSC of passage 4 with a viability of at least 80 % are given").Protocol!.Products[0];

        Assert.That((product.Passage.Value.ToString(), product.Viability.Minimum.Value.ToString()), Is.EqualTo(("P4", ">= 80 %")));
    }

    [Test]
    public void A_title_tells_what_the_arms_do_not()
    {
        var protocol = Read("Injection", title: "Three intrathecal injections of 20 million autologous bone marrow MSC").Protocol!;

        Assert.That(
            $"{protocol.Arms[0].Infusions} {protocol.Arms[0].Route[0]} {protocol.Arms[0].Dose[0]}"
            + $" {protocol.Products[0].Source} {protocol.Products[0].Donor.Type}",
            Is.EqualTo("3 intrathecal 20000000 cells bone marrow autologous"));
    }
}
