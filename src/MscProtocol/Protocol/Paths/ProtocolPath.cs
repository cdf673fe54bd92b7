using System.Globalization;

namespace MscProtocol.Protocol;

/// <summary>The place of a node in a protocol, written as <c>arms[1].dose</c>; lists count from 0.</summary>
/// <param name="Parent">The node that holds this one; <see langword="null"/> for a field of the protocol itself.</param>
/// <param name="Name">The field.</param>
/// <param name="Index">The element of the field's list; <see langword="null"/> for the field as a whole.</param>
sealed record ProtocolPath(ProtocolPath? Parent, string Name, int? Index = null)
{
    // Made once: the findings of an element share its path, and each writes it several times.
    string? text;

    /// <summary>Returns the path of the field <paramref name="name"/> below <paramref name="parent"/>.</summary>
    public static ProtocolPath Below(ProtocolPath? parent, string name) => new(parent, name);

    /// <summary>Returns the path along these fields from the protocol, each with the element of its list.</summary>
    public static ProtocolPath Along(IReadOnlyList<(string Name, int? Index)> way) =>
        way.Aggregate((ProtocolPath?)null, (above, step) => new(above, step.Name, step.Index))!;

    /// <summary>Returns the path of one element of this list.</summary>
    public ProtocolPath At(int index) => new(Parent, Name, index);

    /// <summary>The field that the path leads to; <see langword="null"/> where it leads to a marker, or nowhere.</summary>
    public Field? Field => (Parent is null ? TrialProtocol.Shape : (Parent.Field as GroupField)?.Shape)?.Find(Name);

    /// <summary>The places of the fields that a computed field is computed from, the weightiest first; none for a written one.</summary>
    public IEnumerable<ProtocolPath> Sources =>
        Field is DerivedField derived ? derived.From.Select(source => Below(Parent, source.Name)) : [];

    /// <summary>The nodes from the outermost to this one.</summary>
    public ProtocolPath[] Segments()
    {
        var depth = 0;
        for (var path = this; path is not null; path = path.Parent)
            depth++;
        var segments = new ProtocolPath[depth];
        for (var path = this; path is not null; path = path.Parent)
            segments[--depth] = path;
        return segments;
    }

    /// <summary>Whether both lead to the same node.</summary>
    public bool Equals(ProtocolPath? other) =>
        other is not null && Name == other.Name && Index == other.Index
            && EqualityComparer<ProtocolPath>.Default.Equals(Parent, other.Parent);

    public override int GetHashCode() => HashCode.Combine(Parent, Name, Index);

    /// <summary>Returns the path as written in findings and waivers.</summary>
    public override string ToString() => text ??= Write();

    string Write()
    {
        var own = Index is { } index ? string.Concat(Name, "[", index.ToString(CultureInfo.InvariantCulture), "]") : Name;
        return Parent is null ? own : string.Concat(Parent.ToString(), ".", own);
    }
}
