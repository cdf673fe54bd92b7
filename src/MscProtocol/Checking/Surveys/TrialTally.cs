using MscProtocol.Protocol;

namespace MscProtocol.Checking;

/// <summary>Counts what trials state and which rules they break. What was counted can be taken back.</summary>
sealed class TrialTally
{
    readonly TopicTally[] topics = [.. SurveyTopic.All.Select(topic => new TopicTally(topic))];
    readonly RuleTally rules = new();
    readonly Dictionary<RuleSetIdentity, int> ruleSets = [];

    /// <summary>In how many trials a rule broke down.</summary>
    public int Faulted { get; private set; }

    /// <summary>What is counted of each topic.</summary>
    public IReadOnlyList<TopicCounts> Topics => [.. topics.Select(topic => topic.ToCounts())];

    /// <summary>The rules that are broken.</summary>
    public IReadOnlyList<RuleCounts> BrokenRules => rules.ToCounts();

    /// <summary>The rule sets that judged any of the trials, by name.</summary>
    public IReadOnlyList<RuleSetIdentity> RuleSets =>
        [.. ruleSets.Where(set => set.Value > 0).Select(set => set.Key).OrderBy(set => set.Name, StringComparer.Ordinal)];

    /// <summary>Counts a trial.</summary>
    public void Add(TrialProtocol trial, Report report) => Add(trial, report, 1);

    /// <summary>Takes back a trial that was counted.</summary>
    public void Remove(TrialProtocol trial, Report report) => Add(trial, report, -1);

    void Add(TrialProtocol trial, Report report, int times)
    {
        var scope = new Scope(trial);
        foreach (var topic in topics)
            topic.Add(scope, times);
        rules.Add(report.Verdicts, times);
        foreach (var set in report.RuleSets)
            ruleSets[set] = ruleSets.GetValueOrDefault(set) + times;
        Faulted += report.Counts.Faulted > 0 ? times : 0;
    }
}
