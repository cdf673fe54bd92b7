using MscProtocol.Checking;

namespace MscProtocol;

/// <summary>What came of the examples of rules: those that are wrong, with what was expected and got, and how many were run.</summary>
public sealed class ExampleRun : ReportContent
{
    internal ExampleRun(IReadOnlyCollection<ExampleResult> results)
    {
        RuleSets = [.. results.Select(result => result.Rule.RuleSet).Distinct().OrderBy(set => set.Name, StringComparer.Ordinal)];
        Rules = results.Select(result => result.Rule).Distinct().Count();
        Examples = results.Count;
        Wrong = [.. results.Where(result => !result.IsRight)];
    }

    /// <summary>The examples that are not as they say.</summary>
    public IReadOnlyList<ExampleResult> Wrong { get; }

    /// <summary>Runs the examples that the rules carry.</summary>
    public static ExampleRun Of(IEnumerable<Rule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new([.. RuleExamples.Run(rules)]);
    }

    internal IReadOnlyList<RuleSetIdentity> RuleSets { get; }

    internal int Rules { get; }

    internal int Examples { get; }
}
