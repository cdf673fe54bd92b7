using System.Text;
using MscProtocol.Fhir;

namespace MscProtocol.Documents.Tests;

/// <summary>Protocols of ICH M11 as bundles of FHIR, made up for the tests.</summary>
public class BundleReaderTests
{
    const string Study = """
        { "resource": { "resourceType": "ResearchStudy", "title": "A randomised trial of mesenchymal stromal cells in septic shock",
          "phase": { "coding": [ { "code": "C15601", "display": "Phase 2" } ] },
          "identifier": [ { "value": "NCT90000001" } ],
          "extension": { "url": "http://a/narrative-elements", "valueReference": { "reference": "Composition/c1" } } } }
        """;

    const string Narrative = """
        { "resource": { "resourceType": "Composition", "id": "c1", "title": "Overall Design", "section": [ {
          "title": "Overall Design", "code": { "text": "section1.1.2-overall-design" },
          "text": { "div": "<div xmlns='http://www.w3.org/1999/xhtml'><table>
            <tr><td>Intervention Assignment Method:</td><td>Randomised</td></tr>
            <tr><td>Number of Participants:</td><td>A total of 60 participants will be enrolled.</td></tr></table></div>" },
          "section": [ { "title": "Dose", "code": { "text": "section6.1-dose" }, "text": { "div":
            "<div><p>Participants receive 1 &times; 10<sup>6</sup> cells/kg of mesenchymal stromal cells
            by intravenous infusion.</p></div>" } } ]
        } ] } }
        """;

    static readonly string Group = """
        { "resource": { "resourceType": "Group", "characteristic": [
          { "exclude": false, "extension": { "url": "description", "valueString": "<p>Septic shock by Sepsis-3.</p>" } } ] } }
        """;

    [TestCase("document")]
    [TestCase("transaction")]
    public void A_bundle_says_what_its_study_and_its_sections_say(string type)
    {
        var document = Read($"{{ \"resourceType\": \"Bundle\", \"type\": \"{type}\", \"entry\": [ {Study}, {Narrative}, {Group} ] }}");

        Assert.That(document.Refusals, Is.Empty);
        Assert.That(document.GivesCells);
        Assert.That(
            new[] { "study.registryIds[0]", "study.phase", "design.allocation", "arms[0].dose[0]" }.Select(path => Fact(document, path)),
            Is.EqualTo(["NCT90000001", "2", "randomised", "1000000 cells/kg"]));
        Assert.That(document.Facts.Single(fact => fact.Path == "arms[0].dose[0]").Place.ToString(), Does.Contain("6.1 Dose"));
    }

    [TestCase("// POST this\n", "REC-007")]
    [TestCase("", "")]
    public void Comments_are_passed_over_and_told(string head, string expected)
    {
        var remarks = Read($"{head}{{ \"resourceType\": \"Bundle\", \"entry\": [ {Study}, {Narrative} ] }}").Remarks;

        Assert.That(string.Concat(remarks.Select(remark => remark.Id).Where(id => id == "REC-007")), Is.EqualTo(expected));
    }

    [Test]
    public void Labels_and_values_may_stand_side_by_side()
    {
        var table = "<table><tr><td>Intervention Assignment Method:</td><td>Randomised</td>"
            + "<td>Trial Blind Schema:</td><td>Double-blind</td></tr></table>";
        var section = $$"""
            { "resource": { "resourceType": "Composition", "section": [
              { "title": "Overall Design", "text": { "div": "<div>{{table}}</div>" } } ] } }
            """;

        var document = Read($"{{ \"resourceType\": \"Bundle\", \"entry\": [ {Study}, {section} ] }}");

        Assert.That((Fact(document, "design.allocation"), Fact(document, "design.masking")), Is.EqualTo(("randomised", "double blind")));
    }

    [Test]
    public void Tables_within_tables_are_read_once()
    {
        var nested = string.Concat(Enumerable.Repeat("<table><tr><td>", 60)) + new string('a', 200_000)
            + string.Concat(Enumerable.Repeat("</td></tr></table>", 60));

        var section = $"{{ \"title\": \"A\", \"text\": {{ \"div\": \"<div>{nested}</div>\" }} }}";
        var text = BundleReader.Read(Encoding.UTF8.GetBytes(
            "{ \"resourceType\": \"Bundle\", \"entry\": [ { \"resource\": { \"resourceType\": \"Composition\", \"section\": [ "
                + section + " ] } } ] }"));

        Assert.That(text.Blocks.Sum(block => block.Text.Length), Is.LessThan(210_000));
    }

    [Test]
    public void What_stands_twice_is_read_once()
    {
        var one = Read($"{{ \"resourceType\": \"Bundle\", \"entry\": [ {Study}, {Narrative} ] }}");
        var two = Read($"{{ \"resourceType\": \"Bundle\", \"entry\": [ {Study}, {Narrative}, {Narrative} ] }}");

        Assert.That(Facts(two), Is.EqualTo(Facts(one)));
    }

    [TestCase("{ \"resourceType\": \"Bundle\", \"entry\": [] }")]
    [TestCase("{ \"resourceType\": \"Bundle\", \"entry\": [")]
    public void A_bundle_without_a_protocol_is_refused(string text) =>
        Assert.That(Read(text).Refusals.Select(refusal => refusal.Id), Is.EqualTo(["DOC-201"]));

    [TestCase("\\uD80E", Description = "Half a character.")]
    [TestCase("\u00AF", Description = "A byte that is no UTF-8.")]
    public void A_bundle_whose_text_is_no_Unicode_is_refused(string text)
    {
        var composition = $$"""{ "resource": { "resourceType": "Composition", "title": "{{text}}" } }""";
        var bundle = $$"""{ "resourceType": "Bundle", "entry": [ {{composition}} ] }""";
        var document = ProtocolDocument.Read(
            new MemoryStream(Encoding.Latin1.GetBytes(bundle)), "bundle.json", sources: PaperSources.All);

        Assert.That(document.Refusals.Select(refusal => refusal.Id), Is.EqualTo(["DOC-201"]));
    }

    static IEnumerable<string> Facts(ProtocolDocument document) => document.Facts.Select(fact => $"{fact.Path}: {fact.Value}");

    static string Fact(ProtocolDocument document, string path) =>
        string.Concat(document.Facts.Where(fact => fact.Path == path).Select(fact => fact.Value));

    // Lines break within texts, where JSON has none.
    static ProtocolDocument Read(string text)
    {
        var file = Encoding.UTF8.GetBytes(text.Replace("\n  ", " ", StringComparison.Ordinal));
        return ProtocolDocument.Read(new MemoryStream(file), "bundle.json", sources: PaperSources.All);
    }
}
