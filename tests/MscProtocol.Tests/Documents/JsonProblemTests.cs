namespace MscProtocol.Tests.Documents;

sealed class JsonProblemTests
{
    [TestCase("", "DOC-007 1:1", "empty")]
    [TestCase(" \n", "DOC-007 1:1", "empty")]
    [TestCase("null", "DOC-007 1:1", "empty")]
    [TestCase("{\"a\": 1,}", "DOC-014 1:8", "comma too many")]
    [TestCase("[\"a\",, 1]", "DOC-014 1:6", "comma too many")]
    [TestCase("{\"a\": 1 \"b\": 2}", "DOC-014 1:9", "comma is missing")]
    [TestCase("{\"a\": \"x\" \"b\": 2}", "DOC-014 1:11", "comma is missing")]
    [TestCase("[1 2]", "DOC-014 1:4", "comma is missing")]
    [TestCase("{\"a\" 1}", "DOC-014 1:6", "colon is missing")]
    [TestCase("{\"a\": 'x'}", "DOC-014 1:7", "double quotes")]
    [TestCase("{a: 1}", "DOC-014 1:2", "double quotes")]
    [TestCase("{\"a\": NaN}", "DOC-014 1:7", "double quotes")]
    [TestCase("{\"a\": tru}", "DOC-014 1:7", "true, false and null")]
    [TestCase("{\"a\": 01}", "DOC-014 1:7", "not a number")]
    [TestCase("{\"a\": .5}", "DOC-014 1:7", "not a number")]
    [TestCase("{\"a\": +1}", "DOC-014 1:7", "not a number")]
    [TestCase("{\"a\": 1.}", "DOC-014 1:7", "not a number")]
    [TestCase("{\"a\": 9.}", "DOC-014 1:7", "not a number")]
    [TestCase("{\"a\\\"b\" 1}", "DOC-014 1:9", "colon is missing")]
    [TestCase("{\"a\": -}", "DOC-014 1:7", "not a number")]
    [TestCase("{\"a\": \"x", "DOC-016 1:7", "not closed")]
    [TestCase("{\"a\": \"x\n\"}", "DOC-016 1:7", "not closed")]
    [TestCase("{\"a", "DOC-016 1:2", "not closed")]
    [TestCase("{\"a\": \"x\\q\"}", "DOC-014 1:9", "\"\\q\" does not name")]
    [TestCase("{\"a\": \"\\u12\"}", "DOC-014 1:8", "\"\\u\"")]
    [TestCase("{\"a\": \"x\ty\"}", "DOC-014 1:9", "Write \\t")]
    [TestCase("{\"a\": \"x\u0001y\"}", "DOC-006 1:9", "U+0001", TestName = "{m}(U+0001)")]
    [TestCase("{\"a\": \"\\uD800\"}", "DOC-006 1:7", "half a character")]
    [TestCase("{\"\\uDC00\": 1, \"b\": \"\\uD800\"}", "DOC-006 1:2,DOC-006 1:20", "half a character")]
    [TestCase("{\"a\": 1} x", "DOC-014 1:10", "has ended")]
    [TestCase("{\"a\": 1}{}", "DOC-014 1:9", "has ended")]
    [TestCase("{\"a\": 1}\n\n,", "DOC-014 3:1", "has ended")]
    [TestCase("{\"a\": [1, 2}", "DOC-014 1:12", "opened with \"[\" in line 1, column 7")]
    [TestCase("{\"a\": [1, 2", "DOC-015 1:7", "\"]\"")]
    [TestCase("{\"a\": {\"b\": 1}\n\n", "DOC-015 1:1", "\"}\"")]
    [TestCase("{\"a\"", "DOC-015 1:1", "\"}\"")]
    [TestCase("[\"a\", // note\n 1]", "DOC-014 1:7", "no comments")]
    [TestCase("# note\n{\"a\": 1}", "DOC-014 1:1", "no comments")]
    [TestCase("{\"\U0001F600\": 1, x}", "DOC-014 1:11", "double quotes")]
    [TestCase("{\"a\": 1,\r\n \"活\": 2,\r\n x: 3}", "DOC-014 3:2", "double quotes")]
    [TestCase("{\"a\": 1,\r \"活\": 2,\r x: 3}", "DOC-014 3:2", "double quotes")]
    public void Explains_what_cannot_be_read(string json, string expected, string words) => Check(json, expected, words);

    [Test]
    public void Refuses_half_a_character([Values(0xD800, 0xDC00)] int half) =>
        Check($"{{\"a\": \"😀{(char)half}\"}}", "DOC-006 1:10", "half a character");

    static void Check(string json, string expected, string words)
    {
        var document = Dump.Read(json, DocumentFormat.Json);
        Assert.That(document.Root, Is.Null);
        Assert.That(Dump.Problems(document), Is.EqualTo(expected));
        Assert.That(document.Problems[0].Message.English, Does.Contain(words));
    }
}
