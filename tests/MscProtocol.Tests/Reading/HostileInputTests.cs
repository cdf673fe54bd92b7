using System.Text;
using CsCheck;
using MscProtocol.Tests.Documents;

namespace MscProtocol.Tests.Reading;

[Category("Long")]
sealed class HostileInputTests
{
    static readonly ProtocolChecker Checker = new(RuleBook.Shipped("msc"));

    static readonly TestCaseData[] HostileTexts =
    [
        Case("100,000 brackets", new('[', 100_000), "DOC-002 1:65"),
        Case("20,000 nested groups", Repeat("{a: ", 20_000), "DOC-002 1:257"),
        Case("20,000 nested groups of the format", $"study: {Repeat("{title: ", 20_000)}", "DOC-002"),
        Case("NULs", new('\0', 100_000), "DOC-006 1:1"),
        Case("1,000,000 keys", "study: {}\n" + Repeat("a:\n", 1_000_000), "DOC-003"),
        Case("an alias", "study: { title: *x }", "DOC-010 1:17"),
        Case("20,000 unknown keys", "study:\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"  k{i}: 1\n")), null),
        Case("20,000 repeated keys", "study:\n" + Repeat("  title: A\n", 20_000), null),
        Case("a text of 8,000,000 characters", $"study: {{ title: {new string('x', 8_000_000)} }}", null),
        Case(
            "a cryoprotectant of 8,000,000 characters",
            $"products: {{ preservation: {{ cryoprotectant: 10 % {new string('-', 8_000_000)} }} }}",
            null),
        Case("a dose of 8,000,000 digits", $"arms: {{ dose: {new string('1', 8_000_000)} cells }}", null),
        Case("a list of 20,000 doses in a text", $"arms: {{ dose: \"{Repeat("1, ", 20_000)}1 cells\" }}", null),
        Case("20,000 arms of an unknown product", "products: [{ name: A }]\narms:\n" + Repeat("- { product: B }\n", 20_000), null),
        Case("2,000 products and arms", $"products:\n{Repeat("- { name: A }\n", 2000)}arms:\n{Repeat("- { product: B }\n", 2000)}", null),
    ];

    [TestCaseSource(nameof(HostileTexts))]
    public void Is_refused_at_one_place_or_checked(string text, string? refusal)
    {
        var report = Checker.CheckText(text);
        if (refusal is null)
        {
            Assert.That(report.Refusals, Is.Empty);
            Assert.That(report.IsComplete);
        }
        else
        {
            Assert.That($"{report.Refusals.Single().Id} {report.Refusals.Single().Span.Start}", Does.StartWith(refusal));
            Assert.That(report.Verdicts, Is.Empty);
        }
    }

    [Test]
    public void A_stream_without_end_is_refused_after_the_limit()
    {
        using var stream = new Endless();
        Assert.That(Checker.Check(stream, "x.yaml").Refusals.Single().Id, Is.EqualTo("DOC-001"));
        Assert.That(stream.Given, Is.LessThan(100_000_000));
    }

    [Test]
    public void Bytes_that_are_no_text_are_refused()
    {
        using var stream = new MemoryStream([(byte)'a', (byte)':', (byte)' ', 0xFF, 0xFE]);
        Assert.That(Sample.Problems(ProtocolDocument.Read(stream, "x.yaml")), Is.EqualTo(["DOC-005 1:4"]));
    }

    static readonly string[] Pieces =
    [
        "\n", " ", "  ", ": ", "- ", "[", "]", "{", "}", ",", "\"", "'", "#", "&a", "*a", "|", ">", "%", "0", "-", "~", "1e6", "cells/kg",
        " d", "TBD", "😀", "dose: ", "arms:", "products: ", "  - name: x\n", "mscProtocol: 2", "study: ",
        "identity: { positive: { CD105: 95 % } }", "infusions: 999999999999999", "interval: 999999999999999 a", "weightBand: 0.0001 kg",
        "dose: 1e15 cells/kg", "cap: 0 cells", "passage: < P0", "中心静脉", "\0", "\uD800",
    ];

    static readonly Gen<string> Mutated = Gen.Select(
        Gen.OneOf([Sample.Complete, .. Sample.Trials.Values]),
        Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 12], Gen.OneOf(Pieces)).Array[1, 5],
        Texts.Mutate);

    [Test]
    public void Any_change_of_a_protocol_is_checked() => Mutated.Sample(text => IsSound(Checker.CheckText(text)), iter: 2000);

    [Test]
    public void Any_line_may_be_lost_or_moved() =>
        Gen.Select(Gen.OneOf([Sample.Complete, .. Sample.Trials.Values]), Gen.Int[0, 200], Gen.Int[0, 200])
        .Sample((text, from, to) => IsSound(Checker.CheckText(Move(text, from, to))), iter: 1000);

    [Test]
    public void Any_bytes_are_checked() => Gen.Select(Gen.Byte.Array[0, 80], Gen.OneOf("x.yaml", "x.json", "<stdin>")).Sample(
        (bytes, name) => IsSound(Checker.Check(new MemoryStream([.. "study: "u8, .. bytes]), name)), iter: 2000);

    // Refused without verdicts, or checked without a fault; and every place lies inside the source.
    static bool IsSound(Report report) => report.Refusals.Count > 0 == (report.Verdicts.Count == 0)
        && report.Counts.Faulted == 0
        && report.Refusals.Select(refusal => refusal.Span).Concat(report.Findings.Select(finding => finding.Span))
            .All(span => LiesIn(report.Source, span));

    static bool LiesIn(SourceText text, SourceSpan span) =>
        LiesIn(text, span.Start) && LiesIn(text, span.End) && span.Start <= span.End;

    static bool LiesIn(SourceText text, SourcePosition place) =>
        place is { Line: > 0, Column: > 0 } && place.Column <= text.LineAt(place.Line).Length + 1;

    static string Move(string text, int from, int to)
    {
        var lines = text.Split('\n').ToList();
        var line = lines[from % lines.Count];
        lines.RemoveAt(from % lines.Count);
        if (to % 2 == 0)
            lines.Insert(to % lines.Count, line);
        return string.Join('\n', lines);
    }

    static TestCaseData Case(string name, string text, string? refusal) => new TestCaseData(text, refusal).SetArgDisplayNames(name);

    static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();

    sealed class Endless : MemoryStream
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count) => Give(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer) => Give(buffer);

        int Give(Span<byte> buffer)
        {
            buffer.Fill((byte)'a');
            Given += buffer.Length;
            return Given > 1_000_000_000 ? throw new InvalidOperationException("Nobody stopped reading.") : buffer.Length;
        }
    }
}
