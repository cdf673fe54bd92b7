using System.Globalization;

namespace MscProtocol.Protocol.Vocabulary;

/// <summary>The place of a node in a protocol, written as <c>arms[1].dose</c>; lists count from 0.</summary>
/// <param name="Parent">The node that holds this one; <see langword="null"/> for a field of the protocol itself.</param>
/// <param name="Name">The field.</param>
/// <param name="Index">The element of the field's list; <see langword="null"/> for the field as a whole.</param>
sealed record ProtocolPath(ProtocolPath? Parent, string Name, int? Index = null)
{
    /// <summary>Returns the path of the field <paramref name="name"/> below <paramref name="parent"/>.</summary>
    public static ProtocolPath Below(ProtocolPath? parent, string name) => new(parent, name);

    /// <summary>Returns the path of one element of this list.</summary>
    public ProtocolPath At(int index) => this with { Index = index };

    /// <summary>The nodes from the outermost to this one.</summary>
    public IEnumerable<ProtocolPath> Segments()
    {
        var segments = new Stack<ProtocolPath>();
        for (var path = this; path is not null; path = path.Parent)
            segments.Push(path);
        return segments;
    }

    /// <summary>Returns the path as written in findings and waivers.</summary>
    public override string ToString()
    {
        var own = Index is { } index ? string.Create(CultureInfo.InvariantCulture, $"{Name}[{index}]") : Name;
        return Parent is null ? own : $"{Parent}.{own}";
    }
}
