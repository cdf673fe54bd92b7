using System.Globalization;

namespace MscProtocol;

/// <summary>Something in a protocol file that could not be taken as written, or not without doubt; the rest of the protocol is still read.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Path">The field, such as <c>arms[1].dose</c>.</param>
/// <param name="Span">Where the file says it.</param>
/// <param name="Message">What is wrong, what was expected, what to write.</param>
/// <param name="Actual">The words as written.</param>
public sealed record ReadingProblem(ReadingProblemKind Kind, string Path, SourceSpan Span, LocalizedText Message, string? Actual)
{
    /// <summary>The number of the kind, such as <c>READ-004</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"READ-{(int)Kind:000}");
}
