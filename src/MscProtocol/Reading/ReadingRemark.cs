using System.Globalization;

namespace MscProtocol;

/// <summary>Something that a reader of a record should know; neither a failure nor a finding.</summary>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Span">Where the file says it.</param>
/// <param name="Pointer">The same place as a JSON pointer.</param>
/// <param name="Message">What was seen, and how it was taken.</param>
/// <param name="Actual">The words as written; <see langword="null"/> where there are none.</param>
public sealed record ReadingRemark(RemarkKind Kind, SourceSpan Span, string Pointer, LocalizedText Message, string? Actual)
{
    /// <summary>The number of the kind, such as <c>REC-001</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"REC-{(int)Kind:000}");
}
