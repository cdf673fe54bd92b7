using MscProtocol.Rules.Conditions;

namespace MscProtocol.Rules;

/// <summary>A piece of a message: words, or a place for a value.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Text">The words, or the name in braces.</param>
/// <param name="Parameter">The values of a parameter.</param>
/// <param name="Field">The path of a field.</param>
sealed record MessagePart(MessagePartKind Kind, string Text, IReadOnlyList<object>? Parameter = null, FieldPath? Field = null);
