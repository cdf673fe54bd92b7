using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Reading;

sealed class CompleteProtocolTests
{
    [Test]
    public void Gives_no_finding() => Assert.That(Sample.Findings(Sample.Check(Sample.Complete)), Is.Empty);

    [Test]
    public void States_every_field()
    {
        var stated = Places(TrialProtocol.Shape, Root, "").Select(place => place.Path).ToHashSet();
        Assert.That(WritableFields(TrialProtocol.Shape, ""), Is.SubsetOf(stated));
    }

    [TestCase("dose: 1e6 cells/kg", "dose: 1e6", "READ-004 arms[0].dose 144:11")]
    [TestCase("minimum: 80 %", "minimum: 60 %", "MSC-VIA-002 products[0].viability.minimum 114:16")]
    [TestCase("passage: P3-P5", "passage: low", "READ-004 products[0].passage 102:14")]
    [TestCase("source: umbilical cord", "source: umbillical cord", "READ-005 products[0].source 69:13")]
    [TestCase("    viability:", "    viabilty:", "READ-001 products[0].viabilty 113:5")]
    [TestCase("product: UC-MSC", "product: BM-MSC", "MSC-CON-ARM-305 products[0].name 68:11",
        "READ-007 arms[0].product 142:14")]
    [TestCase(
        "duration: 90 d\n  safety: 52 wk\n  longTerm: 104 wk\n  mortality: [28 d, 90 d]",
        "duration: 14 d",
        "MSC-CON-TIM-604 endpoints.lastPrimaryTime 168:3",
        "MSC-CON-TIM-605 biomarkers[2].times[1] 207:18",
        "MSC-CON-TIM-614 followUp.lastContact 210:13",
        "MSC-FUP-002 followUp.lastContact 210:13",
        "MSC-FUP-011 followUp.lastContact 210:13")]
    public void Broken_in_one_place_gives_that_finding_alone(string stated, string broken, params string[] expected)
    {
        Assert.That(Sample.Complete.Split(stated), Has.Length.EqualTo(2), "The piece to break stands in the file once.");
        Assert.That(Sample.Findings(Sample.Check(Sample.Complete.Replace(stated, broken, StringComparison.Ordinal))), Is.EqualTo(expected));
    }

    [Test]
    public void Unreadable_in_one_value_gives_that_finding_alone()
    {
        Assert.Multiple(() =>
        {
            foreach (var (path, field, value) in Places(TrialProtocol.Shape, Root, ""))
            {
                foreach (var broken in Unreadable(field))
                {
                    var report = Sample.Check(Replace(value.Span, broken));
                    Assert.That(
                        report.Findings.Select(finding => finding.RuleId[..5]), Is.EqualTo(["READ-"]),
                        () => $"{path}: {broken}: {string.Join(", ", Sample.Findings(report))}");
                }
            }
        });
    }

    static MappingNode Root { get; } =
        (MappingNode)DocumentReader.Read(Sample.Complete, "complete.yaml", null, DocumentLimits.Default).Root!;

    static IEnumerable<string> Unreadable(Field field) => field switch
    {
        ValueField { Kind: TextKind or TermKind { IsOpen: true } } => ["{ x: 1 }"],
        ValueField or LimitsField => ["{ x: [1] }", "'?ghost'"],
        GroupField { Shape.Shorthand: not null } => ["[[1]]"],
        _ => ["'?ghost'", "[[1]]"],
    };

    // Each place of each field, groups included; a list of groups once as a whole and then in its elements.
    static IEnumerable<(string Path, Field Field, Node Value)> Places(Shape shape, MappingNode mapping, string above)
    {
        foreach (var entry in mapping.Entries)
        {
            if (shape.Find(entry.Key.Text) is not { } field)
                continue;
            var path = above + field.Name;
            yield return (path, field, entry.Value);
            if (field is not GroupField group)
                continue;
            foreach (var inner in entry.Value is SequenceNode list ? list.Items : [entry.Value])
            {
                foreach (var place in Places(group.Shape, (MappingNode)inner, path + "."))
                    yield return place;
            }
        }
    }

    static IEnumerable<string> WritableFields(Shape shape, string above) =>
        shape.Fields.Where(field => !field.IsDerived).SelectMany(field =>
        WritableFields((field as GroupField)?.Shape ?? EmptyShape, $"{above}{field.Name}.").Prepend(above + field.Name));

    static Shape EmptyShape { get; } = new Shape<object>();

    static string Replace(SourceSpan span, string text)
    {
        var lines = Sample.Complete.Split('\n').ToList();
        var before = lines[span.Start.Line - 1][..(span.Start.Column - 1)];
        var after = lines[span.End.Line - 1][(span.End.Column - 1)..];
        lines.RemoveRange(span.Start.Line - 1, span.End.Line - span.Start.Line + 1);
        lines.Insert(span.Start.Line - 1, before + text + after);
        return string.Join('\n', lines);
    }
}
