using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Reads what one level of a range says: sentences around the name of the field, and examples made of its values.</summary>
sealed class RangeTexts(Section range, RangeLevel level, RangePath path, RuleContext context)
{
    /// <summary>Returns the texts; reports everything that is wrong with them.</summary>
    public RuleWords? Read(IReadOnlyDictionary<string, Citation> citations)
    {
        var examples = ReadExamples();
        var name = range.RequireTexts("name");
        var fix = ReadFix();
        RuleTexts? texts = name is not { } named ? null : new(
            Said(named, RangeWording.Title(level, named.Text)),
            range.RequireTexts("rationale"),
            Said(named, RangeWording.Message(level, named.Text)),
            fix is { } advised ? Said(advised, RangeWording.Fix(level, advised.Text)) : null,
            CiteReader.Read(range, citations),
            examples);
        return texts?.Read(context);
    }

    // In the languages in which the author has written the name or advice.
    static LocalizedNodes Said(LocalizedNodes written, LocalizedText text) => new(
        [.. Languages.All.Zip(written.ByLanguage, (language, node) => node is null ? null : Node(text, language, node.Span))]);

    static ScalarNode Node(LocalizedText text, Language language, SourceSpan span) => new(text.In(language), NodeKind.Plain, span);

    // What to write is an example that fits, unless that takes more than one field.
    LocalizedNodes? ReadFix()
    {
        if (range.Find("fix") is not null)
            return range.RequireTexts("fix");
        if (range.FindMapping("examples")?.Find(RangeLevel.Fitting) is not SequenceNode { Items: [ScalarNode first, ..] })
        {
            range.RequireTexts("fix");
            return null;
        }

        var text = RangeWording.Example(path.Field.Text, first.Text);
        return new LocalizedNodes([.. Languages.All.Select(language => Node(text, language, first.Span))]);
    }

    IReadOnlyList<RuleExample> ReadExamples()
    {
        if (range.Require("examples") is not { } node
            || Section.Open(node, range.File, RuleParts.Example, RangeLevel.Fitting, RangeLevel.Unusual, RangeLevel.Impossible)
                is not { } all)
            return [];
        if (all.Find(RangeLevel.Fitting) is null)
            range.File.Report(RuleFaults.MissingExample(RangeLevel.Fitting), node.Span);
        if (all.Find(level.Outside) is null)
            range.File.Report(RuleFaults.MissingExample(level.Outside), node.Span);
        List<RuleExample> examples =
        [
            .. Values(all, level.Fits).Select(value => new RuleExample(Verdict.Passed, value, null, value.Span)),
            .. Values(all, [level.Outside]).Select(value => new RuleExample(Verdict.Failed, value, path.Place, value.Span)),
            .. Values(all, level.Ignored).Select(value => new RuleExample(Verdict.NotApplicable, value, null, value.Span)),
        ];

        // Where nothing is stated, there is nothing to judge.
        var nothing = path.Each is null ? Verdict.NotApplicable : Verdict.NotStated;
        examples.Add(new(nothing, Around.Nothing(node.Span), null, node.Span));
        return examples;
    }

    IEnumerable<Node> Values(Section examples, IEnumerable<string> keys)
    {
        foreach (var key in keys)
        {
            foreach (var value in examples.FindList(key))
                yield return Whole(value);
        }
    }

    // A value stands in the field; a mapping is a piece of a protocol.
    Node Whole(Node value)
    {
        if (value is MappingNode)
            return value;
        var whole = value;
        foreach (var field in (path.Each?.Fields ?? []).Concat(path.Field.Fields).Reverse())
            whole = Around.Mapping(field.Name, field is GroupField { IsList: true } ? Around.List(whole) : whole);
        return whole;
    }
}
