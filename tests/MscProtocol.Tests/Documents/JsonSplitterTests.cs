using System.Text;
using MscProtocol.Documents;
using MscProtocol.Reading;

namespace MscProtocol.Tests.Documents;

/// <summary>Which documents a stream of JSON holds, and where each begins.</summary>
sealed class JsonSplitterTests
{
    const int Plenty = 1000;

    static readonly JsonEnvelopes Envelopes = ((TreeReader)DocumentSource.ClinicalTrials.Reader).Envelopes;

    [TestCase("", "@1:1")]
    [TestCase(" \n", " \n@1:1")]
    [TestCase("a: 1\n", "a: 1\n@1:1")]
    [TestCase("{\"a\": 1}\n", "{\"a\": 1}\n@1:1")]
    [TestCase("{\"a\": 1} x", "{\"a\": 1} x@1:1")]
    [TestCase("{\"a\": 1}\nx\n{\"b\": 2}", "{\"a\": 1}\nx\n{\"b\": 2}@1:1")]
    [TestCase("{\"a\": \"}{\"}", "{\"a\": \"}{\"}@1:1")]
    [TestCase("{\"a\": ", "{\"a\": @1:1")]
    [TestCase("[]", "[]@1:1")]
    [TestCase("[1, {\"a\": 1}]", "[1, {\"a\": 1}]@1:1")]
    [TestCase("]{\"a\": 1}", "]{\"a\": 1}@1:1")]
    [TestCase("\uFEFF{\"a\": 1}", "\uFEFF{\"a\": 1}@1:1")]
    public void One_document(string content, string expected) => Check(content, expected);

    [TestCase("[{\"a\": 1}, {\"b\": 2}]", "{\"a\": 1}@1:2 | {\"b\": 2}@1:12")]
    [TestCase("[\n {\"a\": [1]},\r\n {\"é\": {}}, {}\r]", "{\"a\": [1]}@2:2 | {\"é\": {}}@3:2 | {}@3:13")]
    [TestCase("[ {\"a\": 1}, 2, {\"b\": 2}]", "{\"a\": 1}@1:3 | {\"b\": 2}@1:16")]
    [TestCase("[{\"a\": [{\"b\": 1}]}]", "{\"a\": [{\"b\": 1}]}@1:2")]
    [TestCase("[{\"a\": 1}, [{\"b\": 2}], {\"c\": 3}]", "{\"a\": 1}@1:2 | {\"c\": 3}@1:24")]
    [TestCase("[{\"a\": \"}]\\\"{\"}, {\"b\": 2}]", "{\"a\": \"}]\\\"{\"}@1:2 | {\"b\": 2}@1:18")]
    [TestCase("[{\"a\": 1}]]", "{\"a\": 1}@1:2")]
    [TestCase("\uFEFF[{\"a\": 1}]", "{\"a\": 1}@1:2")]
    [TestCase("[{\"a\": 1}, {\"b\": ", "{\"a\": 1}@1:2 | {\"b\": @1:12")]
    [TestCase("[{\"a\": \"x\n}, {\"b\": 2}]", "{\"a\": \"x\n}@1:2 | {\"b\": 2}@2:4")]
    [TestCase("[{\"a\": \"x", "{\"a\": \"x@1:2")]
    [TestCase("[{\"a\": \"x\\", "{\"a\": \"x\\@1:2")]
    public void The_objects_of_a_list(string content, string expected) => Check(content, expected);

    [TestCase("{\"studies\": [{\"a\": 1}, {\"b\": 2}]}", "{\"a\": 1}@1:14 | {\"b\": 2}@1:24")]
    [TestCase("{\"totalCount\": 2, \"studies\" : [{\"a\": 1}]}", "{\"a\": 1}@1:32")]
    [TestCase("{\"FullStudiesResponse\": {\"n\": 1, \"FullStudies\": [{\"a\": 1}]}}", "{\"a\": 1}@1:50")]
    [TestCase("{\"FullStudiesResponse\": {\"x\": {}, \"studies\": [{\"a\": 1}]}}", "{\"a\": 1}@1:47")]
    [TestCase("{\"StudyFieldsResponse\": {\"StudyFields\": [{\"a\": 1}]}}", "{\"a\": 1}@1:42")]
    [TestCase("{\"studies\": []}", null)]
    [TestCase("{\"other\": [{\"a\": 1}]}", "{\"other\": [{\"a\": 1}]}@1:1")]
    [TestCase("{\"other\": {\"studies\": [{\"a\": 1}]}}", "{\"other\": {\"studies\": [{\"a\": 1}]}}@1:1")]
    [TestCase("{\"studies\": 1, \"x\": [{\"a\": 1}]}", "{\"studies\": 1, \"x\": [{\"a\": 1}]}@1:1")]
    [TestCase("{\"FullStudiesResponse\": {\"x\": {\"studies\": [{}]}}}", "{\"FullStudiesResponse\": {\"x\": {\"studies\": [{}]}}}@1:1")]
    [TestCase("{\"FullStudiesResponse\": {}, \"x\": {\"studies\": [{}]}}", "{\"FullStudiesResponse\": {}, \"x\": {\"studies\": [{}]}}@1:1")]
    [TestCase("[\"studies\", [{\"a\": 1}]]", "[\"studies\", [{\"a\": 1}]]@1:1")]
    public void The_objects_of_a_list_in_an_envelope(string content, string? expected) => Check(content, expected);

    [TestCase("{\"a\": 1}{\"b\": 2}", "{\"a\": 1}@1:1 | {\"b\": 2}@1:9")]
    [TestCase(" {\"a\": 1}\n\n{\"b\": 2}\n", "{\"a\": 1}@1:2 | {\"b\": 2}@3:1")]
    [TestCase("{\n\"a\": 1}\n{\"b\":\n 2}\n", "{\n\"a\": 1}@1:1 | {\"b\":\n 2}@3:1")]
    [TestCase("{\"a\": 1}\n{\"b\": 2\n{\"c\": 3}", "{\"a\": 1}@1:1 | {\"b\": 2@2:1 | {\"c\": 3}@3:1")]
    [TestCase("{\"a\": 1} {\"b\": 2\n{\"c\": 3}", "{\"a\": 1}@1:1 | {\"b\": 2\n{\"c\": 3}@1:10")]
    public void A_series_of_objects(string content, string expected) => Check(content, expected);

    [TestCase("", null)]
    [TestCase("{\"a\": 1}\n\n  {\"b\": 2}\r\nx", "{\"a\": 1}@1:1 | {\"b\": 2}@3:3 | x@4:1")]
    [TestCase("[{\"a\": 1}]\r[2]\r", "[{\"a\": 1}]@1:1 | [2]@2:1")]
    [TestCase("\uFEFF{\"a\": 1}\n", "{\"a\": 1}@1:1")]
    public void Lines(string content, string? expected) => Check(content, expected, isLines: true);

    [TestCase("{\"a\": 1}", 8, "{\"a\": 1}@1:1")]
    [TestCase("{\"a\": 1}", 7, "too large@1:1")]
    [TestCase("[{\"a\": 1}, {\"b\": 22}, {\"c\": 3}]", 8, "{\"a\": 1}@1:2 | too large@1:12 | {\"c\": 3}@1:23")]
    [TestCase("[{\"a\": 1}, {\"b\": \"xxxxxxxxxxxx\"}, {\"c\": 3}]", 10, "{\"a\": 1}@1:2 | too large@1:12 | {\"c\": 3}@1:35")]
    public void A_document_beyond_the_limit_stands_alone(string content, long limit, string expected) => Check(content, expected, limit);

    [Test]
    public void A_document_may_be_longer_than_what_is_read_at_once()
    {
        var longest = $"{{\"a\": \"{new string('x', 200_000)}\"}}";
        var stream = new MemoryStream(Encoding.UTF8.GetBytes($"[\r\n{longest}, {{\"b\": 2}}]"));

        Assert.That(
            Parts(stream, limit: 1_000_000, isLines: false),
            Is.EqualTo(new[] { $"{longest}@2:1", $"{{\"b\": 2}}@2:{longest.Length + 3}" }));
    }

    static void Check(string content, string? expected, long limit = Plenty, bool isLines = false)
    {
        var bytes = Encoding.UTF8.GetBytes(content);
        var parts = expected?.Split(" | ") ?? [];

        Assert.That(Parts(new MemoryStream(bytes), limit, isLines), Is.EqualTo(parts));
        Assert.That(Parts(new Drip(bytes), limit, isLines), Is.EqualTo(parts));
    }

    static string[] Parts(Stream stream, long limit, bool isLines) =>
        [.. StreamInput.Now(new JsonSplitter(new(stream), limit, isLines, Envelopes).Split())
            .Select(part => $"{(part.IsTooLarge ? "too large" : Encoding.UTF8.GetString(part.Bytes.Span))}@{part.Start}")];
}
