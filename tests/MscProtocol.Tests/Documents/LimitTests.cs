using System.Text;
using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

sealed class LimitTests
{
    [TestCase("a: [x]", 2, 4, 6L)]
    [TestCase("{\"a\":[\"x\"]}", 2, 4, 11L)]
    [TestCase("a: 活", 1, 3, 6L)]
    [TestCase("- []", 2, 2, 4L)]
    [TestCase("[{}]", 2, 2, 4L)]
    public void Reads_a_document_up_to_its_limits_and_none_beyond(string content, int depth, int nodes, long bytes)
    {
        var exact = new DocumentLimits { Bytes = bytes, Depth = depth, Nodes = nodes };
        Assert.That(Dump.Read(content, limits: exact).Problems, Is.Empty);
        Assert.That(Ids(Dump.Read(content, limits: new() { Bytes = bytes - 1, Depth = depth, Nodes = nodes })), Is.EqualTo("DOC-001"));
        Assert.That(Ids(Dump.Read(content, limits: new() { Bytes = bytes, Depth = depth, Nodes = nodes - 1 })), Is.EqualTo("DOC-003"));
        if (depth > 1)
        {
            Assert.That(Ids(Dump.Read(content, limits: new() { Bytes = bytes, Depth = depth - 1, Nodes = nodes })), Is.EqualTo("DOC-002"));
        }
    }

    [Test]
    public void Has_limits_when_none_are_given()
    {
        var limits = DocumentLimits.Default;
        Assert.That((limits.Bytes, limits.Depth, limits.Nodes), Is.EqualTo((8_388_608L, 64, 500_000)));
    }

    [Test]
    public void Refuses_limits_that_let_nothing_in()
    {
        Assert.That(() => new DocumentLimits { Bytes = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new DocumentLimits { Bytes = long.MaxValue }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new DocumentLimits { Depth = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new DocumentLimits { Depth = 1001 }, Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new DocumentLimits { Nodes = 0 }, Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    static readonly TestCaseData[] HostileTexts =
    [
        new TestCaseData(Repeat("[", 100_000), DocumentFormat.Yaml, "DOC-002 1:65").SetArgDisplayNames("100,000 brackets"),
        new TestCaseData(Repeat("[", 100_000), DocumentFormat.Json, "DOC-002 1:65").SetArgDisplayNames("100,000 JSON brackets"),
        new TestCaseData(Repeat("{a: ", 20_000), DocumentFormat.Yaml, "DOC-002 1:257").SetArgDisplayNames("20,000 groups"),
        new TestCaseData(Repeat("{a:", 20_000), DocumentFormat.Yaml, "DOC-014 1:4").SetArgDisplayNames("20,000 groups without spaces"),
        new TestCaseData(Repeat("{\"a\":", 20_000), DocumentFormat.Json, "DOC-002 1:321").SetArgDisplayNames("20,000 JSON groups"),
        new TestCaseData(Repeat("- ", 100_000), DocumentFormat.Yaml, "DOC-002 1:129").SetArgDisplayNames("100,000 lists"),
        new TestCaseData(Repeat("\0", 1_000_000), DocumentFormat.Yaml, "DOC-006 1:1").SetArgDisplayNames("NULs"),
        new TestCaseData(Repeat("a:\n", 1_000_000), DocumentFormat.Yaml, "DOC-003 250000:3").SetArgDisplayNames("1,000,000 keys"),
        new TestCaseData("{" + Repeat("\"a\":1,", 1_000_000), DocumentFormat.Json, "DOC-003 1:1500000")
            .SetArgDisplayNames("1,000,000 JSON keys"),
    ];

    [TestCaseSource(nameof(HostileTexts))]
    [Category("Long")]
    public void Refuses_hostile_text_at_one_place(string content, DocumentFormat format, string expected)
    {
        var document = Dump.Read(content, format);
        Assert.That(document.Root, Is.Null);
        Assert.That(Dump.Problems(document), Is.EqualTo(expected));
    }

    [Test]
    public void Refuses_each_anchor_and_alias_of_an_alias_bomb()
    {
        var bomb = new StringBuilder("a: &a [x, x]\n");
        for (var level = 'b'; level <= 'i'; level++)
        {
            bomb.Append(level).Append(": &").Append(level).Append(" [*").Append((char)(level - 1)).Append(", *").Append((char)(level - 1))
                .Append("]\n");
        }

        var problems = Dump.Read(bomb.ToString()).Problems;
        Assert.That(problems.Count(problem => problem.Id == "DOC-009"), Is.EqualTo(9));
        Assert.That(problems.Count(problem => problem.Id == "DOC-010"), Is.EqualTo(16));
        Assert.That(problems, Is.Ordered.Using<Problem>((left, right) => left.Span.Start.CompareTo(right.Span.Start)));
    }

    [Test]
    public void Stops_after_a_hundred_problems() =>
        Assert.That(Dump.Read(Repeat("- *x\n", 500)).Problems, Has.Count.EqualTo(100));

    [Test]
    public void Reads_no_more_of_a_stream_than_one_byte_beyond_the_limit([Values(10, 50_000)] int bytes)
    {
        using var stream = new MemoryStream(new byte[100_000]);
        var document = DocumentReader.Read(stream, "x", null, new DocumentLimits { Bytes = bytes });
        Assert.That(Ids(document), Is.EqualTo("DOC-001"));
        Assert.That(stream.Position, Is.EqualTo(bytes + 1));
    }

    [TestCase(new byte[] { (byte)'a', (byte)':', (byte)' ', (byte)'1' }, "")]
    [TestCase(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', (byte)':', (byte)' ', (byte)'1' }, "")]
    [TestCase(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "DOC-004 1:1")]
    [TestCase(new byte[] { 0xFE, 0xFF, 0, (byte)'a' }, "DOC-004 1:1")]
    [TestCase(new byte[] { (byte)'a', (byte)'\n', 0xE6, 0xB4, 0xBB, 0xE9, (byte)'b' }, "DOC-005 2:2")]
    [TestCase(new byte[] { (byte)'a', 0xC0, 0x80 }, "DOC-005 1:2")]
    [TestCase(new byte[] { (byte)'a', 0xED, 0xA0, 0x80 }, "DOC-005 1:2")]
    [TestCase(new byte[] { (byte)'a', 0xE6, 0xB4 }, "DOC-005 1:2")]
    [TestCase(new byte[] { (byte)'a', 0 }, "DOC-006 1:2")]
    public void Reads_utf_8_only(byte[] bytes, string expected)
    {
        using var stream = new MemoryStream(bytes);
        var document = DocumentReader.Read(stream, "x.yaml", null, DocumentLimits.Default);
        Assert.That(Dump.Problems(document), Is.EqualTo(expected));
    }

    [Test]
    public void Reads_a_stream_that_gives_a_byte_at_a_time()
    {
        var yaml = "a: \U0001F600 活\n" + Repeat("b: c\n", 10_000);
        using var stream = new Drip(Encoding.UTF8.GetBytes(yaml));
        var document = DocumentReader.Read(stream, "x.yaml", null, DocumentLimits.Default);
        Assert.That(document.Text.Content, Is.EqualTo(yaml));
        Assert.That(((MappingNode)document.Root!).Entries, Has.Count.EqualTo(10_001));
    }

    static string Ids(Document document) => string.Join(',', document.Problems.Select(problem => problem.Id));

    static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
