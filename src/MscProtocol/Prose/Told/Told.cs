namespace MscProtocol.Prose;

/// <summary>Something that a running text tells of the trial.</summary>
/// <param name="Value">The value, of the kind of what is told.</param>
/// <param name="Words">The words of the text.</param>
readonly record struct Told(object Value, string Words);
