using System.Text;
using MscProtocol.Protocol;

namespace MscProtocol.Tests.Generated;

/// <summary>The table of fields in rules/FORMAT.md, made from the vocabulary.</summary>
static class FieldTable
{
    public static string Markdown()
    {
        var table = new StringBuilder("| field | holds | meaning |\n| --- | --- | --- |\n");
        Add(TrialProtocol.Shape, string.Empty, table);
        return table.ToString();
    }

    static void Add(Shape shape, string prefix, StringBuilder table)
    {
        foreach (var field in shape.Fields)
        {
            var path = prefix + field.Name + (field is GroupField { IsList: true } ? "[]" : string.Empty);
            table.Append("| `").Append(path).Append("` | ").Append(Holds(field)).Append(" | ").Append(FieldTexts.Of(field).English)
                .Append(" |\n");
            if (field is GroupField group)
                Add(group.Shape, path + ".", table);
        }
    }

    static string Holds(Field field) => field switch
    {
        GroupField { IsList: true } => "groups",
        GroupField => "group",
        LimitsField => "marker: percentage",
        _ => (field.IsDerived ? "*computed* " : string.Empty) + Kind(((ValueField)field).Kind) + (field.IsList ? " []" : string.Empty),
    };

    static string Kind(ValueKind kind) =>
        kind is TermKind term ? $"term of `{term.List}`{(term.IsOpen ? ", *open*" : string.Empty)}" : kind.Name;
}
