using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>Reads what operators compare with: literals, parameters, and other fields.</summary>
static class OperandReader
{
    /// <summary>Whether the node names a parameter, as <c>$name</c>.</summary>
    public static bool IsParameter(Node node) => node is ScalarNode { Text: ['$', ..] };

    /// <summary>Returns the values, those of parameters among them; reports what does not fit the field.</summary>
    public static object[]? ReadLiterals(IReadOnlyList<Node> nodes, ValueKind kind, FieldPath path, RuleContext context)
    {
        List<object> literals = new(nodes.Count);
        var isReadable = true;
        foreach (var node in nodes)
        {
            var read = ReadValues(node, kind, path, context);
            isReadable &= read is not null;
            literals.AddRange(read ?? []);
        }

        return isReadable ? [.. literals] : null;
    }

    /// <summary>Returns one value to compare with, written out or taken from another field of the same kind.</summary>
    public static Comparand? ReadComparand(Node node, ValueKind kind, FieldPath path, RuleContext context)
    {
        if (node is not MappingNode)
            return ReadLiteral(node, kind, path, context);
        if (Section.Open(node, context.File, RuleParts.Comparison, "field")?.RequireScalar("field") is not { } name)
            return null;
        if (PathReader.Read(name.Text, context.Element, out var fault) is not { } other)
        {
            context.File.Report(RuleFaults.Of(fault!), name.Span);
            return null;
        }

        if (other.Kind == kind)
            return new FieldComparand(other);
        context.File.Report(RuleFaults.DifferentKind(other.Text, other.Kind?.Name ?? "a group", kind.Name), name.Span);
        return null;
    }

    static Literal? ReadLiteral(Node node, ValueKind kind, FieldPath path, RuleContext context)
    {
        var values = ReadValues(node, kind, path, context);
        if (values is [var value])
            return new(kind, value);
        if (values is not null && node is ScalarNode { Text: ['$', .. var name] })
            context.Parameters[name].ReportSeveral();
        return null;
    }

    // A literal is one value; a parameter may hold several.
    static IReadOnlyList<object>? ReadValues(Node node, ValueKind kind, FieldPath path, RuleContext context) =>
        node is ScalarNode { Text: ['$', .. var name] } ? context.Read(name, node.Span, kind, path.Text)
        : LiteralReader.Read(node, kind, path.Text, context.File) is { } literal ? [literal]
        : null;
}
