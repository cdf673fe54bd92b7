using MscProtocol.Checking;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>
/// Counts trials one after another, of which it keeps no more than what it takes to know other records of them: a record of a trial that
/// another record told of counts as a record only. Not for several threads at once.
/// </summary>
/// <param name="checker">
/// What made the reports: it judges a trial again when another of its records tells that it was registered earlier, or that two trials are
/// one. By default one against the rules for the indication of each.
/// </param>
public sealed class SurveyCounts(ProtocolChecker? checker = null)
{
    readonly ProtocolChecker checker = checker ?? new();
    readonly TrialTally tally = new();
    readonly JoinedTrials trials = new();

    // Of each trial that has a number, the record that is counted.
    readonly Dictionary<JoinedTrial, ProtocolDocument> counted = [];
    int records, refused, withoutCells, joined, disagreeing, unreadFiles;

    /// <summary>Counts one trial.</summary>
    /// <param name="document">The trial as read.</param>
    /// <param name="report">What a check says of it.</param>
    public void Add(ProtocolDocument document, Report report)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(report);
        records++;
        if (!document.IsReadable)
        {
            refused++;
        }
        else if (!document.GivesCells)
        {
            withoutCells++;
        }
        else if (trials.Find(document.Protocol) is { Count: > 0 } known)
        {
            Join(document, known);
        }
        else
        {
            tally.Add(document.Protocol, report);
            if (trials.Join(document.Protocol) is not { } trial)
                return;
            trial.Add(document);
            counted.Add(trial, document.Bare());
        }
    }

    /// <summary>Counts a file that could not be opened, or not be read to its end.</summary>
    public void AddUnreadFile() => unreadFiles++;

    /// <summary>Returns what was counted so far.</summary>
    /// <param name="isPartial">Whether there is more that was not counted.</param>
    public Survey ToSurvey(bool isPartial = false) => new()
    {
        Records = records,
        Refused = refused,
        WithoutCells = withoutCells,
        Joined = joined,
        Disagreeing = disagreeing,
        Faulted = tally.Faulted,
        UnreadFiles = unreadFiles,
        IsPartial = isPartial,
        Topics = tally.Topics,
        BrokenRules = tally.BrokenRules,
        RuleSets = tally.RuleSets,
    };

    // Where the record shows that trials are one, those after the first were counted as trials and are records only.
    void Join(ProtocolDocument document, IReadOnlyList<JoinedTrial> known)
    {
        joined += known.Count;
        foreach (var other in known.Skip(1))
        {
            disagreeing += known[0].Contradicts(other) ? 1 : 0;
            counted.Remove(other, out var same);
            tally.Remove(same!.Protocol!, checker.Check(same));
        }

        var trial = trials.Join(document.Protocol!)!;
        disagreeing += trial.Add(document).Count > 0 ? 1 : 0;
        var before = counted[trial];
        var registered = before.Kind.IsRegistry ? trial.Register(before) : before;
        if (ReferenceEquals(registered, before))
            return;
        tally.Remove(before.Protocol!, checker.Check(before));
        tally.Add(registered.Protocol!, checker.Check(registered));
        counted[trial] = registered.Bare();
    }
}
