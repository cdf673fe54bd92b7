namespace MscProtocol.Tests.Documents;

sealed class YamlTreeTests
{
    [TestCase("a: 1", "{a@1:1-1:2: 1@1:4-1:5}@1:1-1:5")]
    [TestCase("a: x y  # note\n\n\nb: 2\n", "{a@1:1-1:2: x y@1:4-1:7, b@4:1-4:2: 2@4:4-4:5}@1:1-4:5")]
    [TestCase("a:\n  b: c\n\n# note\n", "{a@1:1-1:2: {b@2:3-2:4: c@2:6-2:7}@2:3-2:7}@1:1-2:7")]
    [TestCase("- x\n-  y\n", "[x@1:3-1:4, y@2:4-2:5]@1:1-2:5")]
    [TestCase("a:\n- x\n-\nb: z\n", "{a@1:1-1:2: [x@2:3-2:4, ~@3:2-3:2]@2:1-3:2, b@4:1-4:2: z@4:4-4:5}@1:1-4:5")]
    [TestCase("- a: 1\n  b: 2\n- c", "[{a@1:3-1:4: 1@1:6-1:7, b@2:3-2:4: 2@2:6-2:7}@1:3-2:7, c@3:3-3:4]@1:1-3:4")]
    [TestCase("a: [x, {b: c},\n  y ]\n", "{a@1:1-1:2: [x@1:5-1:6, {b@1:9-1:10: c@1:12-1:13}@1:8-1:14, y@2:3-2:4]@1:4-2:6}@1:1-2:6")]
    [TestCase("a: [b: c, d]", "{a@1:1-1:2: [{b@1:5-1:6: c@1:8-1:9}@1:5-1:9, d@1:11-1:12]@1:4-1:13}@1:1-1:13")]
    [TestCase("[b: c, ? d]", "[{b@1:2-1:3: c@1:5-1:6}@1:2-1:6, {d@1:10-1:11: ~@1:11-1:11}@1:10-1:11]@1:1-1:12")]
    [TestCase("a: {}\nb: []", "{a@1:1-1:2: {}@1:4-1:6, b@2:1-2:2: []@2:4-2:6}@1:1-2:6")]
    [TestCase("a: x\n  y\n  z\nb: w", "{a@1:1-1:2: x y z@1:4-3:4, b@4:1-4:2: w@4:4-4:5}@1:1-4:5")]
    [TestCase("a: |\n  x\n\n  y\n\n\nb: 1\n", "{a@1:1-1:2: \"x\\n\\ny\\n\"@1:4-4:4, b@7:1-7:2: 1@7:4-7:5}@1:1-7:5")]
    [TestCase("a: >-\n  x\n  y", "{a@1:1-1:2: \"x y\"@1:4-3:4}@1:1-3:4")]
    [TestCase("a: 'it''s'\nb: \"x\\ty\"", "{a@1:1-1:2: \"it's\"@1:4-1:11, b@2:1-2:2: \"x\ty\"@2:4-2:10}@1:1-2:10")]
    [TestCase("a: \"x\\\n  y\"\n", "{a@1:1-1:2: \"xy\"@1:4-2:5}@1:1-2:5")]
    [TestCase("--- # first\na: b\n...\n", "{a@2:1-2:2: b@2:4-2:5}@2:1-2:5")]
    [TestCase("k: \U0001F600 x # y\n\U0001F600: [\U0001F600, z]",
        "{k@1:1-1:2: \U0001F600 x@1:4-1:8, \U0001F600@2:1-2:3: [\U0001F600@2:6-2:8, z@2:10-2:11]@2:5-2:12}@1:1-2:12")]
    [TestCase("活率: ≥ 80 %", "{活率@1:1-1:3: ≥ 80 %@1:5-1:11}@1:1-1:11")]
    [TestCase("? a\n: b", "{a@1:3-1:4: b@2:3-2:4}@1:1-2:4")]
    [TestCase("a:  # note\n\nb: {c: , d}",
        "{a@1:1-1:2: ~@1:3-1:3, b@3:1-3:2: {c@3:5-3:6: ~@3:7-3:7, d@3:10-3:11: ~@3:11-3:11}@3:4-3:12}@1:1-3:12")]
    [TestCase("? a\n\n? b", "{a@1:3-1:4: ~@1:4-1:4, b@3:3-3:4: ~@3:4-3:4}@1:1-3:4")]
    [TestCase("\"a: b\": c", "{\"a: b\"@1:1-1:7: c@1:9-1:10}@1:1-1:10")]
    [TestCase("plain", "plain@1:1-1:6")]
    public void Reads_a_tree_with_the_place_of_each_node(string yaml, string expected) =>
        Assert.That(Dump.Of(Dump.Read(yaml, DocumentFormat.Yaml).Root), Is.EqualTo(expected));

    [TestCase("a:", "{a: ~}")]
    [TestCase("a: ~", "{a: ~~}")]
    [TestCase("a: null", "{a: ~null}")]
    [TestCase("a: [Null, NULL, nULL]", "{a: [~Null, ~NULL, nULL]}")]
    [TestCase("a: 'null'", "{a: \"null\"}")]
    [TestCase("a: ''", "{a: \"\"}")]
    [TestCase("a: [1.0e6, 012, yes, true, 1_000, 0x1F, .nan, 2020-01-01]", "{a: [1.0e6, 012, yes, true, 1_000, 0x1F, .nan, 2020-01-01]}")]
    [TestCase("a: 1\na: 2", "{a: 1, a: 2}")]
    [TestCase("a: << b\nb: '<<'", "{a: << b, b: \"<<\"}")]
    [TestCase("a: x & y * z ! w", "{a: x & y * z ! w}")]
    public void Leaves_text_as_text(string yaml, string expected) =>
        Assert.That(Dump.Of(Dump.Read(yaml, DocumentFormat.Yaml).Root, spans: false), Is.EqualTo(expected));

    [Test]
    public void Gives_the_same_places_whatever_ends_the_lines([Values("\r\n", "\r")] string lineBreak)
    {
        const string Yaml = "a:\n  - x\n  - |\n    y\n    z\n\n# note\nb: [p,\n  q]\nc: 'r'\n";
        var expected = Dump.Of(Dump.Read(Yaml).Root);
        Assert.That(expected, Does.Contain("p@8:5-8:6"));
        Assert.That(Dump.Of(Dump.Read(Yaml.Replace("\n", lineBreak)).Root), Is.EqualTo(expected));
    }

    [Test]
    public void Drops_a_byte_order_mark()
    {
        var document = Dump.Read("\uFEFFa: 1");
        Assert.That(Dump.Of(document.Root), Is.EqualTo("{a@1:1-1:2: 1@1:4-1:5}@1:1-1:5"));
        Assert.That(document.Text.LineAt(1), Is.EqualTo("a: 1"));
    }
}
