namespace MscProtocol.Tests.Prose;

/// <summary>What the words around a number of cells tell of the cells, in running text.</summary>
public sealed class DoseNounTests
{
    [TestCase("20 million bone-marrow-derived cells", "2e7 cells")]
    [TestCase("2 million mesenchymal stem/stromal cells per kg", "2e6 /kg")]
    [TestCase("2 million mesenchymal stem / stromal cells/kg", "2e6 /kg")]
    [TestCase("2 million mesenchymal stromal/stem cells per kg PBW", "2e6 /kg PBW")]
    [TestCase("2 million mesenchymal (stem/stromal) cells per kg", "2e6 /kg")]
    [TestCase("2 million mesenchymal stem/progenitor cells per kg", "2e6 /kg")]
    [TestCase("2 million mesenchymal stem/precursor cells per kg", "2e6 /kg")]
    [TestCase("2 million MSCs/fibrin glue, 5 ml/kg", "2e6 cells")]
    [TestCase("2 million MSCs/patient", "2e6 cells")]
    [TestCase("20 million MSC-derived cells", "2e7 cells")]
    [TestCase("20 million culture-expanded cells", "2e7 cells")]
    [TestCase("20 million placenta-expanded cells", "2e7 cells")]
    [TestCase("20 million MSC-derived chondrocytes", "")]
    [TestCase("20 million MSC-expanded T cells", "")]
    [TestCase("20 million MSC-EVs", "")]
    [TestCase("20 million MSC-EV", "")]
    [TestCase("20 million MSC-Exo", "")]
    [TestCase("20 million MSC-exos", "")]
    [TestCase("20 million uc-mscs", "2e7 cells")]
    [TestCase("20 million AD-ASCs", "2e7 cells")]
    [TestCase("20 million BMADSCs", "2e7 cells")]
    [TestCase("20 million CD105+ cells", "2e7 cells")]
    [TestCase("20 million CD45neg cells", "2e7 cells")]
    [TestCase("20 million CD3+ cells", "")]
    [TestCase("20 million mesenchymal/stromal units", "2e7 cells")]
    [TestCase("20 million adipose-stem-cells", "2e7 cells")]
    [TestCase("20 million T-cells/kg", "")]
    [TestCase("20 million donor-leukocytes", "")]
    [TestCase("2000万单个核细胞", "")]
    [TestCase("2000万个外泌体", "")]
    [TestCase("2000万幹細胞", "2e7 cells")]
    [TestCase("2000万間葉系幹細胞", "2e7 cells")]
    [TestCase("500万 혈소판", "")]
    [TestCase("줄기세포 500만/kg", "5e6 /kg")]
    [TestCase("30 million ± 20% MSCs", "3e7 cells")]
    [TestCase("30 million ±20 % viable MSCs", "3e7 cells")]
    [TestCase("30 million (range 20-40 million) MSCs", "3e7 cells; 2e7..4e7 cells")]
    [TestCase("30 million - MSCs", "3e7 cells")]
    [TestCase("30 million (autologous) MSCs", "3e7 cells")]
    [TestCase("30 million (MSCs) per kg", "3e7 /kg")]
    [TestCase("30 million [arb'U] MSC", "3e7 cells")]
    [TestCase("30 million [arb'U] in 1mL", "3e7 /mL concentration")]
    [TestCase("30 million [arb'U] in 1 mL", "3e7 /mL concentration")]
    [TestCase("30 million/kg stem cells", "3e7 /kg")]
    [TestCase("MSC dose was 30 million/kg of a drug", "3e7 /kg")]
    [TestCase("30 million/kg T cells", "")]
    [TestCase("30 million/kg patients", "")]
    [TestCase("30 million/kg exosomes", "")]
    [TestCase("30 million stromal vascular cells", "")]
    [TestCase("30 million stromal cells", "3e7 cells")]
    [TestCase("30 million b cells", "")]
    [TestCase("30 million car cells", "")]
    [TestCase("30 million dendritic cells", "")]
    [TestCase("30 million b mscs", "3e7 cells")]
    [TestCase("30 million stem cell exosomes", "")]
    [TestCase("30 million stem cell-derived small extracellular vesicles", "")]
    [TestCase("30 million MSC secretome", "")]
    [TestCase("30 million MSC particles", "")]
    [TestCase("30 million MSC and vesicles", "3e7 cells")]
    [TestCase("30 million MSC small dose", "3e7 cells")]
    [TestCase("30 million total MSC", "3e7 cells")]
    [TestCase("30 million about MSC", "3e7 cells")]
    [TestCase("30 million MSC in each knee", "3e7 /site")]
    [TestCase("30 million MSC for infusion per kg", "3e7 /kg")]
    [TestCase("30 million MSC in saline per kg", "3e7 /kg")]
    [TestCase("30 million MSC per infusion bag per kg", "3e7 cells")]
    [TestCase("30 million nk cells", "")]
    [TestCase("≈ 3 million MSC", "3e6 cells")]
    [TestCase("~3 million MSC", "3e6 cells")]
    [TestCase("30 million MSC for each kg", "3e7 /kg")]
    [TestCase("30 million MSC as vials per kg", "3e7 /kg")]
    [TestCase("30 million MSC with 5 mg/kg heparin", "3e7 cells")]
    [TestCase("30 million MSC were suspended per kg", "3e7 /kg")]
    [TestCase("30 million patients with MSC", "")]
    [TestCase("30 million units of MSC/kg", "3e7 /kg")]
    [TestCase("30 million unit dose", "3e7 cells")]
    [TestCase("5 million/kg, MSC", "5e6 /kg")]
    [TestCase("20 million 间充质干细胞/kg", "2e7 /kg")]
    [TestCase("2000万脐带间充质干细胞/kg", "2e7 /kg")]
    [TestCase("2000万脐带来源的单核细胞", "")]
    [TestCase("4 million (4 x 10^6) MSCs per knee", "4e6 /site")]
    [TestCase("(dose of 4 million) MSCs per kg", "4e6 /kg")]
    [TestCase("4 x 10^6 (cells)", "4e6 cells")]
    [TestCase("infused at 250,000 MPCs/min", "")]
    [TestCase("5.0x10^5 MSCs/hour", "")]
    public void The_words_after_a_number_tell_what_it_counts(string text, string expected) => Check(text, expected);

    [TestCase("Mice were used before. Patients receive 2 million MSC/kg.", "2e6 /kg")]
    [TestCase("Rats were used before; patients receive 2 million MSC/kg.", "2e6 /kg")]
    [TestCase("Patients receive 2 million MSC/kg. Mice were used before.", "2e6 /kg")]
    [TestCase("Patients receive 2 million MSC/kg before they meet the dogs.", "")]
    [TestCase("小鼠实验已完成。患者输注 200万间充质干细胞", "2e6 cells")]
    [TestCase("患者输注 200万间充质干细胞。小鼠实验已完成", "2e6 cells")]
    [TestCase("小鼠输注 200万间充质干细胞", "")]
    [TestCase("In animals, e.g. in sheep, 2 million MSC/kg were safe", "")]
    [TestCase("In animals, i.e. large ones, 2 million MSC/kg were safe", "")]
    [TestCase("In pigs given i.v. 2 million MSC/kg nothing happened", "")]
    [TestCase("In pigs given approx. 2 million MSC/kg nothing happened", "")]
    [TestCase("Smith et al. 2 million MSC/kg", "")]
    [TestCase("In pigs given max. 2 million MSC/kg nothing happened", "")]
    [TestCase("In pigs given ca. 2 million MSC/kg nothing happened", "")]
    [TestCase("2 million MSC/kg, e.g. in mice", "")]
    [TestCase("2 million MSC/kg i.v. in mice", "")]
    [TestCase("2 million MSC/kg approx. in mice", "")]
    [TestCase("T cells were counted. 2 million/kg", "2e6 /kg")]
    [TestCase("CD34+ cell 2 million/kg", "")]
    [TestCase("MSCs from SVF 20 million", "2e7 cells")]
    [TestCase("SVF 20 million", "")]
    [TestCase("Tregs at a dose of 2 million/kg", "")]
    [TestCase("A dose of 20 million was chosen for the second of the cohorts in this study of ours", "2e7 cells")]
    [TestCase("In this study of ours, for the second of the cohorts, 20 million was infused", "2e7 cells")]
    [TestCase("In this study of ours, for the second of the cohorts, 20 million was the budget", "")]
    [TestCase("In this study of ours, for the second of the cohorts, 20 million are overdosed", "")]
    [TestCase("20 million, the budget of the whole study in euro, not a thing more", "")]
    [TestCase("20 million, the budget of the whole study as it was written before any injection", "")]
    [TestCase("MSC were plated at 20 million cells", "")]
    [TestCase("cells were cultured at 20 million cells", "")]
    [TestCase("The cell yield was 20 million MSC", "")]
    [TestCase("The yields were good and 20 million MSC are given", "")]
    [TestCase("2 million MSC/kg was reported in the literature", "")]
    [TestCase("2 million MSC/kg; mice got less", "")]
    [TestCase("operating 2 million MSC/kg", "2e6 /kg")]
    [TestCase("A dose of 2 million MSC/kg has been reported", "")]
    [TestCase("MSCs in pre-clinical use: 2 million/kg", "")]
    [TestCase("In total. Mice were given 2 million MSC/kg before", "")]
    [TestCase("Cells were pooled in total. 2 million MSC/kg are given", "2e6 /kg")]
    [TestCase("In animals, e.g. large ones, 2 million MSC/kg were safe", "")]
    [TestCase("In animals given approx. 2 million MSC/kg nothing happened", "")]
    [TestCase("Mice are kept overall. 2 million MSC/kg are given", "2e6 /kg")]
    [TestCase("Mice come from Africa. 2 million MSC/kg are given", "2e6 /kg")]
    [TestCase("Mice were used before\n\nPatients receive 2 million MSC/kg", "2e6 /kg")]
    [TestCase("Patients receive 2 million MSC/kg\n\nMice were used before", "2e6 /kg")]
    public void The_sentence_tells_whether_a_number_is_a_dose_of_the_trial(string text, string expected) => Check(text, expected);

    [TestCase("kg;kgs;kilo;kilos;kilogram;kilograms;kilogramme;kilogramo;kq;body kg;body weight kilogram;body-weight kilogram", "2e6 /kg")]
    [TestCase("mL;mLs;cc;cm3;cm^3;cm³;millilitre;milliliter;cubic centimetre;cubic centimeter;1 mL", "2e6 /mL concentration")]
    [TestCase("cm^2;cm²;cm2;cm 2;sq cm;square centimetre;square centimeter;1 cm2", "2e6 /cm2")]
    [TestCase(
        "injection site;injection point;vocal "
        + "fold;site;point;knee;eye;joint;hip;disc;disk;limb;leg;foot;lesion;fistula;ovary;hemisphere;level;"
        + "segment;hand;shoulder;defect;track;tract;ischemic limb;knees", "2e6 /site")]
    [TestCase("vial;vials;bag;bags;ampoule;ampule;bottle;syringe;tube;plate;flask;well", "2e6 cells concentration")]
    [TestCase(
        "patient;subject;participant;person;individual;recipient;infusion;injection;dose;unit "
        + "dose;time;administration;treatment;round;application;instillation;session;"
        + "procedure;day;plug;weight range;case;p;cycle;implantation;transplantation;course;5 mL;2.5 mL;1-2 ml;5 µl;10 mL;1.5 ml",
        "2e6 cells")]
    [TestCase("l;litre;liter;mm3;mm^3;mm³;hour;h;min;minute;year;week;month;field;hpf;µl;ul;microlitre;microliter", "")]
    public void Cells_are_counted_against_a_unit(string units, string expected) =>
        ShownDoses.CheckEach(units, ["2 million cells/{0}", "2 million cells per {0}"], expected);

    [TestCase("公斤;千克", "2e6 /kg")]
    [TestCase("毫升", "2e6 /mL concentration")]
    [TestCase("平方厘米", "2e6 /cm2")]
    [TestCase("侧;膝", "2e6 /site")]
    [TestCase("次;例;人", "2e6 cells")]
    [TestCase("升;微升", "")]
    public void Cells_are_counted_against_a_unit_in_Chinese(string units, string expected) =>
        ShownDoses.CheckEach(units, ["200万细胞/{0}", "200万细胞每{0}"], expected);

    [TestCase("2 million MSCs for each {0}")]
    [TestCase("2 million MSCs for every {0}")]
    [TestCase("2 million MSCs in each {0}")]
    [TestCase("2 million MSCs per-{0}")]
    [TestCase("2 million MSCs x {0}")]
    [TestCase("2 million MSCs x{0}")]
    [TestCase("2 million MSCs {0}-1")]
    [TestCase("2 million MSCs {0}^-1")]
    [TestCase("2 million MSCs {0}⁻¹")]
    [TestCase("2 million MSCs {0} -1")]
    [TestCase("2 million MSCs {0} ^-1")]
    [TestCase("2 million MSCs·{0}-1")]
    [TestCase("2 million MSCs*{0}-1")]
    public void Cells_are_counted_against_a_kilogram(string form) => ShownDoses.CheckEach("kg", [form], "2e6 /kg");

    [TestCase("body weight;bodyweight;body mass;BW;body;BB;体重;(body weight);of body weight;of the patient's body weight;patient body "
        + "weight;recipient's body weight;recipient body weight;participant body weight;subject body weight;/BW", "2e6 /kg BW")]
    [TestCase("actual body weight;real body weight;actual;实际体重;actual bodyweight;actual body mass;actual BW;actual weight;real body",
        "2e6 /kg ABW")]
    [TestCase("predicted body weight;PBW;预测体重;预计体重;of predicted body weight", "2e6 /kg PBW")]
    [TestCase("ideal body weight;IBW;理想体重;of the ideal weight", "2e6 /kg IBW")]
    [TestCase("actually;bodywork;of the drug", "2e6 /kg")]
    public void A_kilogram_is_of_a_weight(string weights, string expected) =>
        ShownDoses.CheckEach(weights, ["2 million MSCs/kg {0}"], expected);

    [TestCase("kgbw;kg.bw;kg/bw;kg bw", "2e6 /kg BW")]
    public void A_kilogram_and_its_weight_are_one_word(string units, string expected) =>
        ShownDoses.CheckEach(units, ["2 million MSCs/{0}", "2 million MSCs per {0}"], expected);

    [TestCase(
        "mice;mouse;rat;rats;murine studies;rabbits;sheep;ovine models;pigs;pig;swine;porcine models;minipigs;dogs;canine "
        + "models;horses;equine models;goats;monkeys;macaques;"
        + "primates;piglets;animal models;animals;preclinical work;pre-clinical work;in-vitro work", "In {0} 2 million MSC/kg were given")]
    [TestCase("小鼠;大鼠;动物", "{0}输注 200万间充质干细胞")]
    [TestCase(
        "Smith et al;a previous study;previous studies;a previous trial;the previously reported arm;published data;published studies;"
        + "what was reported;they used;data in the literature;an earlier study;prior studies", "{0}: 2 million MSC/kg")]
    [TestCase("has been reported;have been reported;was reported", "2 million MSC/kg {0}")]
    [TestCase(
        "MSC seeded at;seeding of;MSC plated at;MSC re-plated at;MSC replated at;MSC passaged at;MSC cultured at;The cells were cultured "
        + "to;cryopreserved at;"
        + "frozen at;dispensed to bags of;harvested from flasks:;the cell yield was;yields of;It yielded", "{0} 20 million MSC")]
    [TestCase("e.g;i.e;i.v;approx;Smith et al;mln;max;no;ca", "In pigs given {0}. 2 million MSC/kg nothing happened")]
    public void What_is_told_of_others_is_no_dose_of_the_trial(string words, string form) => ShownDoses.CheckEach(words, [form], "");

    [TestCase(
        "dose;doses;dosage;dosing;infusion;infusions;infused;injection;injections;injected;inject;administered;administration;"
        + "transplantation;implantation;iv;infuse;"
        + "transplanted;剂量;투여;实验组", "2e7 cells")]
    [TestCase("budget;overdosed;reinjected twice", "")]
    public void A_number_by_itself_is_a_dose_where_the_sentence_speaks_of_dosing(string words, string expected) =>
        ShownDoses.CheckEach(
            words,
            [
                "It was decided for the second of the cohorts in this study of ours: {0} 20 million",
                "20 million {0} as was decided for the second of the cohorts in this study of ours",
            ],
            expected);

    [TestCase("cd73+;cd90+;cd105+;cd271+;cd362+;cd146+;cd166+;cd44+;cd29+;cd45neg", "20 million {0} cells", "2e7 cells")]
    [TestCase("cd3+;cd19+;cd34+", "20 million {0} cells", "")]
    [TestCase("细胞;干细胞;幹細胞;間葉系細胞;间充质细胞;细胞", "2000万{0}", "2e7 cells")]
    [TestCase("血小板;淋巴细胞;中性粒细胞;白细胞;红细胞;单个核细胞;单核细胞;外泌体;患者;人次", "2000万{0}", "")]
    [TestCase("세포;줄기세포", "500만 {0}", "5e6 cells")]
    [TestCase("혈소판;명", "500만 {0}", "")]
    public void Cells_are_named_by_markers_and_without_gaps(string words, string form, string expected) =>
        ShownDoses.CheckEach(words, [form], expected);

    [TestCase("exosomes;exosome;exosomal;exos;vesicles;nanovesicles;secretome;secretomes;microvesicles;particles")]
    public void A_product_of_cells_is_no_cell(string products) =>
        ShownDoses.CheckEach(
            products,
            [
                "30 million MSC {0}", "30 million MSC derived {0}", "30 million mesenchymal stem cell-derived small extracellular {0}",
                "30 million stromal cells derived {0}", "30 million stem stromal cell {0}",
            ],
            "");

    static void Check(string text, string expected) => Assert.That(ShownDoses.In(text), Is.EqualTo(expected));
}
