using System.Runtime.CompilerServices;

namespace MscProtocol.Protocol;

/// <summary>Where conditions look: a protocol, and the element of it that is judged.</summary>
sealed class Scope
{
    readonly Desk desk;

    /// <summary>Looks at a protocol as a whole.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="memory">What tests of other protocols have kept; by default nothing.</param>
    public Scope(TrialProtocol protocol, Memory? memory = null)
        : this(protocol, protocol, null, new(new(memory ?? new())))
    {
    }

    Scope(TrialProtocol protocol, object element, ProtocolPath? path, Desk desk) =>
        (Protocol, Element, Path, this.desk) = (protocol, element, path, desk);

    /// <summary>The protocol as a whole.</summary>
    public TrialProtocol Protocol { get; }

    /// <summary>
    /// The element that is judged: the protocol itself where a rule has no list;
    /// the mark of unreadable values where nothing can be judged.
    /// </summary>
    public object Element { get; }

    /// <summary>Path of the element; <see langword="null"/> for the protocol itself.</summary>
    public ProtocolPath? Path { get; }

    // Reused by every test; one that stands inside another has its own.
    public List<Found> Values => desk.Values;

    public List<Found> Comparands => desk.Comparands;

    public List<object> Stated => desk.Stated;

    /// <summary>Returns the same place for later, or for another thread.</summary>
    public Scope Apart() => new(Protocol, Element, Path, new(new(desk.Known.Memory)));

    /// <summary>Asks the same place of a protocol that has been checked, one thread at a time; what was computed is kept.</summary>
    public T Later<T>(Func<Scope, T> ask)
    {
        lock (desk.Known)
            return ask(Inside());
    }

    /// <summary>Returns the same place for a test inside another.</summary>
    public Scope Inside() => new(Protocol, Element, Path, new(desk.Known));

    /// <summary>Looks at another protocol, such as this one with a change; what does not depend on either is kept.</summary>
    public Scope Of(TrialProtocol other) => new(other, desk.Known.Memory);

    /// <summary>Returns what tests keep for one another, whatever the protocol: one of a type.</summary>
    public T Shared<T>()
        where T : class, IMemory, new() => desk.Known.Memory.Of<T>();

    /// <summary>Returns what <paramref name="owner"/> states in a field; a computed one is computed once for the protocol.</summary>
    public object? ValueOf(Field field, object owner)
    {
        if (!field.IsDerived)
            return field.Get(owner, Protocol);
        var place = new Place(field, owner);
        if (!desk.Known.Computed.TryGetValue(place, out var value))
            desk.Known.Computed.Add(place, value = field.Get(owner, Protocol));
        return value;
    }

    /// <summary>Returns what a path leads to from here, walked once for the protocol: hundreds of rules share most paths.</summary>
    public Found[] At(FieldPath path)
    {
        var from = path.FromProtocol ? Protocol : Element;
        var place = new Place(path, from);
        if (desk.Known.Walked.TryGetValue(place, out var known))
            return known;
        List<Found> found = [];
        path.Walk(from, this, found);
        desk.Known.Walked.Add(place, known = [.. found]);
        return known;
    }

    /// <summary>Returns the elements that <paramref name="each"/> leads to from the protocol, gathered once for it.</summary>
    public Scope[] ElementsOf(FieldPath each)
    {
        if (desk.Known.Elements.TryGetValue(each.Text, out var known))
            return known;
        var elements = Array.ConvertAll(
            At(each), one => new Scope(Protocol, one.Value ?? Unreadable.Value, each.Place(this, one), desk));
        desk.Known.Elements.Add(each.Text, elements);
        return elements;
    }

    // What all places of a protocol share while it is checked, and what one test works with; made when it is first needed.
    sealed class Desk(Known known)
    {
        public Known Known => known;

        public List<Found> Values => field ??= [];

        public List<Found> Comparands => field ??= [];

        public List<object> Stated => field ??= [];
    }

    sealed class Known(Memory memory)
    {
        public Memory Memory => memory;

        public Dictionary<Place, object?> Computed => field ??= [];

        public Dictionary<Place, Found[]> Walked => field ??= [];

        // By the path that the rules write; hundreds of rules share a few of them.
        public Dictionary<string, Scope[]> Elements => field ??= new(StringComparer.Ordinal);
    }

    // A field of a group, or a path from it; groups that state the same are still different places.
    readonly struct Place(object way, object owner) : IEquatable<Place>
    {
        readonly object way = way;
        readonly object owner = owner;

        public bool Equals(Place other) => ReferenceEquals(way, other.way) && ReferenceEquals(owner, other.owner);

        public override bool Equals(object? obj) => obj is Place other && Equals(other);

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(way), RuntimeHelpers.GetHashCode(owner));
    }
}
