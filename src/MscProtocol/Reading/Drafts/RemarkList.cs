namespace MscProtocol.Reading;

/// <summary>Gathers what a reader of a record should know.</summary>
sealed class RemarkList
{
    // A record may be malformed in every line; nobody reads more than this.
    const int Most = 100;

    readonly List<ReadingRemark> remarks = [];

    /// <summary>Adds a remark on a value.</summary>
    public void Add(RemarkKind kind, RecordNode node, LocalizedText message) => Add(kind, node.Place, message, node.Text);

    /// <summary>Adds a remark on words or on a value.</summary>
    public void Add(RemarkKind kind, Place place, LocalizedText message, string? actual)
    {
        if (remarks.Count < Most)
            remarks.Add(new(kind, place, message, actual));
    }

    /// <summary>Returns the remarks in the order of the file.</summary>
    public IReadOnlyList<ReadingRemark> InOrder() =>
        [.. remarks.OrderBy(remark => remark.Place.Span.Start).ThenBy(remark => remark.Id, StringComparer.Ordinal)];
}
