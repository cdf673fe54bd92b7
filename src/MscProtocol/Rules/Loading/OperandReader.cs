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
        return ReadOther(node, kind, context) is var (other, otherKind) && IsSame(otherKind, kind) ? other : null;
    }

    /// <summary>
    /// Returns the values of another field, which is of the same kind or, where <paramref name="kind"/> is of terms, of another list of
    /// them.
    /// </summary>
    public static (FieldComparand Other, ValueKind Kind)? ReadOther(Node node, ValueKind kind, RuleContext context)
    {
        if (Section.Open(node, context.File, RuleParts.Comparison, "field", "within") is not { } section
            || section.RequireScalar("field") is not { } name)
            return null;
        if (PathReader.Read(name.Text, context.Element, out var fault) is not { } other)
        {
            context.File.Report(RuleFaults.Of(fault!), name.Span);
            return null;
        }

        if (IsSame(other.Kind, kind) || (kind is TermKind && other.Kind is TermKind))
            return (new(other, ReadTolerance(section, kind)), other.Kind!);
        context.File.Report(RuleFaults.DifferentKind(other.Text, other.Kind?.Name ?? "a group", kind.Name), name.Span);
        return null;
    }

    // A name is compared with a sentence, too.
    static bool IsSame(ValueKind? other, ValueKind kind) => other == kind || (other, kind) is (TextKind, TextKind);

    // How far amounts that should agree may lie apart, as a share.
    static decimal ReadTolerance(Section section, ValueKind kind)
    {
        if (section.FindScalar("within") is not { } share)
            return 0;
        if (kind.IsOrdered && Quantity<Percent>.TryParse(share.Text, out var read, out _) && read is { IsSingle: true, Low: { } percent })
            return percent / 100;
        section.File.Report(RuleFaults.BadTolerance(share.Text), share.Span);
        return 0;
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

    // A literal is one value; a parameter may hold several, and so does a group of terms.
    static IReadOnlyList<object>? ReadValues(Node node, ValueKind kind, FieldPath path, RuleContext context) =>
        node is ScalarNode { Text: ['$', .. var name] } ? context.Read(name, node.Span, kind, path.Text)
        : kind is TermKind terms && TermGroupReader.MayRead(node, terms.List) ? ReadGroup(node, terms, context)
        : LiteralReader.Read(node, kind, path.Text, context.File) is { } literal ? [literal]
        : null;

    static IReadOnlyList<object>? ReadGroup(Node node, TermKind kind, RuleContext context)
    {
        var names = TermGroupReader.Read(node, kind.List, context.File);
        return names is null ? null : [.. kind.Terms.Where(term => names.Contains(term.Name))];
    }
}
