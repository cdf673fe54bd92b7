using System.Globalization;
using MscProtocol.Quantities.Prose;

namespace MscProtocol.Tests.Quantities.Prose;

/// <summary>Doses in running text: what is found, written "amount basis", with "*" after a dose that has a doubt.</summary>
public sealed class DoseTextTests
{
    [TestCase("4 million cells", "4e6 cells")]
    [TestCase("4 Million MSCs", "4e6 cells")]
    [TestCase("45 millions of UC-MSC", "4.5e7 cells")]
    [TestCase("4,000,000 cells", "4e6 cells")]
    [TestCase("4.000.000 cells", "4e6 cells")]
    [TestCase("4 000 000 cells", "4e6 cells")]
    [TestCase("4\u00A0000\u00A0000 cells", "4e6 cells")]
    [TestCase("400.000 cells", "4e5 cells*")]
    [TestCase("45M MSCs", "4.5e7 cells")]
    [TestCase("45 mln cells", "4.5e7 cells")]
    [TestCase("45 mln. of cells", "4.5e7 cells")]
    [TestCase("45 Mio. Zellen", "4.5e7 cells")]
    [TestCase("45 MM cells", "4.5e7 cells")]
    [TestCase("45 millones de células", "4.5e7 cells")]
    [TestCase("1.2 billion cells", "1.2e9 cells")]
    [TestCase("450 thousand cells", "4.5e5 cells")]
    [TestCase("one million cells", "1e6 cells")]
    [TestCase("A dose of forty million cells", "4e7 cells")]
    [TestCase("twenty-five million cells", "2.5e7 cells")]
    [TestCase("half a million cells", "5e5 cells")]
    [TestCase("a hundred million cells", "1e8 cells")]
    [TestCase("two hundred million cells", "2e8 cells")]
    [TestCase("4x10^6 cells", "4e6 cells")]
    [TestCase("MSC4×1,000,000 MSC", "4e6 cells")]
    [TestCase("4 X 10 ^ 6 cells", "4e6 cells")]
    [TestCase("4*10^6 cells", "4e6 cells")]
    [TestCase("4*10*6 cells", "4e6 cells")]
    [TestCase("4 × 10**6 cells", "4e6 cells")]
    [TestCase("4·10⁶ cells", "4e6 cells")]
    [TestCase("4•10⁶ cells", "4e6 cells")]
    [TestCase("4 \u0445 10^6 cells", "4e6 cells")]
    [TestCase("4 × 10^{6} cells", "4e6 cells")]
    [TestCase("4 × 10^(6) cells", "4e6 cells")]
    [TestCase("4 × 10(6) cells", "4e6 cells")]
    [TestCase("4 × 10 (6) cells", "4e6 cells")]
    [TestCase("4 × 10 6 cells", "4e6 cells")]
    [TestCase("4 × 106 cells", "4e6 cells*")]
    [TestCase("4×106cells", "4e6 cells*")]
    [TestCase("4x10E6 cells", "4e6 cells*")]
    [TestCase("4x10E06 cells", "4e6 cells*")]
    [TestCase("4x10e+6 cells", "4e6 cells*")]
    [TestCase("4x10 exp 6 cells", "4e6 cells")]
    [TestCase("4 x 10exp6 cells", "4e6 cells")]
    [TestCase("4 x 10 to the 6th cells", "4e6 cells")]
    [TestCase("4x10/6 cells", "4e6 cells")]
    [TestCase("4e6 cells", "4e6 cells")]
    [TestCase("4E+06 cells", "4e6 cells")]
    [TestCase("4.10^6 cells", "4e6 cells")]
    [TestCase("4 . 10^6 cells", "4e6 cells")]
    [TestCase("4.107 cells", "4e7 cells*")]
    [TestCase("4.10e6 cells", "4e6 cells*")]
    [TestCase("4 x 1,000,000 cells", "4e6 cells")]
    [TestCase("4 x 1000000 cells", "4e6 cells")]
    [TestCase("4,5 x 10^6 cells", "4.5e6 cells*")]
    [TestCase("0,4 x 10^6 cells", "4e5 cells")]
    [TestCase("４×１０⁶ cells", "4e6 cells")]
    [TestCase("4 x 10\\^6 cells", "4e6 cells")]
    [TestCase("4 \\* 10\\^6 cells", "4e6 cells")]
    [TestCase("4 &times; 10<sup>6</sup> cells", "4e6 cells")]
    [TestCase("4 &#215; 10&#94;6 cells", "4e6 cells")]
    [TestCase("4â€¯Ã—â€¯10^6 cells", "4e6 cells")]
    [TestCase("4â¯Ãâ¯106 cells", "4e6 cells*")]
    [TestCase("10^6 MSCs", "1e6 cells")]
    [TestCase("10⁶ MSCs", "1e6 cells")]
    [TestCase("infusion of 107 WJ-MSCs", "1e7 cells*")]
    [TestCase("50 万细胞", "5e5 cells")]
    [TestCase("2亿个间充质干细胞", "2e8 cells")]
    [TestCase("两亿细胞", "2e8 cells")]
    [TestCase("5000万个細胞", "5e7 cells")]
    [TestCase("2億個の細胞", "2e8 cells")]
    [TestCase("1억 세포", "1e8 cells")]
    [TestCase("5천만 줄기세포", "5e7 cells")]
    public void Numbers(string text, string expected) => Check(text, expected);

    [TestCase("2-4 million cells", "2e6..4e6 cells")]
    [TestCase("2 – 4 × 10^6 cells", "2e6..4e6 cells")]
    [TestCase("2∼4 × 10^6 cells", "2e6..4e6 cells")]
    [TestCase("2 to 4 million cells", "2e6..4e6 cells")]
    [TestCase("From 2 million to 4 million cells", "2e6..4e6 cells")]
    [TestCase("from 2x10(6) to 4x10(6) MSC per kg", "2e6..4e6 /kg")]
    [TestCase("between 1 × 10^6 – 1 × 10^7 cells", "1e6..1e7 cells")]
    [TestCase("600 million to 1 billion cells", "6e8..1e9 cells")]
    [TestCase("2.106-29.17 billion cells/kg", "2.106e9..2.917e10 /kg")]
    [TestCase("1.107-94,300 million cells", "1.107e6..9.43e10 cells")]
    [TestCase("600,000 to 2 million cells", "6e5..2e6 cells")]
    [TestCase("10 6 –10 7 cells/patient", "1e6..1e7 cells")]
    [TestCase("10^6-10^7 cells/kg", "1e6..1e7 /kg")]
    [TestCase("2*10^5-7 cells/kg", "2e5..2e7 /kg")]
    [TestCase("2-4 x 106 MSC/kg", "2e6..4e6 /kg*")]
    [TestCase("20 ± 5 million cells", "1.5e7..2.5e7 cells")]
    [TestCase("20 ± 5 × 10^6 cells", "1.5e7..2.5e7 cells")]
    [TestCase("20 +/- 5 × 10^6 cells", "1.5e7..2.5e7 cells")]
    [TestCase("2e6 ± 20% MSCs/kg", "2e6 /kg")]
    [TestCase("5 x 10(7) (±20%) MSCs", "5e7 cells")]
    [TestCase("100-200万细胞/kg", "1e6..2e6 /kg")]
    public void Ranges(string text, string expected) => Check(text, expected);

    [TestCase("0.2, 0.6, and 1.8 × 10^6 cells/kg", "2e5 /kg; 6e5 /kg; 1.8e6 /kg")]
    [TestCase("0.2, 0.6,1.8 million cells/kg", "2e5 /kg; 6e5 /kg; 1.8e6 /kg")]
    [TestCase("2,4,8 × 106/kg", "2e6 /kg*; 4e6 /kg*; 8e6 /kg*")]
    [TestCase("30/90/270 million MSCs", "3e7 cells; 9e7 cells; 2.7e8 cells")]
    [TestCase("2 & 4 × 10^6 cells/kg", "2e6 /kg; 4e6 /kg")]
    [TestCase("2 or 4 million cells/kg", "2e6 /kg; 4e6 /kg")]
    [TestCase("either 2x10^6 cells/kg or 4x10^6 cells/kg", "2e6 /kg; 4e6 /kg")]
    [TestCase("Dose A - 2 million cells per kg Dose B - 8 million cells per kg", "2e6 /kg; 8e6 /kg")]
    [TestCase("low dose (2 × 10^6 cells), medium dose (4 × 10^6) and high dose (8 × 10^6)", "2e6 cells; 4e6 cells; 8e6 cells")]
    [TestCase("低剂量(2.0 × 10 7 个细胞)和高剂量(4.0 × 10 7) 组", "2e7 cells; 4e7 cells")]
    [TestCase("doses of hMSCs (30,000,000 and 90,000,000)", "3e7 cells; 9e7 cells")]
    [TestCase("2 million cells/kg (140 million cells)", "2e6 /kg; 1.4e8 cells")]
    [TestCase("30 million IT, 12 million IM", "3e7 cells; 1.2e7 cells")]
    [TestCase("剂量为 20 万细胞/kg 至 2 亿细胞", "2e5 /kg; 2e8 cells")]
    public void Lists(string text, string expected) => Check(text, expected);

    [TestCase("4 × 106 cells (4 million cells)", "4e6 cells")]
    [TestCase("4 million (4 x 10^6) MSCs", "4e6 cells")]
    [TestCase("4 x106 (4 million) cells/kg", "4e6 /kg")]
    [TestCase("40 million (40 x 10^6 cells) total cells", "4e7 cells")]
    public void A_dose_that_is_told_twice_is_one_without_doubt(string text, string expected) => Check(text, expected);

    [TestCase("2 million cells/kg", "2e6 /kg")]
    [TestCase("2 million cells / Kg", "2e6 /kg")]
    [TestCase("2 million cells per kg", "2e6 /kg")]
    [TestCase("2 million cells per kilogram", "2e6 /kg")]
    [TestCase("2 million cells per kilo", "2e6 /kg")]
    [TestCase("2 million cells for each kilogram", "2e6 /kg")]
    [TestCase("2 million cells every kilogram", "2e6 /kg")]
    [TestCase("2 × 10^6 cells kg-1", "2e6 /kg")]
    [TestCase("2 × 10⁶ cells·kg⁻¹", "2e6 /kg")]
    [TestCase("2 million cells/kg BW", "2e6 /kg BW")]
    [TestCase("2 million cells/kgBW", "2e6 /kg BW")]
    [TestCase("2 million cells/kg body weight", "2e6 /kg BW")]
    [TestCase("2 million cells per kg of patient's body weight", "2e6 /kg BW")]
    [TestCase("2 million cells/kg of the recipient", "2e6 /kg")]
    [TestCase("2 million cells/kg predicted body weight (PBW)", "2e6 /kg PBW")]
    [TestCase("2 million cells/kg PBW", "2e6 /kg PBW")]
    [TestCase("2 million cells/kg IBW", "2e6 /kg IBW")]
    [TestCase("2 million cells/kg of ideal body weight", "2e6 /kg IBW")]
    [TestCase("2 million cells/kg actual body weight", "2e6 /kg ABW")]
    [TestCase("200万细胞/公斤体重", "2e6 /kg BW")]
    [TestCase("10^6/kg", "1e6 /kg")]
    [TestCase("1 × 10^6/kg/time", "1e6 /kg")]
    [TestCase("2 million/kg umbilical cord MSCs", "2e6 /kg")]
    [TestCase("2 x 106/kg of autologous MSCs", "2e6 /kg*")]
    [TestCase("2 million xKg of MSCs", "2e6 /kg")]
    [TestCase("MSC 30 million unit", "3e7 cells")]
    [TestCase("1x10^6 unit of umbilical-cord derived mesenchymal stem cells (UC-MSCs)/kgBW", "1e6 /kg BW")]
    [TestCase("20 million cells per patient", "2e7 cells")]
    [TestCase("20 million cells/infusion", "2e7 cells")]
    [TestCase("20 million cells/dose", "2e7 cells")]
    [TestCase("20 million MSC per administration", "2e7 cells")]
    [TestCase("20 million cells/knee", "2e7 /site")]
    [TestCase("20 million cells per eye", "2e7 /site")]
    [TestCase("20 million cells per injection point", "2e7 /site")]
    [TestCase("0,5-2 million cells/Vocal fold", "5e5..2e6 /site")]
    [TestCase("3 million MSC per cm^2", "3e6 /cm2")]
    [TestCase("3 million cells/cm2 of defect", "3e6 /cm2")]
    [TestCase("20 million cells/10ml", "2e7 cells")]
    [TestCase("20 million cells in 10 mL", "2e7 cells")]
    [TestCase("2 * 10^7 cells (2ml)", "2e7 cells")]
    public void Bases(string text, string expected) => Check(text, expected);

    [TestCase("2 million cells/mL", "2e6 /mL concentration")]
    [TestCase("10 million MSC per ml", "1e7 /mL concentration")]
    [TestCase("3 million cells/cm3", "3e6 /mL concentration")]
    [TestCase("6.68 X 106 MSCs per mL in 3.8 mL", "6.68e6 /mL concentration*")]
    [TestCase("5.106 cells/mL", "5e6 /mL concentration*")]
    [TestCase("vials of 30 million MSC/vial", "3e7 cells concentration")]
    [TestCase("160 million cells each (320 million cells total)", "1.6e8 cells; 3.2e8 cells cumulative")]
    [TestCase("a cumulative dose of 320 million cells", "3.2e8 cells cumulative")]
    [TestCase("320 million cells in total", "3.2e8 cells cumulative")]
    [TestCase("累计剂量 2 亿细胞", "2e8 cells cumulative")]
    [TestCase("2 million cells/kg (maximum 200 million cells)", "2e6 /kg; ..2e8 cells cap")]
    [TestCase("2 million cells/kg, up to a maximum of 200 million cells", "2e6 /kg; ..2e8 cells cap")]
    [TestCase("2 million cells/kg, not exceeding 200 million cells", "2e6 /kg; ..2e8 cells cap")]
    [TestCase("2 million cells/kg, not to exceed 200 million MSC", "2e6 /kg; ..2e8 cells cap")]
    [TestCase("0.5, 1 or 2 M MSCs (total ≤200 M)", "5e5 cells; 1e6 cells; 2e6 cells; ..2e8 cells cap")]
    [TestCase("不超过 2 亿细胞", "..2e8 cells cap")]
    [TestCase("a maximum dose of 3 x 10^6 cell/Kg", "..3e6 /kg cap")]
    [TestCase("A total dose of 60 million cells is injected", "6e7 cells")]
    [TestCase("The total volume is 30 ml with 60 million cells", "6e7 cells")]
    public void Roles(string text, string expected) => Check(text, expected);

    [TestCase("30 million allogeneic bone marrow-derived MSCs", "3e7 cells")]
    [TestCase("30 million umbilical Cord Mesenchymal Stem Cells per body kg", "3e7 /kg")]
    [TestCase("30 million cultured adipose derived stem cells", "3e7 cells")]
    [TestCase("30 million allo-hMSCs", "3e7 cells")]
    [TestCase("30 million hADSCs", "3e7 cells")]
    [TestCase("30 million ASCs", "3e7 cells")]
    [TestCase("30 × 10 6 WJMSCs", "3e7 cells")]
    [TestCase("30 million mesenchymal precursor cells (MPCs)", "3e7 cells")]
    [TestCase("30 million MultiStem cells", "3e7 cells")]
    [TestCase("30 million Longeveron Mesenchymal Stem Cells (LMSCs)", "3e7 cells")]
    [TestCase("30 million viable cells", "3e7 cells")]
    [TestCase("30 million CD271+ mesenchymal cells", "3e7 cells")]
    [TestCase("3 x 10^6 (aMBMC) per kg of mesenchymal cells", "3e6 /kg")]
    [TestCase("Three doses of 4 × 107, at days 0, 3, 6, IV", "4e7 cells*")]
    [TestCase("Pilot phase: group 1 (UCMSCs - 30 million)", "3e7 cells")]
    [TestCase("MSCs at a dose of 50-150 million by intravenous infusion", "5e7..1.5e8 cells")]
    [TestCase("MSC infusion, 2 x 50 million", "5e7 cells")]
    [TestCase("Intra-articular injection 40 million/4 ml", "4e7 cells")]
    [TestCase("30-60 M", "3e7..6e7 cells")]
    [TestCase("50 ± 10 M", "4e7..6e7 cells")]
    [TestCase("MSCs isolated from SVF, a total of 30 million cells", "3e7 cells")]
    [TestCase("Subjects receive 2x10E6/kg intravenously", "2e6 /kg*")]
    public void Nouns(string text, string expected) => Check(text, expected);

    [TestCase("30 million MSCs", "30000000 cells")]
    [TestCase("3 million MSCs per kg IBW", "3000000 cells/kg IBW")]
    [TestCase("3 million MSCs per mL", null)]
    [TestCase("3e15 MSCs", null)]
    [TestCase("1e15 to 3e15 MSCs", null)]
    [TestCase("at least 3e15 MSCs", null)]
    public void A_dose_is_held_where_the_model_can_hold_it(string text, string? expected) =>
        Assert.That(DoseText.Find(text).Single().Dose?.ToString(), Is.EqualTo(expected));

    static void Check(string text, string expected) =>
        Assert.That(string.Join("; ", DoseText.Find(text).Select(Show)), Is.EqualTo(expected));

    static string Show(DoseMention dose)
    {
        var amount = dose.Cells.IsSingle ? Short(dose.Cells.Low) : $"{Short(dose.Cells.Low)}..{Short(dose.Cells.High)}";
        var basis = dose.Basis switch
        {
            DoseMentionBasis.PerKilogram => "/kg",
            DoseMentionBasis.PerMillilitre => "/mL",
            DoseMentionBasis.PerSquareCentimetre => "/cm2",
            DoseMentionBasis.PerSite => "/site",
            _ => "cells",
        };
        var weight = dose.Weight switch
        {
            BodyWeightWord.Body => " BW",
            BodyWeightWord.Actual => " ABW",
            BodyWeightWord.Predicted => " PBW",
            BodyWeightWord.Ideal => " IBW",
            _ => "",
        };
        var role = dose.Role == DoseRole.Administration ? "" : $" {dose.Role.ToString().ToLowerInvariant()}";
        return $"{amount} {basis}{weight}{role}{(dose.Doubt is null ? "" : "*")}";
    }

    static string Short(decimal? cells) => cells?.ToString("0.#####e0", CultureInfo.InvariantCulture) ?? "";
}
