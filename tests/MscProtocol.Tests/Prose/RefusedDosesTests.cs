namespace MscProtocol.Tests.Prose;

/// <summary>Numbers in running text that are no doses of stromal cells.</summary>
public sealed class RefusedDosesTests
{
    [TestCase("LPS 2 ng/kg")]
    [TestCase("4 µg/kg endotoxin after 1 h")]
    [TestCase("noradrenaline 0.1 mcg/kg/min")]
    [TestCase("cyclophosphamide 50 mg/kg on day -3")]
    [TestCase("heparin 5000 IU per infusion")]
    [TestCase("endotoxin below 5 EU/kg")]
    [TestCase("2 million IU of interleukin-2")]
    [TestCase("1 x 10^6 CFU of BCG")]
    [TestCase("10^5 copies/mL of HIV RNA")]
    [TestCase("3 x 10^11 vg/kg of the vector")]
    public void Other_agents(string text) => Check(text);

    [TestCase("MSCs at 2 x 10^6 million cells per kg")]
    [TestCase("10^6 万 MSCs")]
    [TestCase("1, 2 and 5 million million MSCs")]
    [TestCase("1e6 thousand MSCs/kg")]
    public void Two_multipliers(string text) => Check(text);

    [TestCase("2 × 10^6 Tregs/kg")]
    [TestCase("1 x 10^6 regulatory T cells per kg")]
    [TestCase("2 x 10^6 CD34+ cells/kg")]
    [TestCase("CD34+ cell dose of 2 x 10^6/kg")]
    [TestCase("10^8 CAR-T cells")]
    [TestCase("5 million NK cells/kg")]
    [TestCase("60 million bone marrow mononuclear cells")]
    [TestCase("100 million BM-MNCs")]
    [TestCase("3 x 10^8 nucleated cells/kg")]
    [TestCase("20 million fibroblasts")]
    [TestCase("10 million chondrocytes")]
    [TestCase("2 million keratinocytes per cm2")]
    [TestCase("5000 islets/kg, that is 2 million islets")]
    [TestCase("4 x 10^6 HSC/kg")]
    [TestCase("4 x 10^6 hematopoietic stem cells per kg")]
    [TestCase("30 million stromal vascular fraction cells")]
    [TestCase("cells cryopreserved under ISO 13485:2003")]
    [TestCase("the cell yield from fat is high, as many as 2*10^7 cells from 250 ml")]
    [TestCase("30 million SVF cells")]
    [TestCase("25 million hepatocytes per kilogram of the body weight")]
    [TestCase("1 x 10^7 T cells/kg in the graft")]
    [TestCase("2 million white blood cells")]
    [TestCase("500万淋巴细胞")]
    public void Other_cells(string text) => Check(text);

    [TestCase("4.0*10^8 nano vesicles/3 ml")]
    [TestCase("Five doses of 2.0 × 108 nanovesicles")]
    [TestCase("3-5 x 10e11 particles of exosomes")]
    [TestCase("MSC exosomes (2.0*10^8 particles)")]
    [TestCase("inhalation of 2 x 10^8 MSC-derived exosomes")]
    [TestCase("800 billion extracellular vesicles")]
    [TestCase("1 x 10^9 mesenchymal stem cell derived extracellular vesicles")]
    public void Vesicles(string text) => Check(text);

    [TestCase("platelets above 50 x 10^9/L")]
    [TestCase("platelets ≥ 100 × 109/L")]
    [TestCase("PMN > 0.5 × 109/L")]
    [TestCase("absolute neutrophil count > 1.5 x 10(9)/L")]
    [TestCase("leukocytes of 4 x 10^3/µL")]
    [TestCase("WBC 4,000,000 per mm3")]
    [TestCase("haemoglobin 100 g/L and platelets 100,000/µL")]
    [TestCase("血小板 100×10^9/L")]
    public void Blood_counts(string text) => Check(text);

    [TestCase("affecting about 27 million people worldwide")]
    [TestCase("10 million psoriasis patients in China")]
    [TestCase("more than 3 million ARDS patients")]
    [TestCase("an economic burden of 4 billion dollars a year")]
    [TestCase("The number of cancer patients rose from 14.1 million to 19.3 million")]
    [TestCase("one million patients annually")]
    [TestCase("556,000 deaths and 30.8 million cases")]
    [TestCase("全国约有 9000 万患者")]
    public void People_and_money(string text) => Check(text);

    [TestCase("mice received 1 x 10^6 MSCs")]
    [TestCase("In rats, 2 million MSC/kg improved survival.")]
    [TestCase("Preclinical studies with 10^7 cells/kg were safe.")]
    [TestCase("A sheep model was given 10 million cells/kg.")]
    [TestCase("A previous study gave 2 x 10^6 MSC/kg.")]
    [TestCase("Kebriaei et al. gave 8 × 10^6 MSC/kg.")]
    [TestCase("Cells were seeded at 5 x 10^4 cells/cm2.")]
    [TestCase("infused at 5 million cells per minute")]
    [TestCase("In one gram of adipose tissue there are 2×10^6 stromal cells on average")]
    [TestCase("その中の200億個の細胞が毎日死滅")]
    [TestCase("約9億細胞のデータを利用し、3億パラメータの基盤モデルを学習")]
    public void Other_places(string text) => Check(text);

    [TestCase("")]
    [TestCase("Low dose of MSCs")]
    [TestCase("the maximum tolerable dose")]
    [TestCase("millions of cells")]
    [TestCase("days 1, 3 and 7")]
    [TestCase("106 patients with chronic pain")]
    [TestCase("enrolled in 2019, 2020 and 2021")]
    [TestCase("NCT02421484 and PMID 28960096")]
    [TestCase("2020-03-15, 10:45")]
    [TestCase("visits at 3m, 6m, 9m and 12m post-injection")]
    [TestCase("HB-100 cells")]
    [TestCase("aged 18 to 65 years")]
    [TestCase("doi:10.1007/s00520-013-1924-2")]
    [TestCase("infusion over 10 minutes")]
    [TestCase("10 mm lesions were injected")]
    [TestCase("passage 4 cells")]
    [TestCase("injection of 10 mL")]
    public void No_amounts_of_cells(string text) => Check(text);

    static void Check(string text) => Assert.That(DoseText.Find(text), Is.Empty);
}
