using MscProtocol.Protocol;

namespace MscProtocol.Rules;

/// <summary>A piece of a message: words, or a place for a value.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Text">The words, or the name in braces.</param>
/// <param name="Words">A parameter in words.</param>
/// <param name="Field">The path of a field.</param>
readonly record struct MessagePart(MessagePartKind Kind, string Text, LocalizedText? Words = null, FieldPath? Field = null);
