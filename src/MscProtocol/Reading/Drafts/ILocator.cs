using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Knows where a document states each field of the model.</summary>
interface ILocator
{
    /// <summary>Returns the place of the value; for what is not written, the place of the nearest group that would hold it.</summary>
    Place Find(ProtocolPath? path);

    /// <summary>
    /// Returns where a record or document states the field; <see langword="null"/> where it does not, and for our own format.
    /// </summary>
    Place? Origin(ProtocolPath path);

    /// <summary>Returns where the document speaks of a fact that could not be read; <see langword="null"/> where it does not.</summary>
    FactMention? MentionOf(ProtocolPath path) => null;

    /// <summary>Returns whether the document need not state the field, being of a kind that does not say it of what it says here.</summary>
    bool IsExcused(ProtocolPath path) => false;

    /// <summary>Returns one that knows the same of the document but for its places, and so does not hold it.</summary>
    ILocator WithoutPlaces() => new PlaceMap(TextPlace.Nowhere);
}
