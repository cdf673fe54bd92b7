using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Reads the conditions of rules.</summary>
static class ConditionReader
{
    /// <summary>Returns the condition; reports everything that is wrong in it.</summary>
    public static Condition? Read(Node node, RuleContext context)
    {
        if (Section.Mapping(node, context.File, RuleParts.Condition) is not { } mapping)
            return null;
        var entries = mapping.Entries;
        if (entries.Count == 0)
            context.File.Report(RuleFaults.EmptyCondition(), node.Span);
        var parts = new Condition?[entries.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = ReadEntry(entries[i], context);
        return Joined(parts, all => new AllOf(all));
    }

    static Condition? ReadEntry(MappingEntry entry, RuleContext context) => entry.Key.Text switch
    {
        "all" => ReadList(entry, context, parts => new AllOf(parts)),
        "any" => ReadList(entry, context, parts => new AnyOf(parts)),
        "not" => Read(entry.Value, context) is { } part ? new Negation(part) : null,
        _ => ReadTest(entry, context),
    };

    static Condition? ReadList(MappingEntry entry, RuleContext context, Func<Condition[], Condition> join)
    {
        var items = context.File.List(entry.Value, entry.Key.Text);
        return Joined([.. items.Select(item => Read(item, context))], join);
    }

    static FieldTest? ReadTest(MappingEntry entry, RuleContext context)
    {
        if (PathReader.Read(entry.Key.Text, context.Element, out var fault) is { } path)
            return new TestReader(path, context).Read(entry.Value) is { } operators ? new FieldTest(path, operators) : null;
        context.File.Report(RuleFaults.Of(fault!), entry.Key.Span);
        return null;
    }

    static Condition? Joined(Condition?[] parts, Func<Condition[], Condition> join)
    {
        if (parts.Contains(null))
            return null;
        return parts is [{ } only] ? only : join(parts!);
    }
}
