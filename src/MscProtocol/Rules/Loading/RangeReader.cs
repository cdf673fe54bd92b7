using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>
/// Reads the ranges of a rule set: what a field can hold, and what it usually holds. Each of the two becomes a rule as any other.
/// </summary>
static class RangeReader
{
    /// <summary>The keys of a range.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["of", "name", "concern", "when", "possible", "usual", "rationale", "fix", "cite", "since", "examples"];

    /// <summary>The levels of a range, the wider first.</summary>
    public static IReadOnlyList<RangeLevel> Levels { get; } = [RangeLevel.Possible, RangeLevel.Usual];

    /// <summary>The limits of a level.</summary>
    public static IReadOnlyDictionary<string, Relation> Relations { get; } = new Dictionary<string, Relation>
    {
        ["atLeast"] = Relation.AtLeast,
        ["above"] = Relation.Above,
        ["atMost"] = Relation.AtMost,
        ["below"] = Relation.Below,
    };

    /// <summary>Returns the ids of the rules that the range becomes, of those that cannot be read as well.</summary>
    public static IEnumerable<string> IdsOf(Node node) =>
        Levels.Select(level => ((node as MappingNode)?.Find(level.Key) as MappingNode)?.Find("id")).OfType<ScalarNode>()
            .Select(id => id.Text);

    /// <summary>Returns the rules that the range becomes; reports everything that is wrong with it.</summary>
    public static IReadOnlyList<Rule> Read(
        Node node,
        StrictFile file,
        RuleSetIdentity set,
        IReadOnlyDictionary<string, Parameter> parameters,
        Lazy<IReadOnlyDictionary<string, Citation>> citations)
    {
        if (Section.Open(node, file, RuleParts.Range, [.. Keys]) is not { } section)
            return [];
        var since = RuleReader.ReadSince(section);
        var concern = RuleReader.ReadConcern(section);
        if (section.RequireScalar("of") is not { } of || ReadPath(of, file) is not { } path)
            return [];
        var context = new RuleContext(file, path.Element, parameters);
        var whenNode = section.Find("when");
        var when = whenNode is null ? null : ConditionReader.Read(whenNode, context);

        List<Rule> rules = [];
        Limits? wider = null;
        foreach (var level in Levels)
        {
            if (ReadLimits(section, level, path, context) is not { } read)
                continue;
            var said = new Lazy<RuleWords>(() => new RangeTexts(section, level, path, context).Read(citations.Value)!);
            var condition = Applies(path.Field, when, wider);
            wider = read.Limits;
            if ((file.IsStrict && said.Value is null) || since is null || concern is null || (when is null && whenNode is not null))
                continue;
            var logic = new RuleLogic(
                path.Each,
                condition,
                (whenNode ?? of).Span,
                new FieldTest(path.Field, [read.Limits]),
                read.Section.Node.Span,
                level.Kind,
                context.Used);
            rules.Add(new(read.Id.Text, set, concern, level.Severity, since.Text, logic, said, file.Source, read.Id.Span));
        }

        if (Levels.All(level => section.Find(level.Key) is null))
            file.Report(RuleFaults.NoRange(), section.Start);
        return rules;
    }

    // What is not stated has no range, and what is impossible is not unusual as well.
    static Condition Applies(FieldPath field, Condition? when, Limits? wider)
    {
        var isStated = new FieldTest(field, wider is null ? [Presence.Wanted] : [Presence.Wanted, wider]);
        return when is null ? isStated : new AllOf([when, isStated]);
    }

    static RangePath? ReadPath(ScalarNode of, StrictFile file)
    {
        if (RangePath.Read(of.Text, out var fault) is not { } path)
            file.Report(RuleFaults.Of(fault!), of.Span);
        else if (path.Field.Kind is not { IsOrdered: true })
            file.Report(RuleFaults.NoAmount(of.Text), of.Span);
        else
            return path;
        return null;
    }

    static (ScalarNode Id, Section Section, Limits Limits)? ReadLimits(Section range, RangeLevel level, RangePath path, RuleContext context)
    {
        if (range.Find(level.Key) is not { } node
            || Section.Open(node, range.File, Part.Under(level.Key), ["id", .. Relations.Keys]) is not { } section)
            return null;
        var id = RuleReader.ReadId(section);
        List<(Relation, Literal)> limits = [];
        var kind = path.Field.Kind!;
        var isReadable = true;
        foreach (var (word, relation) in Relations)
        {
            if (section.Find(word) is not { } limit)
                continue;
            if (LiteralReader.Read(limit, kind, path.Field.Text, context.File) is { } value)
                limits.Add((relation, new(kind, value)));
            else
                isReadable = false;
        }

        if (limits.Count == 0 && isReadable)
            range.File.Report(RuleFaults.NoLimit(level.Key, Relations.Keys), section.Start);
        return id is null || limits.Count == 0 || !isReadable ? null : (id, section, new(kind, limits));
    }
}
