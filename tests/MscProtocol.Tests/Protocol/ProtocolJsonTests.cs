using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CsCheck;
using MscProtocol.Protocol;
using MscProtocol.Tests.Reading;

namespace MscProtocol.Tests.Protocol;

/// <summary>Protocols with System.Text.Json, as a web endpoint or a store of documents has them.</summary>
sealed partial class ProtocolJsonTests
{
    static readonly TrialProtocol Complete = ProtocolDocument.Parse(Sample.Complete).Protocol!;

    static readonly JsonSerializerOptions InParts = new(JsonSerializerDefaults.Web) { DefaultBufferSize = 16 };

    static readonly JsonSerializerOptions[] Options =
    [
        JsonSerializerOptions.Default, JsonSerializerOptions.Web,
        new(JsonSerializerDefaults.Web) { WriteIndented = true, TypeInfoResolver = Generated.Default },
    ];

    [Test]
    public void What_is_written_binds_to_the_same_protocol() => AnyProtocol.Gen(withUnreadable: false).Sample(
        protocol => JsonSerializer.Deserialize<TrialProtocol>(JsonSerializer.Serialize(protocol)) == protocol,
        iter: 500,
        print: protocol => JsonSerializer.Serialize(protocol));

    [TestCaseSource(nameof(Options))]
    public void It_is_the_JSON_of_protocol_files(JsonSerializerOptions options)
    {
        var json = JsonSerializer.Serialize(Complete, options);
        Assert.That(JsonNode.DeepEquals(JsonNode.Parse(json), JsonNode.Parse(ProtocolText.Write(Complete, DocumentFormat.Json))));
        Assert.That(JsonSerializer.Deserialize<TrialProtocol>(json, options), Is.EqualTo(Complete));
    }

    [Test]
    public async Task It_binds_from_a_stream_that_comes_in_parts()
    {
        var request = $$"""{ "note": "a", "protocol": {{JsonSerializer.Serialize(Complete)}} }""";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(request));
        Assert.That(await JsonSerializer.DeserializeAsync<Request>(stream, InParts), Is.EqualTo(new Request("a", Complete)));
    }

    [TestCase("""{ "arms": [ { "dose": "3e6 cells/kg", "infusions": 3, "premedication": [] } ] }""")]
    [TestCase("""{ "mscProtocol": "1", "ARMS": { "Dose": ["3e6 cells/kg", ""], "infusions": "3", "cap": "TBD", "premedication": [] } }""")]
    [TestCase("""{ "study": null, "arms": { "dose": "3 million cells/kg", "infusions": 3.0, "route": "unknown", "premedication": [] } }""")]
    public void A_request_may_be_written_as_a_file_may(string json)
    {
        var expected = new TrialProtocol
        {
            Arms = [new() { Dose = [CellDose.PerKilogram(3_000_000)], Infusions = Quantity<Count>.Of(3, ""), Premedication = [] }],
        };
        Assert.That(JsonSerializer.Deserialize<TrialProtocol>(json, JsonSerializerOptions.Web), Is.EqualTo(expected));
    }

    [Test]
    public void A_text_may_stand_for_a_group()
    {
        const string json = """{ "products": { "preservation": { "cryoprotectant": "10 % DMSO" } } }""";
        var protocol = JsonSerializer.Deserialize<TrialProtocol>(json)!;
        Assert.That(protocol.Products[0].Preservation.Cryoprotectant.Agent.Value, Is.EqualTo(CryoprotectantAgent.DMSO));
    }

    [TestCase("""{ "arms": [ {}, { "dose": "3 parrots" } ] }""", "$.arms[1].dose", "parrots")]
    [TestCase("""{ "arms": { "times": ["0 h", "soon"] } }""", "$.arms.times[1]", "soon")]
    [TestCase("""{ "study": { "phase": "9" } }""", "$.study.phase", "'9' is not a known term")]
    [TestCase("""{ "study": { "titel": "A" } }""", "$.study.titel", "did you mean 'title'?")]
    [TestCase("""{ "study": { "Title": "A" } }""", "$.study.Title", "there is no field 'Title' here")]
    [TestCase("""{ "study": { "title": "A", "title": "B" } }""", "$.study.title", "is given twice")]
    [TestCase("""{ "study": { "title": { } } }""", "$.study.title", "a single value is expected")]
    [TestCase("""{ "study": [ ] }""", "$.study", "a group of fields is expected")]
    [TestCase("""{ "arms": { "doseTotal": "3e6 cells" } }""", "$.arms.doseTotal", "computed")]
    [TestCase("""{ "products": { "identity": { "positive": "CD105" } } }""", "$.products.identity.positive", "markers are expected")]
    [TestCase("""{ "products": { "identity": { "positive": { "CD105": "many" } } } }""", "$.products.identity.positive.CD105", "many")]
    [TestCase("""{ "products": { "identity": { "positive": ["CD3", "CD3"] } } }""", "$.products.identity.positive.CD3", "twice")]
    [TestCase("""{ "mscProtocol": 2 }""", "$.mscProtocol", "'2' is not a version")]
    [TestCase("[]", "$", "a group of fields is expected")]
    public void What_cannot_be_taken_as_written_is_refused_with_its_place(string json, string path, string message)
    {
        var fault = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TrialProtocol>(json))!;
        Assert.That(fault.Path, Is.EqualTo(path));
        Assert.That(fault.Message, Does.StartWith(path.Split("$.")[^1].Trim('$')).And.Contains(message));
    }

    [Test]
    public void What_a_file_could_not_say_is_refused_again()
    {
        var protocol = ProtocolDocument.Parse("mscProtocol: 1\narms: { dose: low }\n").Protocol!;
        Assert.That(() => JsonSerializer.Deserialize<TrialProtocol>(JsonSerializer.Serialize(protocol)), Throws.TypeOf<JsonException>());
    }

    [Test]
    public void No_protocol_is_none() => Assert.That(JsonSerializer.Deserialize<TrialProtocol>("null"), Is.Null);

    sealed record Request(string Note, TrialProtocol Protocol);

    [JsonSerializable(typeof(TrialProtocol))]
    sealed partial class Generated : JsonSerializerContext;
}
