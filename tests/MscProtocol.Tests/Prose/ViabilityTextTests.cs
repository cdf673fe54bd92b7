using MscProtocol.Prose;

namespace MscProtocol.Tests.Prose;

/// <summary>Viability in prose and in fields, and percentages of other things.</summary>
public sealed class ViabilityTextTests
{
    [TestCase("≥ 80 %", ">= 80 %")]
    [TestCase("viability between 80 and 95 %", "80-95 %")]
    [TestCase("viability generally > 70 %", "> 70 %")]
    [TestCase("Viability over 80 %", "> 80 %")]
    [TestCase("≥ 85%", ">= 85 %")]
    [TestCase("80%-95%", "80-95 %")]
    [TestCase("80–95 %", "80-95 %")]
    [TestCase("Generally > 70%", "> 70 %")]
    [TestCase("92.95 ± 1.33 % post-thaw (at 0 h)", "92.95 % ± 1.33 %")]
    [TestCase("viability > 70 %", "> 70 %")]
    [TestCase("viability of at least 90%", ">= 90 %")]
    [TestCase("minimum viability of 70%", ">= 70 %")]
    [TestCase("the viability exceeded 85%", "> 85 %")]
    [TestCase("viability greater than or equal to 70%", ">= 70 %")]
    [TestCase("viability over 80 percent", "> 80 %")]
    [TestCase("viability between 80 and 95%", "80-95 %")]
    [TestCase("more than 85% viable", "> 85 %")]
    [TestCase("70% or more viable", ">= 70 %")]
    [TestCase("80-95% viability", "80-95 %")]
    [TestCase("90% viable cells", "90 %")]
    [TestCase("viability ≥ 80% and purity ≥ 95%", ">= 80 %")]
    [TestCase("cell viability was at least 80%, CD73 ≥ 95%", ">= 80 %")]
    [TestCase("活率不低于80%", ">= 80 %")]
    [TestCase("细胞活力≥90%", ">= 90 %")]
    [TestCase("活细胞率大于95%，纯度≥90%", "> 95 %")]
    [TestCase("células con viabilidad superior al 80%", "> 80 %")]
    [TestCase("viabilité supérieure à 80 %", "> 80 %")]
    [TestCase("viability between 80% and 95%", "80-95 %")]
    [TestCase("viability ≥ 80%, 95% purity", ">= 80 %")]
    [TestCase("viability 80%; 95% purity", "80 %")]
    [TestCase("viability of at least 90 ± 5 %", ">= 90 % ± 5 %")]
    [TestCase("95% of the cells remained viable", "95 %")]
    [TestCase("The product holds 70% or more viable cells", ">= 70 %")]
    [TestCase("HLA-typed donors. Viability 80%", "80 %")]
    [TestCase("95% purity of viable cells", "")]
    [TestCase("80% of patients", "")]
    [TestCase("Response 50%", "")]
    [TestCase("oxygen saturation > 90%", "")]
    [TestCase("95 % CD105 positive", "")]
    [TestCase("≥ 95% CD105, CD73, CD90", "")]
    [TestCase("≤ 20% *HLA-DR", "")]
    [TestCase("5% DMSO", "")]
    [TestCase("95% CI", "")]
    [TestCase("患者生存率80%", "")]
    [TestCase("viability 150%", "")]
    [TestCase("the cells were 80 percent confluent", "")]
    [TestCase("In this trial 80% of patients had been given fluids before they came to the hospital.", "")]
    public void Viabilities(string text, string expected) =>
        Assert.That(
            string.Join(
                ", ", ViabilityText.Find(text).Select(mention => $"{mention.Value}{(mention.Spread is { } spread ? $" ± {spread}" : "")}")),
            Is.EqualTo(expected));

    [TestCase("The viability after thawing is at least 80% in every bag.", "80%")]
    [TestCase("92.95 ± 1.33 % post-thaw", "92.95 ± 1.33 %")]
    public void A_mention_says_where_it_stands(string text, string words)
    {
        var mention = ViabilityText.Find(text).Single();

        Assert.That(text.Substring(mention.Start, mention.Length), Is.EqualTo(words));
    }
}
