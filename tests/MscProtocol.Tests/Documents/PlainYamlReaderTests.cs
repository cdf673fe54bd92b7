using CsCheck;
using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

sealed class PlainYamlReaderTests
{
    const string Yaml = """
        # a protocol
        study:
          title: "A trial: # one"   # a title
          ids: [NCT1, 'two', {a: b,
            c: ~}]
          empty: {}
        arms:
        - name: treated
          dose:
            - 0.3
            - -1 million cells/kg <= 2
        -
          name: 对照 😀
          - - a
            - b: c
              d:
        note: >-
          Given once,
          # and again.
        notes:
          - >-
            one
        last: null
        """;

    static readonly string[] Pieces =
    [
        "\n", "\n  ", "\n    ", "\n- ", "\n  - ", ",\n  ", "\r\n", "\r", "\t", " ", "  ", ":", ": ", "- ", "-", "? ", "?", "[", "]", "{",
        "}", ",", ", ", "\"", "'", "''", "#", " #", "&a", "*a", "!t", "|", ">-", "%", "@", "`", "---", "...", "<<", "\\", "~", "null", "a",
        "a: ", "b: x", "c:", "[a, b]", "{a: b}", "\"q\"", "'q'", "0", "\uFEFF", "\u00A0", "\u3000", "😀",
    ];

    static readonly Gen<string> Assembled = Gen.OneOf(Pieces).Array[1, 14].Select(string.Concat);

    static readonly Gen<string> Mutated =
        Gen.Select(Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 3], Gen.OneOf(Pieces)).Array[0, 2], changes => Texts.Mutate(Yaml, changes));

    static IEnumerable<string> Shipped => RuleFolder.Shipped.Files;

    [TestCase("a: 1")]
    [TestCase("# note\n\na: x y  # note\n  # note\nb:\n")]
    [TestCase("a:\r\n  b: c\r\nd: e\r\n")]
    [TestCase("a:\n- x\n-\n- - y\n  - z: 1\n    w: 2\nb:\n  -\n    c: d")]
    [TestCase("- a: 1\n- [b]\n- {c: d}")]
    [TestCase("a: [x, 'y z', \"w\", [ ], {b: c, 'd': {}}]  # note")]
    [TestCase("a: [x,  # note\n\n  y\n  , z]")]
    [TestCase("a: x & y ! z, [w] {v} 1:2 a#b it's -1")]
    [TestCase("'a b': <= 2 %\nc d : -1")]
    [TestCase("活率: ≥ 80 % 😀")]
    [TestCase("a: '\\bx\\' # note\nb: ['\\', \"c\"]")]
    [TestCase("a: >-\n  x")]
    [TestCase("a: >-\n  x: y\n  - z # no note\n\n\nb: >-\r\n    c\r\n    d\r\n# note\ne: f")]
    [TestCase("- a: >-\n    x\n  b:\n  - >-\n   y\n   z\n  - c")]
    public void Reads(string yaml)
    {
        Assert.That(PlainYamlReader.TryRead(Tree(yaml)), Is.True);
        Assert.That(ReadsAlike(yaml), Is.True);
    }

    [TestCase("")]
    [TestCase("# note")]
    [TestCase("plain", TestName = "a root without a key")]
    [TestCase("[a]", TestName = "a root in brackets")]
    [TestCase(" a: 1", TestName = "a root that is indented")]
    [TestCase("--- # first\na: b\n...\n")]
    [TestCase("a: b\n...")]
    [TestCase("a: x\n  y", TestName = "text on two lines")]
    [TestCase("a:\n  x", TestName = "text below its key")]
    [TestCase("a: [x\n  y]", TestName = "text on two lines in brackets")]
    [TestCase("a: |\n  x")]
    [TestCase("a: >\n  x")]
    [TestCase("a: >- # note\n  x")]
    [TestCase("a: >-\nb: c", TestName = "a folded text without a line")]
    [TestCase("a: >-\n\n  x", TestName = "a folded text after a blank line")]
    [TestCase("a: >-\n  x\n\n  y", TestName = "a folded text of two paragraphs")]
    [TestCase("a: >-\n  x\n  \nb: c", TestName = "a folded text before a line of spaces")]
    [TestCase("a: >-\n  x\n    y", TestName = "a folded text with a line further in")]
    [TestCase("a: >-\n  x \n  y", TestName = "a folded text with a space at the end of a line")]
    [TestCase("a: >-\n    x\n  y", TestName = "a folded text that ends too far in")]
    [TestCase("- >-\n x\n  - y", TestName = "a folded text with an item further in")]
    [TestCase("a: 'it''s'")]
    [TestCase("a: \"x\\ty\"")]
    [TestCase("a: 'x\n  y'")]
    [TestCase("a: 'x' y")]
    [TestCase("a: \tb")]
    [TestCase("a: b\rc: d")]
    [TestCase("a: b\uFEFF")]
    [TestCase("a: &b c")]
    [TestCase("a: *b")]
    [TestCase("a: x *b: c", TestName = "a star, after which the library sees no key")]
    [TestCase("a: !b c")]
    [TestCase("<<: {a: b}")]
    [TestCase("a: {<<: b}")]
    [TestCase("? a\n: b")]
    [TestCase(": b")]
    [TestCase("a: [b: c]")]
    [TestCase("a: [b, ]")]
    [TestCase("a: {b}")]
    [TestCase("a: {b: }")]
    [TestCase("a: {\"b\":1}")]
    [TestCase("a: [1:2]")]
    [TestCase("a: [b")]
    [TestCase("a: [b\n]", TestName = "brackets that go on too far out")]
    [TestCase("a: [b}")]
    [TestCase("a: ]")]
    [TestCase("a: b: c")]
    [TestCase("a: - b")]
    [TestCase("a: 1\n  b: 2")]
    [TestCase("a:\n    b: 1\n  c: 2")]
    [TestCase("a: 1\n- b")]
    [TestCase("- a\nb: 1")]
    [TestCase("a: @b")]
    [TestCase("a: >= 2")]
    public void Leaves_to_the_library(string yaml) => Assert.That(PlainYamlReader.TryRead(Tree(yaml)), Is.False);

    // They hold an empty value in brackets, a colon within a word in brackets, and texts with escapes.
    static readonly string[] LeftToTheLibrary =
        ["msc/identity.yaml", "msc/potency.yaml", "reading.yaml", "statements.yaml", "told.yaml"];

    /// <summary>What ships is written so, and so is what people write after its example.</summary>
    [TestCaseSource(nameof(Shipped))]
    public void Reads_what_ships(string file)
    {
        var yaml = RuleFolder.Shipped.Read(file)!.Text.Content;
        Assert.That(PlainYamlReader.TryRead(Tree(yaml)), Is.EqualTo(!LeftToTheLibrary.Contains(file)));
        Assert.That(ReadsAlike(yaml), Is.True);
    }

    [Test]
    public void Leaves_to_the_library_what_exceeds_a_limit()
    {
        Assert.That(PlainYamlReader.TryRead(Tree("a: {b: c}", new() { Nodes = 4 })), Is.False);
        Assert.That(PlainYamlReader.TryRead(Tree("a: {b: c}", new() { Nodes = 5 })), Is.True);
        Assert.That(PlainYamlReader.TryRead(Tree("a: {b: c}", new() { Depth = 1 })), Is.False);
        Assert.That(PlainYamlReader.TryRead(Tree("a: {b: c}", new() { Depth = 2 })), Is.True);
        Assert.That(PlainYamlReader.TryRead(Tree(new string('a', 1000) + ": b")), Is.True);
        Assert.That(PlainYamlReader.TryRead(Tree(new string('a', 1001) + ": b")), Is.False);
    }

    [Test]
    [Category("Long")]
    public void Reads_signs_as_the_library_does() => Assembled.Sample(ReadsAlike, iter: 20_000);

    [Test]
    [Category("Long")]
    public void Reads_a_changed_text_as_the_library_does() => Mutated.Sample(ReadsAlike, iter: 20_000);

    static bool ReadsAlike(string yaml)
    {
        if (Characters.FindForbidden(new("x.yaml", yaml), DocumentFormat.Yaml) is not null)
            return true;
        var plain = Tree(yaml);
        if (!PlainYamlReader.TryRead(plain))
            return true;
        var library = Tree(yaml);
        YamlDocumentReader.Read(library);
        return Dump.Of(plain.Build().Root) == Dump.Of(library.Build().Root);
    }

    static TreeBuilder Tree(string yaml, DocumentLimits? limits = null) => new(new("x.yaml", yaml), limits ?? DocumentLimits.Default);
}
