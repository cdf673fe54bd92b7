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
    [TestCase("Intravenous infusion of MSC versus intrathecal injection", "intravenous")]
    [TestCase("MSC given intravenously. Placebo given intrathecally", "intravenous")]
    public void Routes(string arm, string expected) =>
        Assert.That(string.Join(", ", Read(arm).Protocol!.Arms[0].Route.Select(route => route.Name)), Is.EqualTo(expected));

    [Test]
    public void A_route_that_a_summary_tells_of_other_trials_is_not_that_of_the_arm()
    {
        var document = Read("MSC", summary: "In 2004 MSC were implanted for the first time and MSC implantation spread.");

        Assert.That(document.Protocol!.Arms[0].Route, Is.Empty);
    }

    [TestCase("MSC", true)]
    [TestCase("Trophic factors from umbilical cord MSC", false)]
    [TestCase("MSC secreting trophic factors", true)]
    [TestCase("Secretome-MSC", false)]
    [TestCase("MSC-derived exosomes", false)]
    public void Living_cells(string name, bool areGiven) => Assert.That(Read("One infusion", name).GivesCells, Is.EqualTo(areGiven));

    static ProtocolDocument Read(string arm, string name = "MSC", string summary = "")
    {
        JsonObject record = new()
        {
            ["protocolSection"] = new JsonObject
            {
                ["identificationModule"] = new JsonObject { ["nctId"] = "NCT90000099" },
                ["descriptionModule"] = new JsonObject { ["briefSummary"] = summary },
                ["armsInterventionsModule"] = new JsonObject
                {
                    ["armGroups"] = new JsonArray(new JsonObject { ["label"] = "A", ["type"] = "EXPERIMENTAL", ["description"] = arm }),
                    ["interventions"] = new JsonArray(new JsonObject { ["type"] = "BIOLOGICAL", ["name"] = name }),
                },
            },
        };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(record.ToJsonString()));
        return ProtocolDocument.Read(stream, "words.json");
    }
}
