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
}
