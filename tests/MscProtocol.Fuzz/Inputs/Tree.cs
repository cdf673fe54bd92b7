using MscProtocol.Documents;

namespace MscProtocol.Fuzz.Inputs;

/// <summary>A document while it is changed: a value, a list or a mapping.</summary>
sealed class Tree
{
    /// <summary>The text of a value; <see langword="null"/> for lists and mappings.</summary>
    public string? Text { get; set; }

    /// <summary>Whether the value is written without quotes in JSON: a number, a word of the notation.</summary>
    public bool IsBare { get; set; }

    /// <summary>Whether this is a mapping, whose items have keys.</summary>
    public bool IsMapping { get; set; }

    /// <summary>The elements, each with its key in a mapping.</summary>
    public List<(string Key, Tree Value)> Items { get; private init; } = [];

    public static Tree Value(string text) => new() { Text = text };

    /// <summary>Returns the tree of what was read.</summary>
    public static Tree Of(Node node) => node switch
    {
        MappingNode mapping => new() { IsMapping = true, Items = [.. mapping.Entries.Select(entry => (entry.Key.Text, Of(entry.Value)))] },
        SequenceNode sequence => new() { Items = [.. sequence.Items.Select(item => ("", Of(item)))] },
        ScalarNode { Style: NodeKind.Null } => new() { Text = "null", IsBare = true },
        ScalarNode scalar => new() { Text = scalar.Text, IsBare = scalar.Style is NodeKind.Number or NodeKind.Boolean },
        _ => throw new InvalidOperationException($"No tree has a {node.GetType().Name}."),
    };

    public Tree Copy() =>
        new() { Text = Text, IsBare = IsBare, IsMapping = IsMapping, Items = [.. Items.Select(item => (item.Key, item.Value.Copy()))] };

    /// <summary>Returns the tree and all that is in it.</summary>
    public IEnumerable<Tree> All() => Items.SelectMany(item => item.Value.All()).Prepend(this);
}
