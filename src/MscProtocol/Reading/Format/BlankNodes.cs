using MscProtocol.Documents;
using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Tells which groups and list elements of a file have nothing filled in.</summary>
static class BlankNodes
{
    /// <summary>Whether the node is empty, or a group of fields that all are.</summary>
    /// <param name="shape">The fields that the group may have; <see langword="null"/> for a value.</param>
    /// <param name="node">What the file says.</param>
    public static bool IsBlank(Shape? shape, Node node) => node switch
    {
        ScalarNode scalar => IsEmpty(scalar),
        MappingNode mapping when shape is not null => mapping.Entries.All(entry => IsBlank(shape.Find(entry.Key.Text), entry.Value)),
        _ => false,
    };

    // What is no field is to be told as that; an empty list and the name of a marker say something.
    static bool IsBlank(Field? field, Node node) => (field, node) switch
    {
        (null, _) => false,
        (_, ScalarNode scalar) => IsEmpty(scalar),
        (GroupField group, SequenceNode list) => IsBlank(group.Shape, list),
        (GroupField group, _) => IsBlank(group.Shape, node),
        (ValueField, SequenceNode list) => IsBlank(null, list),
        _ => false,
    };

    static bool IsBlank(Shape? shape, SequenceNode list) => list.Count > 0 && list.Items.All(item => IsBlank(shape, item));

    static bool IsEmpty(ScalarNode scalar) => scalar.Style == NodeKind.Null || string.IsNullOrWhiteSpace(scalar.Text);
}
