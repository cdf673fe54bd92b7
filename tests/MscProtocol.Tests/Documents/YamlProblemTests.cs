namespace MscProtocol.Tests.Documents;

sealed class YamlProblemTests
{
    [TestCase("", "DOC-007 1:1", "empty")]
    [TestCase(" \n# only a note\n", "DOC-007 1:1", "empty")]
    [TestCase("---\n", "DOC-007 1:1", "empty")]
    [TestCase("null", "DOC-007 1:1", "empty")]
    [TestCase("a: 1\n---\nb: 2", "DOC-008 2:1", "second document")]
    [TestCase("a: 1\n...\nb: 2", "DOC-008 3:1", "second document")]
    [TestCase("a: &x 1", "DOC-009 1:4", "\"&x\" is read as a YAML anchor")]
    [TestCase("a: !!str &x 1", "DOC-012 1:4,DOC-009 1:10", "tag")]
    [TestCase("a: *x", "DOC-010 1:4", "\"*x\" is read as a YAML alias")]
    [TestCase("*x : 1", "DOC-010 1:1", "alias")]
    [TestCase("<<: {a: 1}", "DOC-011 1:1", "merges")]
    [TestCase("a: !secret x", "DOC-012 1:4", "\"!secret\" is read as a YAML tag")]
    [TestCase("a: ! x", "DOC-012 1:4", "\"!\"")]
    [TestCase("? [a]\n: b", "DOC-013 1:3", "name")]
    [TestCase("{a: b}: c", "DOC-013 1:1", "name")]
    [TestCase("a: &x [*y]\nb: !t c\n<<: *x", "DOC-009 1:4,DOC-010 1:8,DOC-012 2:4,DOC-011 3:1,DOC-010 3:5", "anchor")]
    [TestCase("a: b\0c", "DOC-006 1:5", "U+0000")]
    [TestCase("a: b\u0001c", "DOC-006 1:5", "U+0001", TestName = "{m}(U+0001)")]
    [TestCase("# note\na: b\u0085c", "DOC-006 2:5", "U+0085")]
    [TestCase("a: b\u2028c", "DOC-006 1:5", "U+2028")]
    [TestCase("a: b\u007Fc", "DOC-006 1:5", "U+007F")]
    [TestCase("a: b\u009Fc", "DOC-006 1:5", "U+009F", TestName = "{m}(U+009F)")]
    [TestCase("a: >3", "DOC-017 1:4", "\">3\" announces a block")]
    [TestCase("a: |\nb: 1", "DOC-017 1:4", "block")]
    public void Refuses_what_a_protocol_has_no_need_of(string yaml, string expected, string words) => Check(yaml, expected, words);

    [TestCase("minimum: >= 70 %\nmethod: x", "DOC-014 1:10", "\">=\" must be in quotes")]
    [TestCase("window: > 3 h", "DOC-014 1:9", "\">\" must be in quotes")]
    [TestCase("window: >3 h", "DOC-014 1:9", "\">\" must be in quotes")]
    [TestCase("a: @x", "DOC-014 1:4", "\"@\" unless it is in quotes")]
    [TestCase("a: `x`", "DOC-014 1:4", "in quotes")]
    [TestCase("a: %x", "DOC-014 1:4", "in quotes")]
    [TestCase("a: * x", "DOC-014 1:4", "\"*\" unless it is in quotes")]
    [TestCase("a: & x", "DOC-014 1:4", "\"&\" unless it is in quotes")]
    [TestCase("%YAML 1.2\n---\na: b", "DOC-014 1:1", "directive")]
    [TestCase("a: b\n%note\n", "DOC-014 2:1", "directive")]
    [TestCase("a:\n\tb: 1", "DOC-014 2:1", "tab")]
    [TestCase("a:\n  b: 1\n\tc: 2", "DOC-014 3:1", "tab")]
    [TestCase("a:\n  b: x\n  \t- y\n\tc: z", "DOC-014 3:3", "tab")]
    [TestCase("a: b: c", "DOC-014 1:5", "second \": \"")]
    [TestCase("a: 1\n b: 2", "DOC-014 2:2", "continued the value above")]
    [TestCase("a\nb: 1", "DOC-014 2:1", "continued the value above")]
    [TestCase("a:\n  b: 1\n c: 2", "DOC-014 3:2", "indentation")]
    [TestCase("a:\n  - b\n - c", "DOC-014 3:2", "indentation")]
    [TestCase("a: x # note\n  b: y", "DOC-014 2:3", "indentation")]
    [TestCase("x: 1\na:1\nb: 2", "DOC-014 2:1", "a colon and a space")]
    [TestCase("x: 1\nfoo\nb: 2", "DOC-014 2:1", "name: value")]
    [TestCase("a: b\n: c", "DOC-014 2:1", "name is missing")]
    [TestCase("[: c]", "DOC-014 1:2", "name is missing")]
    [TestCase("x:\n  : c", "DOC-014 2:5", "name is missing")]
    [TestCase("- a\nb: c", "DOC-014 2:1", "next \"- \"")]
    [TestCase("a: - b", "DOC-014 1:4", "next line")]
    [TestCase("a: \"x\" y", "DOC-014 1:8", "closing quote")]
    [TestCase("a: [1] 2", "DOC-014 1:8", "bracket")]
    [TestCase("a: [1]#x", "DOC-014 1:6", "space before its #")]
    [TestCase("a: {b: c}}", "DOC-014 1:10", "\"}\" is not expected")]
    [TestCase("a: ]", "DOC-014 1:4", "\"]\" is not expected")]
    [TestCase("}", "DOC-014 1:1", "\"}\" is not expected")]
    [TestCase("a: |\n\n      \n  x", "DOC-017 1:4,DOC-014 4:3", "block")]
    [TestCase("a: |\n        \n  x", "DOC-014 3:1", "Remove its spaces")]
    [TestCase("a: \"b\\d\"", "DOC-014 1:6", "\"\\d\" does not name a character")]
    [TestCase("a: \"\\x4\"", "DOC-014 1:5", "\"\\x\"")]
    [TestCase("a: \"\\uD800\"", "DOC-014 1:5", "\"\\u\"")]
    [TestCase("a: \"\\UFFFFFFFF\"", "DOC-014 1:5", "\"\\U\"")]
    public void Explains_what_cannot_be_read(string yaml, string expected, string words) => Check(yaml, expected, words);

    [TestCase("a: \"x\nb: 1", "DOC-016 1:4", "opened with \" here")]
    [TestCase("a: 'x\n\nb: 1", "DOC-016 1:4", "opened with ' here")]
    [TestCase("a: [1, 2\nb: 3", "DOC-015 1:4", "Write \"]\" at its end")]
    [TestCase("a: {x: 1\nb: 3", "DOC-015 1:4", "Write \"}\" at its end")]
    [TestCase("a: {x: 1,\n\"b\": 3", "DOC-015 1:4", "\"}\"")]
    [TestCase("- [a\n- b", "DOC-015 1:3", "\"]\"")]
    [TestCase("- {a: 1\n- {b: 2}", "DOC-015 1:3", "\"}\"")]
    [TestCase("- name: x\n  times: [0 h, 24 h\n  dose: y", "DOC-015 2:10", "\"]\"")]
    [TestCase("a: [", "DOC-015 1:4", "\"]\"")]
    [TestCase("a: [x, [y], {z: 1}\n\n", "DOC-015 1:4", "\"]\"")]
    [TestCase("a: [x, 'it''s ]', {z: 1 # }\n", "DOC-015 1:19", "\"}\"")]
    [TestCase("a: {x: 1 b: 2}", "DOC-014 1:11", "opened with \"{\" in line 1, column 4")]
    [TestCase("a: [1, 2\n  b: 3\n  c: 4", "DOC-014 2:4", "opened with \"[\" in line 1, column 4")]
    [TestCase("a: [1,,2]", "DOC-014 1:7", "one comma")]
    [TestCase("a: [\"x ]\" @y]", "DOC-014 1:11", "opened with \"[\" in line 1, column 4")]
    [TestCase("a: [\"x\\\"]\" @y]", "DOC-014 1:12", "opened with \"[\" in line 1, column 4")]
    [TestCase("a: ['it''s ]' @y]", "DOC-014 1:15", "opened with \"[\" in line 1, column 4")]
    [TestCase("a: [1}", "DOC-014 1:6", "\"}\" is not expected here, inside the list opened with \"[\" in line 1, column 4")]
    public void Says_where_the_unclosed_was_opened(string yaml, string expected, string words) => Check(yaml, expected, words);

    [Test]
    public void Refuses_half_a_character([Values(0xD800, 0xDC00)] int half) =>
        Check($"a: 😀{(char)half}", "DOC-006 1:6", "half a character");

    static void Check(string content, string expected, string words)
    {
        var document = Dump.Read(content, DocumentFormat.Yaml);
        Assert.That(document.Root, Is.Null);
        Assert.That(Dump.Problems(document), Is.EqualTo(expected));
        Assert.That(document.Problems[0].Message.English, Does.Contain(words));
        Assert.That(document.Problems[0].Message.In(Language.Chinese), Does.Match(@"\p{IsCJKUnifiedIdeographs}"));
    }
}
