using System.Text;
using System.Text.Json.Nodes;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Reading.ClinicalTrials;

/// <summary>Arms beside those that get the cells, and controls within them. The sentences are invented.</summary>
sealed class ArmsWithoutCellsTests
{
    [TestCase("EXPERIMENTAL", "Scaffold alone", "Scaffold", "other")]
    [TestCase("EXPERIMENTAL", "Usual drugs plus pacebo", "Tablets", "other")]
    [TestCase("EXPERIMENTAL", "MSC", "MSC", "experimental")]
    [TestCase("ACTIVE_COMPARATOR", "Scaffold alone", "Scaffold", "active comparator")]
    [TestCase("ACTIVE_COMPARATOR", "Group 2", "Placebo", "placebo")]
    public void An_experimental_arm_without_the_cells_is_none_of_the_product(string type, string label, string given, string role) =>
        Assert.That(Read(Arm("EXPERIMENTAL", "First", "MSC"), Arm(type, label, given)).Arms[1].Role.Value.Name, Is.EqualTo(role));

    [TestCase("Autologous chondrocytes", "concurrent", "active comparator")]
    [TestCase("Autologous MSC at a later day", "none", null)]
    [TestCase("Limbal stem cell transplant", "concurrent", "active comparator")]
    public void An_active_comparator_of_other_cells_is_a_control(string label, string control, string? comparator) =>
        Check(Read(Arm("EXPERIMENTAL", "First", "MSC"), Arm("ACTIVE_COMPARATOR", label, "MSC")), control, comparator);

    [TestCase("Bone marrow mononuclear cells", "other")]
    [TestCase("MSC of fat", "experimental")]
    [TestCase("Second dose", "experimental")]
    public void Where_arms_are_named_after_their_cells_each_gets_its_own(string label, string role) => Assert.That(
        Read(Arm("EXPERIMENTAL", "MSC", "Cell infusion"), Arm("EXPERIMENTAL", label, "Cell infusion")).Arms[1].Role.Value.Name,
        Is.EqualTo(role));

    [TestCase("Steroid", "Corticosteroid injection")]
    [TestCase("Filler", "Hyaluronic acid injection")]
    public void A_drug_that_is_injected_beside_a_fraction_of_fat_is_not_the_cells(string label, string given)
    {
        var document = Document(
            [Arm("EXPERIMENTAL", "First", "Microfragmented fat"), Arm("ACTIVE_COMPARATOR", label, given)],
            "Mesenchymal stem cells of fat in arthrosis");
        Assert.That(document.GivesCells, Is.False);
    }

    [TestCase("Usual care", "standard care")]
    [TestCase("Conventional root canal treatment", "active comparator")]
    [TestCase("Standard osteotomy", "active comparator")]
    public void An_operation_that_is_usual_is_an_active_comparator(string label, string comparator) =>
        Check(Read(Arm("EXPERIMENTAL", "First", "MSC"), Arm("ACTIVE_COMPARATOR", label, "Care")), "concurrent", comparator);

    [TestCase("MSC dose 2 or placebo", "", "concurrent", "placebo")]
    [TestCase("MSC dose 2", "A placebo-controlled study of MSC", "concurrent", "placebo")]
    [TestCase("MSC dose 2", "A study of MSC", "none", null)]
    public void Cohorts_hold_their_control(string label, string title, string control, string? comparator) =>
        Check(Read([Arm("EXPERIMENTAL", "MSC dose 1", "MSC"), Arm("EXPERIMENTAL", label, "MSC")], title), control, comparator);

    [TestCase("or placebo")]
    [TestCase("versus placebo")]
    public void The_words_of_a_control_are_quoted_whole(string words)
    {
        var document = Document([Arm("EXPERIMENTAL", "MSC dose 1", "MSC"), Arm("EXPERIMENTAL", $"MSC {words}", "MSC")], "");
        Assert.That(document.Facts.Single(fact => fact.Path == "design.control").Place.Quote, Is.EqualTo(words));
    }

    [TestCase("OTHER", "B2", "concurrent")]
    [TestCase("EXPERIMENTAL", "Scaffold alone", "concurrent")]
    [TestCase("OTHER", "Marrow donors", null)]
    public void Who_gets_no_cells_beside_those_who_do_is_a_control(string type, string label, string? control)
    {
        var read = Read(Arm("EXPERIMENTAL", "MSC", "MSC"), Arm(type, label, "Care")).Design.Control;
        Assert.That(read.IsStated ? read.Value.Name : null, Is.EqualTo(control));
    }

    [Test]
    public void One_arm_that_follows_a_controlled_study_has_no_control() =>
        Check(Read([Arm("EXPERIMENTAL", "MSC", "MSC")], "Follow-up of a placebo-controlled study"), "none", null);

    [TestCase("pacebo", "placebo")]
    [TestCase("drugs", "standard care")]
    public void A_control_beside_usual_care_is_told_by_what_it_adds(string added, string comparator) =>
        Check(
            Read(Arm("EXPERIMENTAL", "First", "MSC"), Arm("EXPERIMENTAL", $"Conventional plus {added}", "Tablets")),
            "concurrent",
            comparator);

    static void Check(TrialProtocol protocol, string control, string? comparator)
    {
        using var scope = Assert.EnterMultipleScope();
        Assert.That(protocol.Design.Control.IsStated ? protocol.Design.Control.Value.Name : null, Is.EqualTo(control));
        Assert.That(
            protocol.Design.Comparator.Kind.IsStated ? protocol.Design.Comparator.Kind.Value.Name : null, Is.EqualTo(comparator));
    }

    static JsonObject Arm(string type, string label, string given) =>
        new() { ["label"] = label, ["type"] = type, ["interventionNames"] = new JsonArray("Biological: " + given) };

    static TrialProtocol Read(params JsonObject[] arms) => Read(arms, "");

    static TrialProtocol Read(JsonObject[] arms, string title) => Document(arms, title).Protocol!;

    static ProtocolDocument Document(JsonObject[] arms, string title)
    {
        var given = arms.Select(arm => ((string)arm["interventionNames"]![0]!)["Biological: ".Length..]).Distinct().ToList();
        JsonObject record = new()
        {
            ["protocolSection"] = new JsonObject
            {
                ["identificationModule"] = new JsonObject { ["nctId"] = "NCT90000099", ["briefTitle"] = title },
                ["armsInterventionsModule"] = new JsonObject
                {
                    ["armGroups"] = new JsonArray([.. arms]),
                    ["interventions"] = new JsonArray(
                        [.. given.Select(name => new JsonObject { ["type"] = "BIOLOGICAL", ["name"] = name })]),
                },
            },
        };
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(record.ToJsonString()));
        return ProtocolDocument.Read(stream, "arms.json");
    }
}
