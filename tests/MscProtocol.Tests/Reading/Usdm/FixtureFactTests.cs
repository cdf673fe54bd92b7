using MscProtocol.Tests.Reporting;

namespace MscProtocol.Tests.Reading.Usdm;

[Category(Golden.Category)]
public class FixtureFactTests
{
    [TestCaseSource(typeof(UsdmSample), nameof(UsdmSample.Names))]
    public void Each_fact_and_remark_is_read_with_its_place(string name)
    {
        var document = UsdmSample.Read(name);

        string[] lines = [.. UsdmSample.Facts(document), "", .. UsdmSample.Remarks(document)];

        Golden.Compare($"{name}.txt", string.Join('\n', lines) + "\n");
    }

    [Test]
    public void Routes_in_fields_come_before_those_in_words()
    {
        const string Label = "\"label\": \"Bone marrow mesenchymal stem cells";
        var text = UsdmSample.Text("v4-escalation")
            .Replace(Label, Label + ", given intrathecally", StringComparison.Ordinal)
            .Replace("\"code\": \"C38276\", \"decode\": \"Intra-arterial", "\"decode\": \"Intra-arterial", StringComparison.Ordinal);

        var routes = UsdmSample.Values(ProtocolDocument.Parse(text, "study.json"))
            .Where(fact => fact.StartsWith("arms[0].route", StringComparison.Ordinal));

        Assert.That(text, Does.Contain("intrathecally"));
        Assert.That(routes, Is.EqualTo(["arms[0].route[0] = intravenous", "arms[0].route[1] = intra-arterial"]));
    }

    [Test]
    public void The_fixtures_of_versions_3_and_4_differ_in_what_version_3_cannot_say()
    {
        var third = UsdmSample.Values(UsdmSample.Read("v3-structured")).ToList();
        var fourth = UsdmSample.Values(UsdmSample.Read("v4-structured")).ToList();

        // Version 3 has no roles but those that are masked, and no products, so that neither a board nor properties can be stated.
        Assert.That(fourth.Except(third), Is.EqualTo(
        [
            "design.dataMonitoringCommittee = True",
            "products[0].name = Umbilical cord mesenchymal stromal cells",
            "products[0].passage = P3-P5",
            "products[0].viability.minimum = 80 %",
            "arms[0].product = Umbilical cord mesenchymal stromal cells",
        ]));
        Assert.That(third.Except(fourth), Is.EqualTo(["products[0].name = UC-MSC", "arms[0].product = UC-MSC"]));
    }
}
