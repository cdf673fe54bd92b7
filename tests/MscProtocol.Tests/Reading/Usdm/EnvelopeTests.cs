using MscProtocol.Reading;

namespace MscProtocol.Tests.Reading.Usdm;

public class EnvelopeTests
{
    const string Version = """{ "titles": [{ "text": "Cord MSC" }], "studyInterventions": [], "studyDesigns": [] }""";

    [TestCase($$"""{ "study": { "versions": [{{Version}}] } }""")]
    [TestCase($$"""{ "versions": [null, {{Version}}] }""", Description = "The study alone.")]
    [TestCase($$"""{ "usdmVersion": "4.0.0", "Study": { "versions": [{{Version}}] } }""")]
    [TestCase($$"""{ "usdmVersion": "4.0.0", "wrapper": { "study": { "versions": [{{Version}}] } } }""")]
    [TestCase($$"""{ "usdmVersion": "4.0.0", "a~b/c": { "Study": { "versions": [{{Version}}] } } }""")]
    public void A_study_is_found_by_what_it_holds(string text)
    {
        var document = ProtocolDocument.Parse(text, "study.json");

        Assert.That((document.Kind, document.Protocol?.Study.Title.Value), Is.EqualTo((DocumentSource.Usdm, "Cord MSC")));
    }

    [TestCase($$"""{ "usdmVersion": "4.0.0", "study": { "versions": [{{Version}}, {{Version}}] } }""",
        "REC-008 /usdmVersion, REC-003 /study/versions")]
    [TestCase("""{ "usdmVersion": "4.0.0", "study": { "versions": [{ "studyInterventions": [], "studyDesigns": [{}, {}] }] } }""",
        "REC-002 /study/versions/0/titles, REC-003 /study/versions/0/studyDesigns, REC-008 /usdmVersion")]
    [TestCase($$"""{ "usdmVersion": "3.0.0", "study": { "versions": [{{Version}}] } }""", "REC-006 /usdmVersion, REC-008 /usdmVersion")]
    [TestCase($$"""{ "a~b/c": { "usdmVersion": "4.0.0", "Study": { "versions": [{{Version}}] } } }""", "REC-008 /a~0b~1c/usdmVersion")]
    [TestCase($$"""[{ "usdmVersion": "4.0.0", "study": { "versions": [{{Version}}] } }]""", "REC-008 /0/usdmVersion")]
    [TestCase($$"""{ "study": { "versions": [{{Version}}] } }""", "REC-008 /study/versions")]
    public void What_else_a_document_holds_is_remarked_on(string text, string remarks) => Assert.That(
        ProtocolDocument.Parse(text, "study.json", sources: [DocumentSource.Usdm])
            .Remarks.Where(remark => remark.Place.Address?.English != "/study/versions/0/titles/0")
            .Select(remark => $"{remark.Id} {remark.Place.Address?.English}"),
        Is.EquivalentTo(remarks.Split(", ")));

    [TestCase($$"""[{ "study": { "versions": [{{Version}}] } }]""")]
    [TestCase($$"""{ "result": { "study": { "versions": [{{Version}}] } } }""")]
    public void Other_envelopes_are_opened_when_the_kind_is_named(string text) =>
        Assert.That(
            ProtocolDocument.Parse(text, "study.json", sources: [DocumentSource.Usdm]).Protocol?.Study.Title.Value, Is.EqualTo("Cord MSC"));

    [TestCase("""{ "usdmVersion": "2.0.0", "clinicalStudy": { "studyTitle": "Cord MSC" } }""", Description = "The shape before version 3.")]
    [TestCase("""{ "usdmVersion": "4.0.0", "study": { "versions": [] } }""")]
    [TestCase("""{ "usdmVersion": "4.0.0", "study": "none" }""")]
    public void A_document_without_a_study_is_refused(string text) =>
        Assert.That(ProtocolDocument.Parse(text, "study.json").Refusals.Select(refusal => refusal.Id), Is.EqualTo(["DOC-103"]));

    [TestCase("""{ "usdmVersion": "4.0.0", "study": { "versions": [{ "studyDesigns": [] }] } }""", "1:53", Description = "No titles.")]
    public void A_remark_on_what_is_missing_stands_where_it_would_be(string text, string place) =>
        Assert.That(
            ProtocolDocument.Parse(text, "study.json").Remarks.Single(remark => remark.Kind == RemarkKind.NoCells)
                .Place.Span.Start.ToString(),
            Is.EqualTo(place));

    [TestCase("""{ "studyInterventions": [], "studyDesigns": [{}] }""", "4-0")]
    [TestCase("""{ "narrativeContentItems": [], "studyDesigns": [{}] }""", "4-0")]
    [TestCase("""{ "studyDesigns": [{ "model": {} }] }""", "4-0")]
    [TestCase("""{ "studyDesigns": [{ "studyInterventionIds": [] }] }""", "4-0")]
    [TestCase("""{ "studyDesigns": [{ "instanceType": "InterventionalStudyDesign" }] }""", "4-0")]
    [TestCase("""{ "studyDesigns": [{ "instanceType": "ObservationalStudyDesign" }] }""", "4-0")]
    [TestCase("""{ "studyDesigns": [{ "instanceType": "StudyDesign", "studyInterventions": [] }] }""", "3-0")]
    public void Conformance_is_checked_elsewhere_and_as_the_document_is_built(string version, string release)
    {
        var document = ProtocolDocument.Parse($$"""{ "study": { "versions": [{{version}}] } }""", "study.json");

        Assert.That(
            document.Remarks.Single(remark => remark.Kind == RemarkKind.Conformance).Message.English,
            Does.EndWith($"core validate -s usdm -v {release} -dp FILE."));
    }

    [TestCase("4.0.0", "v4-structured", 0)]
    [TestCase("3.11.0", "v4-structured", 0)]
    [TestCase("3.0.0", "v4-structured", 1)]
    [TestCase("4.0", "v3-structured", 1)]
    [TestCase("3.6.0", "v3-structured", 0)]
    public void How_a_document_is_built_counts_and_not_what_it_calls_itself(string version, string name, int remarks)
    {
        var original = UsdmSample.Read(name);
        var text = UsdmSample.Text(name)
            .Replace(name == "v4-structured" ? "\"4.0.0\"" : "\"3.0.0\"", $"\"{version}\"", StringComparison.Ordinal);

        var document = ProtocolDocument.Parse(text, "study.json");

        Assert.That(document.Remarks.Count(remark => remark.Kind == RemarkKind.Disagreement), Is.EqualTo(remarks));
        Assert.That(UsdmSample.Values(document), Is.EqualTo(UsdmSample.Values(original)));
    }
}
