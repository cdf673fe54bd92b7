using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>Knows where a document states each field of the model.</summary>
interface ILocator
{
    /// <summary>Returns the place of the value; for what is not written, the place of the nearest group that would hold it.</summary>
    SourceSpan Find(ProtocolPath? path);
}
