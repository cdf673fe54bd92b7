using MscProtocol.Documents;
using MscProtocol.Protocol.Vocabulary;
using MscProtocol.Rules.Conditions;
using MscProtocol.Rules.Operators;

namespace MscProtocol.Rules.Loading;

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
            if (node is ScalarNode { Text: ['$', .. var name] })
            {
                var values = context.Read(name, node.Span, kind, path.Text);
                isReadable &= values is not null;
                literals.AddRange(values ?? []);
            }
            else if (LiteralReader.Read(node, kind, path.Text, context.File) is { } literal)
            {
                literals.Add(literal);
            }
            else
            {
                isReadable = false;
            }
        }

        return isReadable ? [.. literals] : null;
    }

    /// <summary>Returns one value to compare with, written out or taken from another field of the same kind.</summary>
    public static Comparand? ReadComparand(Node node, ValueKind kind, FieldPath path, RuleContext context)
    {
        if (node is not MappingNode)
            return ReadLiteral(node, kind, path, context);
        if (Section.Open(node, context.File, Parts.Comparison, "field")?.RequireScalar("field") is not { } name)
            return null;
        if (PathReader.Read(name.Text, context.Element, out var problem) is not { } other)
        {
            context.File.Report(problem!, name.Span);
            return null;
        }

        if (other.Kind == kind)
            return new FieldComparand(other);
        context.File.Report(RuleProblems.DifferentKind(other.Text, other.Kind?.Name ?? "a group", kind.Name), name.Span);
        return null;
    }

    static Literal? ReadLiteral(Node node, ValueKind kind, FieldPath path, RuleContext context)
    {
        if (node is not ScalarNode { Text: ['$', .. var name] })
            return LiteralReader.Read(node, kind, path.Text, context.File) is { } literal ? new(literal) : null;
        switch (context.Read(name, node.Span, kind, path.Text))
        {
            case null:
                return null;
            case [var value]:
                return new(value);
            default:
                context.Parameters[name].ReportSeveral();
                return null;
        }
    }
}
