using MscProtocol.Checking;
using MscProtocol.Protocol;
using MscProtocol.Reading;

namespace MscProtocol;

/// <summary>
/// Counts trials one after another, of which it keeps no more than what it takes to know other records of them: a record of a trial that
/// another record told of counts as a record only. Not for several threads at once.
/// </summary>
public sealed class SurveyCounts
{
    readonly TopicTally[] topics = [.. SurveyTopic.All.Select(topic => new TopicTally(topic))];
    readonly RuleTally rules = new();
    readonly HashSet<RuleSetIdentity> ruleSets = [];
    readonly JoinedTrials trials = new();
    int records, refused, withoutCells, joined, disagreeing, faulted, unreadFiles;

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
        else if (trials.Find(document.Protocol) is not null)
        {
            joined++;
            disagreeing += trials.Add(document).Count > 0 ? 1 : 0;
        }
        else
        {
            trials.Add(document);
            var scope = new Scope(document.Protocol);
            foreach (var topic in topics)
                topic.Add(scope);
            rules.Add(report.Verdicts);
            ruleSets.UnionWith(report.RuleSets);
            faulted += report.Counts.Faulted > 0 ? 1 : 0;
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
        Faulted = faulted,
        UnreadFiles = unreadFiles,
        IsPartial = isPartial,
        Topics = [.. topics.Select(topic => topic.ToCounts())],
        BrokenRules = rules.ToCounts(),
        RuleSets = [.. ruleSets.OrderBy(set => set.Name, StringComparer.Ordinal)],
    };
}
