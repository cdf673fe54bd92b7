using MscProtocol.Protocol;
using MscProtocol.Protocol.Vocabulary;

namespace MscProtocol.Rules.Conditions;

/// <summary>Where conditions look: the protocol, and the element that a rule judges at the moment.</summary>
sealed class Scope(TrialProtocol protocol)
{
    /// <summary>The protocol as a whole.</summary>
    public TrialProtocol Protocol { get; } = protocol;

    /// <summary>The element that is judged; the protocol itself where a rule has no list.</summary>
    public object Element { get; private set; } = protocol;

    /// <summary>Path of the element; <see langword="null"/> for the protocol itself.</summary>
    public ProtocolPath? Path { get; private set; }

    // Reused by every test, because tests do not nest.
    public List<Found> Values { get; } = [];

    public List<Found> Comparands { get; } = [];

    public void Enter(object element, ProtocolPath? path)
    {
        Element = element;
        Path = path;
    }
}
