using System.Runtime.CompilerServices;
using MscProtocol.Protocol;
using MscProtocol.Protocol.Vocabulary;

namespace MscProtocol.Rules.Conditions;

/// <summary>Where conditions look: the protocol, and the element that a rule judges at the moment.</summary>
sealed class Scope(TrialProtocol protocol)
{
    readonly Dictionary<Place, object?> computed = [];

    // By the path that the rules write; hundreds of rules share a few of them.
    readonly Dictionary<string, Element[]> elements = new(StringComparer.Ordinal);

    /// <summary>The protocol as a whole.</summary>
    public TrialProtocol Protocol { get; } = protocol;

    /// <summary>The element that is judged; the protocol itself where a rule has no list.</summary>
    public object Element { get; private set; } = protocol;

    /// <summary>Path of the element; <see langword="null"/> for the protocol itself.</summary>
    public ProtocolPath? Path { get; private set; }

    // Reused by every test, because tests do not nest.
    public List<Found> Values { get; } = [];

    public List<Found> Comparands { get; } = [];

    public List<object> Stated { get; } = [];

    /// <summary>Returns what <paramref name="owner"/> states in a field; a computed one is computed once for the protocol.</summary>
    public object? ValueOf(Field field, object owner)
    {
        if (!field.IsDerived)
            return field.Get(owner, Protocol);
        var place = new Place(field, owner);
        if (!computed.TryGetValue(place, out var value))
            computed.Add(place, value = field.Get(owner, Protocol));
        return value;
    }

    /// <summary>Returns the elements that <paramref name="each"/> leads to, gathered once for the protocol.</summary>
    public Element[] ElementsOf(FieldPath each)
    {
        if (elements.TryGetValue(each.Text, out var known))
            return known;
        Enter(Protocol, null);
        List<Found> found = [];
        each.Collect(this, found);
        var gathered = found.ConvertAll(element => new Element(element.Value, each.Place(this, element))).ToArray();
        elements.Add(each.Text, gathered);
        return gathered;
    }

    public void Enter(object element, ProtocolPath? path)
    {
        Element = element;
        Path = path;
    }

    // Groups that state the same are still different places.
    readonly struct Place(Field field, object owner) : IEquatable<Place>
    {
        readonly Field field = field;
        readonly object owner = owner;

        public bool Equals(Place other) => ReferenceEquals(field, other.field) && ReferenceEquals(owner, other.owner);

        public override bool Equals(object? obj) => obj is Place other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(field), RuntimeHelpers.GetHashCode(owner));
    }
}
