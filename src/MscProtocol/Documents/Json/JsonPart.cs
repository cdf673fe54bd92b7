namespace MscProtocol.Documents;

/// <summary>One of several values that a stream of JSON holds.</summary>
/// <param name="Bytes">The value as written, UTF-8; cut off where it is larger than the limit.</param>
/// <param name="Start">Where it begins in the stream.</param>
/// <param name="IsTooLarge">Whether it is larger than the limit.</param>
readonly record struct JsonPart(ReadOnlyMemory<byte> Bytes, SourcePosition Start, bool IsTooLarge);
