using CsCheck;
using MscProtocol.Documents;

namespace MscProtocol.Tests.Documents;

[Category("Long")]
sealed class AnyTextTests
{
    const string Yaml = """
        # a protocol
        study: {title: "A \"trial\" \u00e9", ids: [NCT1, 'it''s']}
        arms:
          - name: treated
            dose: [0.3, 1 million cells/kg]
            note: |
              first
                second

          - name: 对照 😀   # control
            times:
            - 0 h
            -
            text: >-
              folded
              text
            long: some words
              that go on
        last: [a: b, {c: d}, ~]

        """;

    const string Json = """
        {"study": {"title": "A \"trial\" \u00e9 😀", "ids": ["NCT1", "it's"]},
         "arms": [{"n": 1e999, "on": true, "none": null}, [], {}, -0.5], "对照": "x\ny" }
        """;

    static readonly string[] Pieces =
    [
        "\n", "\r", "\t", " ", "  ", ":", ": ", "- ", "? ", "[", "]", "{", "}", ",", "\"", "'", "#", " #", "&a", "*a", "!t", "|", ">", "%",
        "@", "---", "...", "<<", "\\", "\\u", "\\uD800", "\\U", "\\x", "\0", "\u0085", "\u2028", "\uFEFF", "\uD800", "\uDC00", "a", "0",
        "-", "~", "😀",
    ];

    static readonly Gen<string> Mutated = Gen.Select(
        Gen.OneOf(Yaml, Json), Gen.Select(Gen.Int[0, 1000], Gen.Int[0, 12], Gen.OneOf(Pieces)).Array[1, 6], Texts.Mutate);

    static readonly Gen<string> Assembled = Gen.OneOf(Pieces).Array[0, 40].Select(string.Concat);

    [Test]
    public void Is_read_or_refused_whatever_the_bytes() => Gen.Byte.Array[0, 60].Sample(bytes =>
        AllFormats(format => DocumentReader.Read(new MemoryStream(bytes), "x", format, DocumentLimits.Default)), iter: 2000);

    [Test]
    public void Is_read_or_refused_whatever_the_change() =>
        Mutated.Sample(text => AllFormats(format => Dump.Read(text, format)), iter: 4000);

    [Test]
    public void Is_read_or_refused_whatever_the_signs() =>
        Assembled.Sample(text => AllFormats(format => Dump.Read(text, format)), iter: 8000);

    [Test]
    public void Is_read_or_refused_within_small_limits() => Mutated.Sample(text =>
        AllFormats(format => Dump.Read(text, format, new DocumentLimits { Depth = 2, Nodes = 12, Bytes = 420 })), iter: 2000);

    [Test]
    public void Holds_every_scalar_where_the_tree_says() =>
        Mutated.Sample(
            text => Array.TrueForAll([DocumentFormat.Yaml, DocumentFormat.Json], format => IsWhereItSays(Dump.Read(text, format))),
            iter: 4000);

    static bool AllFormats(Func<DocumentFormat?, Document> read) =>
        Array.TrueForAll<DocumentFormat?>([null, DocumentFormat.Yaml, DocumentFormat.Json], format =>
        {
            var document = read(format);
            return document.Root is null == document.Problems.Count > 0
                && document.Problems.Count <= 101
                && document.Problems.All(problem => problem.Span.Start.Line > 0 && problem.Span.Start <= problem.Span.End)
                && IsNested(document.Root, document.Root?.Span ?? default);
        });

    static bool IsNested(Node? node, SourceSpan outer) =>
        node is null || (outer.Start <= node.Span.Start && node.Span.End <= outer.End && node switch
        {
            MappingNode mapping => mapping.Entries.All(entry => IsNested(entry.Key, node.Span) && IsNested(entry.Value, node.Span)),
            SequenceNode sequence => sequence.Items.All(item => IsNested(item, node.Span)),
            _ => true,
        });

    static bool IsWhereItSays(Document document) => Dump.Scalars(document.Root).All(scalar =>
    {
        var raw = Texts.Cut(document.Text, scalar.Span);
        return scalar.Style switch
        {
            NodeKind.Quoted when raw[0] is '|' or '>' => raw.TrimEnd() == raw,
            NodeKind.Quoted => raw.Length > 1 && raw[0] == raw[^1] && raw[0] is '"' or '\'',
            NodeKind.Plain => string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
                == string.Join(' ', scalar.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)),
            _ => raw == scalar.Text,
        };
    });
}
