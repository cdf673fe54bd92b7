using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Reads one rule.</summary>
static class RuleReader
{
    static readonly string[] Keys =
    [
        "id", "title", "concern", "severity", "kind", "each", "when", "expect", "expected", "message", "rationale", "fix", "cite", "since",
        "examples",
    ];

    /// <summary>Returns the rule; reports everything that is wrong with it.</summary>
    public static Rule? Read(
        Node node,
        StrictFile file,
        RuleSetIdentity set,
        IReadOnlyDictionary<string, Parameter> parameters,
        Lazy<IReadOnlyDictionary<string, Citation>> citations)
    {
        if (Section.Open(node, file, RuleParts.Rule, Keys) is not { } section)
            return null;

        var id = ReadId(section);
        var since = ReadSince(section);
        var concern = ReadConcern(section);
        var severity = section.RequireScalar("severity") is { } word ? file.Word<FindingSeverity>(word, "severity") : null;
        var kind = section.FindScalar("kind") is { } kindWord
            ? file.Word(kindWord, "kind of finding", FindingKind.Missing, FindingKind.Violation, FindingKind.Inconsistent)
            : null;
        RuleTexts? texts = file.IsStrict ? RuleTexts.Read(section, citations.Value) : null;

        // Paths are read below the element; without a list they would all look wrong.
        var each = ReadEach(section);
        if (each is null && section.Find("each") is not null)
            return null;
        var context = new RuleContext(file, (each?.Leaf as GroupField)?.Shape, parameters, section);
        var (whenNode, expectNode) = (section.Find("when"), section.Require("expect"));
        var when = whenNode is null ? null : ConditionReader.Read(whenNode, context);
        var expect = expectNode is null ? null : ConditionReader.Read(expectNode, context);
        if (expect is null || (when is null && whenNode is not null))
            return null;

        var words = texts?.Read(context);
        if (id is null || since is null || concern is null || severity is null || (file.IsStrict && words is null))
            return null;
        var logic = new RuleLogic(each, when, whenNode?.Span ?? default, expect, expectNode!.Span, kind, context.Used);
        var said = words is null ? Later(section, citations, context) : new(words);
        return new(id.Text, set, concern, severity.Value, since.Text, logic, said, file.Source, id.Span);
    }

    /// <summary>Returns the id of a rule; reports one that is none.</summary>
    public static ScalarNode? ReadId(Section section)
    {
        var id = section.RequireScalar("id");
        if (id is not null && !RuleNames.IsRuleId(id.Text))
            section.File.Report(RuleFaults.BadId(id.Text), id.Span);
        return id;
    }

    /// <summary>Returns the version in which a rule appeared; reports one that is none.</summary>
    public static ScalarNode? ReadSince(Section section)
    {
        var since = section.RequireScalar("since");
        if (since is not null && !RuleNames.IsVersion(since.Text))
            section.File.Report(RuleFaults.BadVersion(since.Text), since.Span);
        return since;
    }

    /// <summary>Returns the concern of a rule; reports one that there is not.</summary>
    public static Term<Concern>? ReadConcern(Section section)
    {
        if (section.RequireScalar("concern") is not { } word)
            return null;
        var concerns = Term<Concern>.All;
        for (var i = 0; i < concerns.Count; i++)
        {
            if (concerns[i].Name == word.Text)
                return concerns[i];
        }

        section.File.Report(StrictFaults.UnknownWord(word.Text, "concern", [.. Term<Concern>.Names]), word.Span);
        return null;
    }

    static Lazy<RuleWords> Later(Section section, Lazy<IReadOnlyDictionary<string, Citation>> citations, RuleContext context) =>
        new(() => RuleTexts.Read(section, citations.Value).Read(context)!);

    static FieldPath? ReadEach(Section section)
    {
        if (section.FindScalar("each") is not { } each)
            return null;
        var path = PathReader.Read(each.Text, null, out var fault);
        if (path is { Leaf: GroupField { IsList: true } })
            return path;
        section.File.Report(fault is null ? RuleFaults.EachNeedsAList(each.Text) : RuleFaults.Of(fault), each.Span);
        return null;
    }
}
