using MscProtocol.Prose;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Prose;

/// <summary>Terms in running text: what is named, and what only looks like it.</summary>
sealed class TermTextTests
{
    [TestCase("delivered via peripheral intravenous infusion", "peripheral venous")]
    [TestCase("administered intravenously over approximately 60-80 minutes", "intravenous")]
    [TestCase("given i.v.", "intravenous")]
    [TestCase("IV infusion of MSC", "intravenous")]
    [TestCase("MSC (IV) or placebo", "intravenous")]
    [TestCase("for patients with stage IV disease, grade III-IV, phase IV", "")]
    [TestCase("for stages III and IV, grades II or IV, classes I to IV", "")]
    [TestCase("stages IV, phases IV, grades IV, class IV, type IV, types IV, group IV, level IV, part IV, cohort IV", "")]
    [TestCase("NYHA IV, collagen IV, factor IV, I-IV, II/IV, III IV", "")]
    [TestCase("grade: IV bolus", "intravenous")]
    [TestCase("sub-mucosal injection", "other")]
    [TestCase("intra arterial (1 time), intravenous (3 times)", "intra-arterial, intravenous")]
    [TestCase("Intraarterial injection into the hepatic artery", "intra-arterial, intra-arterial")]
    [TestCase("through the portal vein", "intraportal")]
    [TestCase("125 M IT, 48 M IM", "intrathecal, intramuscular")]
    [TestCase("It is given to it", "")]
    [TestCase("intrathecally by lumbar puncture", "intrathecal, intrathecal")]
    [TestCase("central venous catheter", "central venous")]
    [TestCase("central nervous system", "")]
    [TestCase("静脉注射、中心静脉注射", "intravenous, central venous")]
    [TestCase("下肢静脉血栓", "")]
    [TestCase("30分~1時間かけて一回静脈内投与", "intravenous")]
    [TestCase("정맥 내에 투여", "intravenous")]
    [TestCase("transendocardial injections", "intramyocardial")]
    [TestCase("an intra-articular injection in the knee joint", "intra-articular")]
    [TestCase("injected into the hip under ultrasound", "intra-articular")]
    [TestCase("local implantation of MSC", "intralesional")]
    [TestCase("IC infusion followed by IV infusion", "intracoronary, intravenous")]
    [TestCase("nebulised for inhalation", "inhaled, inhaled")]
    [TestCase("submucosal injection", "other")]
    [TestCase("intraventricular administration by a reservoir", "intracerebral")]
    [TestCase("injected into the brain", "intracerebral")]
    [TestCase("periurethral injection", "other")]
    [TestCase("infused into the peritoneal cavity", "other")]
    [TestCase("lumbar administration of MSC", "intrathecal")]
    [TestCase("鞘内注射", "intrathecal")]
    [TestCase("intranasal drops", "other")]
    public void Routes(string text, string names) => Check<Route>(text, names);

    [TestCase("human umbilical cord blood-derived MSC", "umbilical cord blood")]
    [TestCase("umbilical cord-derived MSC, or bone‑marrow MSC", "umbilical cord, bone marrow")]
    [TestCase("Wharton’s jelly", "umbilical cord")]
    [TestCase("hUC-MSCs", "umbilical cord")]
    [TestCase("BM-MSC at 12 months", "bone marrow")]
    [TestCase("at baseline, the fat content of blood and skin", "")]
    [TestCase("adipose tissue", "adipose")]
    [TestCase("fat-derived stem cells", "adipose")]
    [TestCase("decidual stromal cells", "placenta")]
    [TestCase("endometrial-decidual direction", "")]
    [TestCase("脐带间充质干细胞", "umbilical cord")]
    [TestCase("华通氏胶来源", "umbilical cord")]
    public void Tissues(string text, string names) => Check<Tissue>(text, names);

    [TestCase("allogeneic MSC from healthy donors", "allogeneic, allogeneic")]
    [TestCase("Autologous; autologousness", "autologous")]
    [TestCase("cord tissue donated by healthy mothers", "allogeneic")]
    [TestCase("自身免疫病，自体来源", "autologous")]
    public void Donors(string text, string names) => Check<DonorType>(text, names);

    [TestCase("cryopreserved and thawed at the bedside", "cryopreserved, cryopreserved")]
    [TestCase("both groups", "")]
    [TestCase("心肺复苏", "")]
    public void Preservation(string text, string names) => Check<PreservationState>(text, names);

    [TestCase("via (intra-\u00ADarterial), then", "intra-\u00ADarterial")]
    [TestCase("２×ＩＶ．", "ＩＶ")]
    [TestCase("bone  -  marrow", "bone  -  marrow")]
    public void A_mention_says_where_it_stands(string text, string words)
    {
        var places = TermText.Find<Route>(text).Select(mention => (mention.Start, mention.Length))
            .Concat(TermText.Find<Tissue>(text).Select(mention => (mention.Start, mention.Length)));

        Assert.That(places.Select(place => text.Substring(place.Start, place.Length)), Is.EqualTo(new[] { words }));
    }

    [Test]
    public void Words_that_mean_too_much_in_a_sentence_still_name_the_term_in_a_field()
    {
        Assert.That(Term<Route>.Parse("central").Name, Is.EqualTo("central venous"));
        Assert.That(Term<Tissue>.Parse("fat").Name, Is.EqualTo("adipose"));
    }

    static void Check<TList>(string text, string names)
        where TList : ITermList =>
        Assert.That(string.Join(", ", TermText.Find<TList>(text).Select(mention => mention.Term.Name)), Is.EqualTo(names));
}
