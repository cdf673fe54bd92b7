using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>What a document in running text speaks of, whether or not it states a fact that can be read.</summary>
interface ISpeech
{
    /// <summary>Returns whether nothing in the document speaks of the field, so that it is missing.</summary>
    bool Lacks(ProtocolPath path);
}
