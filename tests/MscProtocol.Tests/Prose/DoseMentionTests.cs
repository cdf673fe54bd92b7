using System.Globalization;
using MscProtocol.Notation;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Prose;

/// <summary>Where a dose stands in a text, how it is written, and how else it can be read.</summary>
sealed class DoseMentionTests
{
    [TestCase("2 million MSCs", "2 million MSCs")]
    [TestCase("Give 2 million cells/kg predicted body weight daily", "2 million cells/kg predicted body weight")]
    [TestCase("Give 2 million cells/kg (IBW) daily", "2 million cells/kg (IBW")]
    [TestCase("Give 2 million cells/kg of the patient's body weight daily", "2 million cells/kg of the patient's body weight")]
    [TestCase("Give 2 million cells/kg of the drug", "2 million cells/kg")]
    [TestCase("Give 2 million cells/kgBW daily", "2 million cells/kgBW")]
    [TestCase("Give 2 × 10^6 cells kg^-1 daily", "2 × 10^6 cells kg^-1")]
    [TestCase("Give 2 × 10^6 cells·kg⁻¹ daily", "2 × 10^6 cells·kg⁻¹")]
    [TestCase("Give 2 × 10^6 cells kg -1 daily", "2 × 10^6 cells kg -1")]
    [TestCase("Give 20 million cells / 2.5 mL slowly", "20 million cells / 2.5 mL")]
    [TestCase("Give 20 million cells/10-20 mL slowly", "20 million cells/10-20 mL")]
    [TestCase("Give 20 million cells/10mL slowly", "20 million cells/10mL")]
    [TestCase("Give 20 million cells/100 µL slowly", "20 million cells/100 µL")]
    [TestCase("Give 20 million cells/1 mL slowly", "20 million cells/1 mL")]
    [TestCase("Give 20 million cells/knees slowly", "20 million cells/knees")]
    [TestCase("Give 20 million cells per injection site slowly", "20 million cells per injection site")]
    [TestCase("Give 2, 4 and 8 million MSCs slowly", "2", "4", "8 million MSCs")]
    [TestCase("Give 2-4 million MSCs slowly", "2-4 million MSCs")]
    [TestCase("Give .5 × 10^6 MSCs slowly", ".5 × 10^6 MSCs")]
    [TestCase("Give MSC at 2*10^5-7 cells slowly", "2*10^5-7 cells")]
    [TestCase("Give 30 million [arb'U] in 1mL slowly", "30 million [arb'U] in 1mL")]
    [TestCase("Give 30 million [arb'U] in 1 mL slowly", "30 million [arb'U] in 1 mL")]
    [TestCase("Give 30 million umbilical cord mesenchymal stem cells per kg slowly",
        "30 million umbilical cord mesenchymal stem cells per kg")]
    [TestCase("静脉输注三百万间充质干细胞/公斤,共4次", "三百万间充质干细胞/公斤")]
    public void A_mention_says_where_it_stands(string text, params string[] words) =>
        Assert.That(DoseText.Find(text).Select(dose => text.Substring(dose.Start, dose.Length)), Is.EqualTo(words));

    [TestCase("4 million MSCs/kg", DoseNotation.Plain)]
    [TestCase("4 × 10(6) MSCs/kg", DoseNotation.Parenthesised)]
    [TestCase("2 million to 4 × 10(6) MSCs/kg", DoseNotation.Parenthesised)]
    [TestCase("2 × 10(6) to 4 million MSCs/kg", DoseNotation.Parenthesised)]
    [TestCase("4 × 106 MSCs/kg", DoseNotation.LostSuperscript)]
    [TestCase("4 × 10E6 MSCs/kg", DoseNotation.TenE)]
    [TestCase("4.10^6 MSCs/kg", DoseNotation.DotTimes)]
    [TestCase("4.000.000 MSCs/kg", DoseNotation.DottedThousands)]
    [TestCase("4 × 10<sup>6</sup> MSCs/kg", DoseNotation.Escaped)]
    [TestCase("4 &times; 10^6 MSCs/kg", DoseNotation.Escaped)]
    [TestCase("4 × 10\\^6 MSCs/kg", DoseNotation.Escaped)]
    [TestCase("4 Ã— 10^6 MSCs/kg", DoseNotation.Mojibake)]
    public void A_mention_says_how_the_number_is_written(string text, DoseNotation notation) =>
        Assert.That(DoseText.Find(text).Single().Notation, Is.EqualTo(notation));

    [TestCase("4 × 106 MSCs are given", "4000000 or 424")]
    [TestCase("2-4 × 106 MSCs are given", "2000000-4000000 or 212-424")]
    [TestCase("2 million to 4 × 106 MSCs are given", "2000000-4000000 or 424-2000000")]
    [TestCase("up to 4 × 106 MSCs are given", "<= 4000000 or <= 424")]
    [TestCase("20 ± 5 × 106 MSCs are given", "15000000-25000000 or 1590-2650")]
    [TestCase("4 × 10E6 MSCs are given", "4000000 or 40000000")]
    [TestCase("4.107 MSCs are given", "40000000 or 4.107")]
    public void A_doubt_holds_both_readings(string text, string readings) =>
        Assert.That(string.Join(" or ", DoseText.Find(text).Single().Doubt!.Alternatives.Select(Show)), Is.EqualTo(readings));

    static string Show(Interval cells) => cells switch
    {
        { Low: null } => $"<= {Number(cells.High)}",
        { IsSingle: true } => Number(cells.Low),
        _ => $"{Number(cells.Low)}-{Number(cells.High)}",
    };

    static string Number(decimal? cells) => cells!.Value.ToString(CultureInfo.InvariantCulture);
}
