using static MscProtocol.Tests.Reading.ClinicalTrials.OneArm;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>Routes that no word of a list says, from where something is put. The sentences are invented.</summary>
sealed class WordsOfSitesTests
{
    [TestCase("MSC are injected into the lumbar disc", "intradiscal")]
    [TestCase("Into the intervertebral disc infusion of MSC", "intradiscal")]
    [TestCase("MSC are injected into the ovarian tissue", "intraovarian")]
    [TestCase("5 million MSC are injected for each ovary", "intraovarian")]
    [TestCase("MSC are injected to the bone cyst", "intralesional")]
    [TestCase("MSC are placed in the bone cyst", "other")]
    [TestCase("MSC are infused into the portal vein", "intraportal")]
    [TestCase("MSC are infused via the carotid artery", "intra-arterial")]
    [TestCase("MSC by intrahepatic arterial infusion", "intra-arterial")]
    [TestCase("MSC are infused into the infarct-related artery", "intracoronary")]
    [TestCase("MSC are given through a central venous line", "central venous")]
    [TestCase("MSC are given by vein", "intravenous")]
    [TestCase("MSC are injected into the knee joint", "intra-articular")]
    [TestCase("MSC by knee injection", "intra-articular")]
    [TestCase("1 million MSC/kg IV and 3 million cells/kg into the right hepatic artery", "intravenous, intra-arterial")]
    [TestCase("1 million MSC/kg, IV of dose in the peripheral vein and 3 million cells/kg of dose into the right hepatic artery",
        "intravenous, intra-arterial")]
    [TestCase("MSC are injected in the testicular tubules and testicular artery", "other, intra-arterial")]
    [TestCase("MSC are injected into the tendon of the shoulder", "intralesional")]
    [TestCase("MSC are implanted in the posterolateral lumbar fusion site(s)", "other")]
    [TestCase("40 million MSC are implanted in the knee by articular injection", "intra-articular")]
    [TestCase("MSC on a collagen scaffold are implanted into the ankle joint", "other")]
    [TestCase("MSC are transplanted into the striatum", "intracerebral")]
    [TestCase("MSC by ventricular tap", "")]
    [TestCase("An intracerebroventricular injection of MSC", "intracerebral")]
    [TestCase("MSC are applied to the wound", "topical")]
    [TestCase("MSC are injected around the wound", "intralesional")]
    [TestCase("MSC are injected into the uterine cavity", "other")]
    [TestCase("Endometrial injection of MSC", "other")]
    [TestCase("MSC are injected into the facial nerve", "other")]
    [TestCase("MSC注射到椎间盘", "intradiscal")]
    [TestCase("MSC经颈动脉注入", "intra-arterial")]
    [TestCase("将MSC注入膝关节腔内", "intra-articular")]
    [TestCase("MSC用于膝关节炎患者", "")]
    [TestCase("膝関節内にMSCを投与", "intra-articular")]
    [TestCase("MSC 추간판 내 주사", "intradiscal")]
    [TestCase("MSC injection in knee osteoarthritis", "")]
    [TestCase("MSC for those with lumbar disc degeneration", "")]
    [TestCase("MSC given to patients with a fistula", "")]
    [TestCase("Bone marrow injection of MSC", "")]
    [TestCase("UC-MSC, iv, 1 million cells per kg", "intravenous")]
    [TestCase("MSC as i/v infusions", "intravenous")]
    [TestCase("MSC (iii) before and (iv) after surgery", "")]
    [TestCase("MSC are IA injected at the target knee", "intra-articular")]
    [TestCase("MSC are IA injected under X-ray control", "intra-arterial")]
    [TestCase("MSC are applied to the surface of the outflow vein", "")]
    [TestCase("Topical application of MSC to the surface of the outflow vein", "topical")]
    [TestCase("MSC colonized on a matrix are placed while surgeons perform the revascularization of the arteries", "other")]
    [TestCase("Prednisone at 3.5 mg/kg/dose IV and then MSC", "")]
    [TestCase("Prednisone at 3.5 mg/kg and MSC IV", "intravenous")]
    [TestCase("MSC are injected into the knee joint and into the calf muscle", "intra-articular, intramuscular")]
    [TestCase("MSC are injected into the knee joint. Saline is put into the calf muscle", "intra-articular")]
    [TestCase("MSC are injected into the knee joint or saline into the calf muscle", "intra-articular")]
    [TestCase("MSC by intravenus infusion", "intravenous")]
    public void A_route_is_told_by_where_the_cells_go(string arm, string expected) =>
        Assert.That(string.Join(", ", Read(arm).Protocol!.Arms[0].Route.Select(route => route.Name)), Is.EqualTo(expected));

    [TestCase("MSC are given. The product is infused intravenously", "intravenous")]
    [TestCase("MSC are compared with chondrocytes, which others have tried for long and in many ways. After ten days of rest, "
        + "the product is infused intravenously", "")]
    [TestCase("The cells are injected into the portal vein", "intraportal")]
    [TestCase("MSC injection in brain injury", "")]
    [TestCase("MSC injection in discs", "")]
    public void A_summary_tells_where_the_cells_go_in_sentences_on_the_product_alone(string summary, string expected) =>
        Assert.That(
            string.Join(", ", Read("MSC", summary: summary).Protocol!.Arms[0].Route.Select(route => route.Name)), Is.EqualTo(expected));
}
