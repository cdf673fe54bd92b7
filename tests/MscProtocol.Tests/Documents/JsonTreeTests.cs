using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

sealed class JsonTreeTests
{
    [TestCase("{\"a\": 1}", "{\"a\"@1:2-1:5: #1@1:7-1:8}@1:1-1:9")]
    [TestCase("{\n  \"a\" : [\n    \"x\",\n    {}\n  ]\n}\n", "{\"a\"@2:3-2:6: [\"x\"@3:5-3:8, {}@4:5-4:7]@2:9-5:4}@1:1-6:2")]
    [TestCase("{\"a\":\"b\\n\\u0063\",\"d\":[]}", "{\"a\"@1:2-1:5: \"b\\nc\"@1:6-1:17, \"d\"@1:18-1:21: []@1:22-1:24}@1:1-1:25")]
    [TestCase("[\"\U0001F600\", \"活率\", 1]", "[\"\U0001F600\"@1:2-1:6, \"活率\"@1:8-1:12, #1@1:14-1:15]@1:1-1:16")]
    [TestCase("[1e999, -0.10, 12345678901234567890, true, false, null]",
        "[#1e999@1:2-1:7, #-0.10@1:9-1:14, #12345678901234567890@1:16-1:36, ?true@1:38-1:42, ?false@1:44-1:49, ~null@1:51-1:55]@1:1-1:56")]
    [TestCase("{\"a\":1,\"a\":2}", "{\"a\"@1:2-1:5: #1@1:6-1:7, \"a\"@1:8-1:11: #2@1:12-1:13}@1:1-1:14")]
    [TestCase("[\"\\uD83D\\uDE00\"]", "[\"\U0001F600\"@1:2-1:16]@1:1-1:17")]
    [TestCase("\uFEFF[\"a\"]", "[\"a\"@1:2-1:5]@1:1-1:6")]
    [TestCase("[\"a\u2028b\",\n\"c\"]", "[\"a\u2028b\"@1:2-1:7, \"c\"@2:1-2:4]@1:1-2:5")]
    public void Reads_a_tree_with_the_place_of_each_node(string json, string expected) =>
        Assert.That(Dump.Of(Dump.Read(json, DocumentFormat.Json).Root), Is.EqualTo(expected));

    [Test]
    public void Gives_the_same_places_whatever_ends_the_lines([Values("\r\n", "\r")] string lineBreak)
    {
        const string Json = "{\n\"a\": [\n 1,\n \"x\"\n],\n\n\"b\": null }\n";
        var expected = Dump.Of(Dump.Read(Json).Root);
        Assert.That(expected, Does.Contain("\"x\"@4:2-4:5"));
        Assert.That(Dump.Of(Dump.Read(Json.Replace("\n", lineBreak)).Root), Is.EqualTo(expected));
    }

    [TestCase("a: [x, '1', {b: null}]\nc: 'true'", "{\"a\": [\"x\", 1, {\"b\": null}], \"c\": true}")]
    [TestCase("dose: 3e6 cells/kg\nn: 12\nempty: {}", "{\"dose\": \"3e6 cells/kg\", \"n\": 12, \"empty\": {}}")]
    public void Holds_the_same_texts_as_the_same_document_in_yaml(string yaml, string json)
    {
        var fromYaml = Dump.Read(yaml);
        var fromJson = Dump.Read(json);
        Assert.That(fromYaml.Root, Is.Not.Null);
        Assert.That(
            Dump.Scalars(fromJson.Root).Select(scalar => scalar.Text),
            Is.EqualTo(Dump.Scalars(fromYaml.Root).Select(scalar => scalar.Text)));
    }

    [TestCase("x.json", "a: 1", DocumentFormat.Json)]
    [TestCase("X.JSON", "a: 1", DocumentFormat.Json)]
    [TestCase("x.ndjson", "a: 1", DocumentFormat.Json)]
    [TestCase("x.jsonl", "a: 1", DocumentFormat.Json)]
    [TestCase("x.yaml", "{\"a\": 1}", DocumentFormat.Yaml)]
    [TestCase("x.yml", "{\"a\": 1}", DocumentFormat.Yaml)]
    [TestCase("x", " \n{ \"a\": 1}", DocumentFormat.Json)]
    [TestCase("x", "{}", DocumentFormat.Json)]
    [TestCase("x", "[ [\"a\"]]", DocumentFormat.Json)]
    [TestCase("x", "[{\"a\": 1}]", DocumentFormat.Json)]
    [TestCase("x", "{a: 1}", DocumentFormat.Yaml)]
    [TestCase("x", "[{a: 1}]", DocumentFormat.Yaml)]
    [TestCase("x", "[a]", DocumentFormat.Yaml)]
    [TestCase("x", "\"a\": 1", DocumentFormat.Yaml)]
    [TestCase("x", "", DocumentFormat.Yaml)]
    public void Tells_the_format_from_the_name_or_else_the_content(string name, string content, DocumentFormat expected) =>
        Assert.That(FormatDetector.Detect(name, content), Is.EqualTo(expected));
}
