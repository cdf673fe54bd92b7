using System.Globalization;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>Something that a reader of a record should know; neither a failure nor a finding.</summary>
public sealed class ReadingRemark
{
    internal ReadingRemark(RemarkKind kind, Place place, LocalizedText message, string? actual) =>
        (Kind, Place, Message, Actual) = (kind, place, message, actual);

    /// <summary>What sort of thing it is.</summary>
    internal RemarkKind Kind { get; }

    /// <summary>Where the file says it.</summary>
    public Place Place { get; }

    /// <summary>What was seen, and how it was taken.</summary>
    public LocalizedText Message { get; }

    /// <summary>The words as written; <see langword="null"/> where there are none.</summary>
    public string? Actual { get; }

    /// <summary>The number of the kind, such as <c>REC-001</c>.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"REC-{(int)Kind:000}");
}
