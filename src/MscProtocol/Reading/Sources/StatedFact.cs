using MscProtocol.Protocol;

namespace MscProtocol;

/// <summary>A fact that was read of a document.</summary>
public sealed class StatedFact
{
    internal StatedFact(ProtocolPath path, string value, LocalizedText words, Place place) =>
        (Node, Path, Value, Words, Place) = (path, path.ToString(), value, words, place);

    /// <summary>The field, such as <c>arms[1].dose</c>; lists count from 0.</summary>
    public string Path { get; }

    /// <summary>The value as a protocol file writes it.</summary>
    public string Value { get; }

    /// <summary>The value for a reader.</summary>
    public LocalizedText Words { get; }

    /// <summary>Where the document states it, with the very words where it is a running text.</summary>
    public Place Place { get; }

    /// <summary>The field as a place of the protocol.</summary>
    internal ProtocolPath Node { get; }
}
