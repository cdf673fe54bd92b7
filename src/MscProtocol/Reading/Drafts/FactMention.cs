using MscProtocol.Protocol;

namespace MscProtocol.Reading;

/// <summary>A fact that a document speaks of, and that could not be read.</summary>
/// <param name="Path">The field that would hold it.</param>
/// <param name="Name">What the fact is, in words.</param>
/// <param name="Place">The words that speak of it.</param>
sealed record FactMention(ProtocolPath Path, LocalizedText Name, Place Place);
