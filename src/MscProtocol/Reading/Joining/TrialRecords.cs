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
        foreach (var document in documents)
        {
            if (document is { IsReadable: true, GivesCells: true, Kind.IsRegistry: true })
                found.TryAdd(document, trials.Add(document));
        }
    }

    /// <summary>Returns one of the documents as it is beside the others; any other document as it is.</summary>
    public ProtocolDocument Reconcile(ProtocolDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (!found.TryGetValue(document, out var problems))
            return document;
        var trial = document.Protocol!;
        var registered = trials.Find(trial)?.Registered;
        var isEarlier = registered is not null && !(trial.Study.RegisteredOn.TryGet(out var own) && own <= (DateOnly)registered.Value);
        var beside = document.With(problems);
        return isEarlier
            ? beside.RegisteredOn((DateOnly)registered!.Value, JoiningWording.FirstRegistered(registered))
            : beside;
    }
}
