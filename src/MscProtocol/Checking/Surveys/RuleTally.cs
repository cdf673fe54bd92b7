
namespace MscProtocol.Checking;

/// <summary>Counts how often rules are broken.</summary>
sealed class RuleTally
{
    readonly Dictionary<string, RuleCounts> rules = new(StringComparer.Ordinal);

    /// <summary>Counts the verdicts of one trial, which come by rule, once more, or with -1 once less.</summary>
    public void Add(IReadOnlyList<RuleVerdict> verdicts, int times)
    {
        for (var i = 0; i < verdicts.Count;)
        {
            var rule = verdicts[i].Rule;
            var (isBroken, isJudged) = (false, false);
            for (; i < verdicts.Count && ReferenceEquals(verdicts[i].Rule, rule); i++)
            {
                isBroken |= verdicts[i].Verdict == Verdict.Failed;
                isJudged |= verdicts[i].Verdict is Verdict.Failed or Verdict.Passed or Verdict.Waived;
            }

            if (isJudged)
                Count(rule, isBroken ? times : 0, times);
        }
    }

    /// <summary>Returns the rules that were broken, the most often broken first.</summary>
    public IReadOnlyList<RuleCounts> ToCounts() =>
    [
        .. rules.Values.Where(rule => rule.Broken > 0)
            .OrderByDescending(rule => rule.Broken)
            .ThenBy(rule => rule.Rule.Id, StringComparer.Ordinal),
    ];

    void Count(Rule rule, int broken, int judged)
    {
        var known = rules.GetValueOrDefault(rule.Id) ?? new(rule, 0, 0);
        rules[rule.Id] = new(rule, known.Broken + broken, known.Judged + judged);
    }
}
