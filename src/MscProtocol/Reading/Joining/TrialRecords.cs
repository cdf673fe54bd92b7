using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>
/// Records that are held against each other: those of registries that share a number are of one trial. Where a record states another size,
/// date, phase, allocation or dose than one before it, that is a problem of it, with both places; and the trial counts as registered when
/// the first registry did so.
/// </summary>
public sealed class TrialRecords
{
    readonly JoinedTrials trials = new();
    readonly Dictionary<ProtocolDocument, IReadOnlyList<ReadingProblem>> found = new(ReferenceEqualityComparer.Instance);

    /// <summary>Holds them against each other.</summary>
    /// <param name="documents">The documents; those that are no records, or give no such cells, are passed over.</param>
    public TrialRecords(IEnumerable<ProtocolDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        List<ProtocolDocument> records =
            [.. documents.Where(document => document is { IsReadable: true, GivesCells: true, Kind.IsRegistry: true })];

        // That two are of one trial may be known only by a third.
        foreach (var record in records)
            trials.Join(record.Protocol!);
        foreach (var record in records)
        {
            if (!found.ContainsKey(record))
                found.Add(record, TrialOf(record)?.Add(record) ?? []);
        }
    }

    /// <summary>Returns one of the documents as it is beside the others; any other document as it is.</summary>
    public ProtocolDocument Reconcile(ProtocolDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!found.TryGetValue(document, out var problems))
            return document;
        var beside = document.With(problems);
        return TrialOf(document)?.Register(beside) ?? beside;
    }

    JoinedTrial? TrialOf(ProtocolDocument record) => trials.Find(record.Protocol!) is [var trial, ..] ? trial : null;
}
